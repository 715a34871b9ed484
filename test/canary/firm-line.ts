import { createConnection, createServer, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { portOf } from '../support/port-of.ts';
import type { Form } from './forms.ts';
import { type Finding, findIn } from './search.ts';

/** The line between this process and the firm's server, which can be cut. */
export interface FirmLine {
  /** Where the app connects to instead. */
  readonly port: number;
  cut(): void;
  mend(): void;
  /** Looks through what was sent, before it was encrypted and as it went out. */
  look(forms: readonly Form[]): readonly Finding[];
  close(): void;
}

/** Lays a line to the server on that port. From now on everything this process sends over TLS is kept, and so is what goes over the line. */
export async function layLine(serverPort: number): Promise<FirmLine> {
  const said = watchEncrypted();
  const carried: Buffer[] = [];
  const open = new Set<Socket>();
  let isCut = false;
  const relay = createServer((near) => {
    if (isCut) return near.destroy();
    const far = createConnection(serverPort, '127.0.0.1');
    near.on('data', (bytes) => carried.push(bytes));
    near.pipe(far).pipe(near);
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(end);
      end.on('error', () => other.destroy());
      end.on('close', () => {
        open.delete(end);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  return {
    port: portOf(relay),
    cut() {
      isCut = true;
      for (const end of open) end.destroy();
    },
    mend() {
      isCut = false;
    },
    look: (forms) => [
      ...findIn('said to the firm’s server', Buffer.concat(said), forms),
      ...findIn('line to the firm’s server', Buffer.concat(carried), forms),
    ],
    close: () => relay.close(),
  };
}

/** What this process hands over to be encrypted. The practice court speaks without TLS, so it is for the firm's server alone. */
function watchEncrypted(): readonly Buffer[] {
  const said: Buffer[] = [];
  const write: unknown = Reflect.get(TLSSocket.prototype, 'write');
  if (typeof write !== 'function') throw new Error('There is nothing to watch');
  Reflect.set(TLSSocket.prototype, 'write', function (this: TLSSocket, ...args: unknown[]) {
    const [piece] = args;
    if (typeof piece === 'string') said.push(Buffer.from(piece));
    else if (piece instanceof Uint8Array) said.push(Buffer.from(piece));
    return Reflect.apply(write, this, args);
  });
  return said;
}
