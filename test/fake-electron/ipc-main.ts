import type { CallEvent } from '../../electron/ipc/trusted-sender.ts';

type Handler = (event: CallEvent, input: unknown) => unknown;

/** The parts of a calling frame that a test may forge. */
export interface Caller {
  readonly webContentsId: number;
  readonly frame: CallEvent['senderFrame'];
}

/** Stands in for `ipcMain.handle`: one handler per channel, values are copied by structured clone as in Electron. */
export class FakeIpcMain {
  readonly #handlers = new Map<string, Handler>();
  /** How often each channel was called. */
  readonly calls = new Map<string, number>();

  handle(channel: string, listener: Handler): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.#handlers.set(channel, listener);
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Present because libraries register listeners; nothing in this app sends on them. */
  on(): this {
    return this;
  }

  channels(): readonly string[] {
    return [...this.#handlers.keys()];
  }

  /** What the renderer's `ipcRenderer.invoke` reaches. Rejects for an unknown channel, as Electron does. */
  async invoke(caller: Caller, channel: string, input?: unknown): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    this.calls.set(channel, (this.calls.get(channel) ?? 0) + 1);
    const event = { senderFrame: caller.frame, sender: { id: caller.webContentsId } };
    const answer = await handler(event, structuredClone(input));
    return structuredClone(answer);
  }
}

export const ipcMain = new FakeIpcMain();
