/** Files that are open at once, each known by an id of its own. At most a few: opening one more closes the file that was not touched for longest. */
export class OpenFiles<T> {
  readonly #max: number;
  readonly #onMadeRoom: (id: string) => void;
  /** In the order in which they were touched last. */
  readonly #files = new Map<string, T>();

  /** Keeps at most `max` files open, and calls `onMadeRoom` with the id of a file it closed to make room. */
  constructor(max: number, onMadeRoom: (id: string) => void) {
    this.#max = max;
    this.#onMadeRoom = onMadeRoom;
  }

  /** The file, if it is still open. Asking for it counts as touching it. */
  get(id: string): T | undefined {
    const file = this.#files.get(id);
    if (file !== undefined) this.#touch(id, file);
    return file;
  }

  /** Opens a file. */
  open(id: string, file: T): void {
    this.#touch(id, file);
    const [oldest] = this.#files.keys();
    if (this.#files.size <= this.#max || oldest === undefined) return;
    this.#files.delete(oldest);
    this.#onMadeRoom(oldest);
  }

  /** Puts the latest version of a file in its place. Does nothing for a file that is closed. */
  replace(id: string, file: T): void {
    if (this.#files.has(id)) this.#touch(id, file);
  }

  /** Closes a file, if it is open. */
  close(id: string): void {
    this.#files.delete(id);
  }

  #touch(id: string, file: T): void {
    this.#files.delete(id);
    this.#files.set(id, file);
  }
}
