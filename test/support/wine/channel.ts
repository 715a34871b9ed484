import { EventEmitter, once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { portOf } from '../port-of.ts';
import type { Talk } from '../server-process.ts';

/** The parent's half of test/fake-electron/socket-channel.ts: what the one process that connects says is told as `message`. */
export class SocketChannel extends EventEmitter<{ message: [unknown] }> implements Talk {
  readonly #server = createServer();
  #socket: Socket | undefined;

  /** Takes a loopback port and gives it. */
  async open(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#server.once('connection', (socket) => {
      this.#socket = socket;
      this.#server.close();
      socket.on('error', () => {}); // a process that was ended leaves its socket so
      createInterface({ input: socket }).on('line', (line) => {
        this.emit('message', JSON.parse(line));
      });
    });
    return portOf(this.#server);
  }

  /** Says it to the process; before it has connected nobody hears it. */
  send(said: unknown): void {
    this.#socket?.write(`${JSON.stringify(said)}\n`);
  }

  close(): void {
    this.#server.close();
    this.#socket?.destroy();
  }
}
