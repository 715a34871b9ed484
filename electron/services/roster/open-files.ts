/** Files that are open at once, each known by an id of its own. */
export interface OpenFiles<T> {
  /** The file, if it is open still; asking for it counts as touching it. */
  get(id: string): T | undefined;
  /** Opens a file; where that is one too many, the one untouched longest is closed for it. */
  open(id: string, file: T): void;
  close(id: string): void;
}

/** Keeps at most so many files open and says which one it closed to make room. */
export function openFiles<T>(
  most: number,
  onMadeRoom: (id: string) => void = () => undefined,
): OpenFiles<T> {
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
      if (files.size <= most || oldest === undefined) return;
      files.delete(oldest);
      onMadeRoom(oldest);
    },
    close(id) {
      files.delete(id);
    },
  };
}
