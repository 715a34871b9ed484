import type Electron from 'electron';

type ClipboardPayload = ConstructorParameters<typeof Electron.ClipboardItem>[0][string];

/** One entry of the clipboard: payloads by MIME type; `getType` gives a Blob and rejects for what is not there. */
export class ClipboardItem implements Electron.ClipboardItem {
  readonly #items: ReadonlyMap<string, ClipboardPayload>;

  /** Refuses what the native constructor refuses: anything but text, a Blob, a bookmark, or a promise of the first two (docs/api/clipboard-item.md). */
  constructor(items: Record<string, ClipboardPayload>) {
    const payloads: [string, unknown][] = Object.entries(items);
    if (payloads.length === 0) throw new TypeError('ClipboardItem needs a payload');
    for (const [type, payload] of payloads)
      if (!isPayload(payload)) throw new TypeError(`The payload of ${type} is none of a clipboard`);
    this.#items = new Map(Object.entries(items));
  }

  get types(): string[] {
    return [...this.#items.keys()];
  }

  async getType(type: string): Promise<never> {
    const item = await this.#items.get(type);
    if (item === undefined) throw new Error(`no ${type} on the clipboard`);
    return (typeof item === 'string' ? new Blob([item]) : item) as never;
  }
}

function isPayload(payload: unknown): boolean {
  if (typeof payload === 'string' || payload instanceof Blob || payload instanceof Promise)
    return true;
  return typeof payload === 'object' && payload !== null && 'url' in payload && 'title' in payload;
}

/** What comes back from the platform: its own bytes, never the objects that were written. */
async function throughPlatform(item: Electron.ClipboardItem): Promise<ClipboardItem> {
  const formats = await Promise.all(
    item.types.map(async (type) => {
      const payload: unknown = await item.getType(type);
      if (!(payload instanceof Blob)) return [type, String(payload)] as const;
      return [type, new Blob([await payload.arrayBuffer()])] as const;
    }),
  );
  return new ClipboardItem(Object.fromEntries(formats));
}

/**
 * Electron 44 made the clipboard asynchronous and the main process's alone; so is this one. A write replaces everything
 * at once. `isBroken` is a clipboard that another program holds.
 */
class FakeClipboard implements Omit<Electron.Clipboard, 'selection'> {
  items: readonly Electron.ClipboardItem[] = [];
  isBroken = false;
  /** How many writes there were, each of which replaced all formats. */
  writes = 0;

  async write(items: Electron.ClipboardItem[]): Promise<void> {
    await this.#reach();
    this.items = await Promise.all(items.map(throughPlatform));
    this.writes += 1;
  }

  async read(): Promise<Electron.ClipboardItem[]> {
    await this.#reach();
    return [...this.items];
  }

  async writeText(text: string): Promise<void> {
    await this.write([new ClipboardItem({ 'text/plain': text })]);
  }

  async readText(): Promise<string> {
    await this.#reach();
    const item = this.items.find(({ types }) => types.includes('text/plain'));
    return item ? (await item.getType('text/plain')).text() : '';
  }

  async has(type: string): Promise<boolean> {
    return this.items.some(({ types }) => types.includes(type));
  }

  clear(): void {
    this.items = [];
  }

  async #reach(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (this.isBroken) throw new Error('the clipboard is in use');
  }
}

export const clipboard = new FakeClipboard();
