/** Files that are open at once, each known by an id of its own. */
export interface OpenFiles<T> {
  /** The file, if it is still open; asking for it counts as touching it. */
  get(id: string): T | undefined;
  /** Opens a file. If that is one too many, the file that was not touched for longest is closed. */
  open(id: string, file: T): void;
  /** Puts the latest version of a file in its place; does nothing for a file that is closed. */
  replace(id: string, file: T): void;
  close(id: string): void;
}

/** Keeps at most `max` files open, and says which one it closed to make room. */
export function openFiles<T>(max: number, onMadeRoom: (id: string) => void): OpenFiles<T> {
  /** In the order in which they were touched last. */
  const files = new Map<string, T>();

  function touch(id: string, file: T): void {
    files.delete(id);
    files.set(id, file);
  }

  return {
    get(id) {
      const file = files.get(id);
      if (file !== undefined) touch(id, file);
      return file;
    },
    open(id, file) {
      touch(id, file);
      const [oldest] = files.keys();
      if (files.size <= max || oldest === undefined) return;
      files.delete(oldest);
      onMadeRoom(oldest);
    },
    replace(id, file) {
      if (files.has(id)) touch(id, file);
    },
    close(id) {
      files.delete(id);
    },
  };
}
