import diagnostics from 'node:diagnostics_channel';
import { ClientRequest } from 'node:http';
import type { AddressInfo, Server } from 'node:net';

/** What this process asked of a server: everything but the body, and the body by itself. */
interface Asked {
  readonly host: string;
  readonly head: string;
  readonly body: Buffer;
}

/** Gets each request when it is complete. */
type OnRequest = (asked: Asked) => void;

type AnyCall = (...args: unknown[]) => unknown;

/** Tells of every request that this process makes from now on, with its body. */
export function watchRequests(onRequest: OnRequest): void {
  const bodies = new WeakMap<object, Buffer[]>();
  const keep = (request: ClientRequest, piece: unknown) => {
    const pieces = bodies.get(request) ?? [];
    if (typeof piece === 'string' || piece instanceof Uint8Array)
      pieces.push(Buffer.from(piece as string));
    bodies.set(request, pieces);
  };
  before('write', keep);
  before('end', (request, piece) => {
    keep(request, piece);
    onRequest({
      host: hostOf(request),
      head: `${request.method} ${hostOf(request)}${request.path} ${JSON.stringify(request.getHeaders())}`,
      body: Buffer.concat(bodies.get(request) ?? []),
    });
  });
}

/** With its port, which tells the services of the practice court apart. */
const hostOf = (request: ClientRequest) => String(request.getHeader('host') ?? request.host);

function before(
  name: 'write' | 'end',
  see: (request: ClientRequest, piece: unknown) => void,
): void {
  const own = ClientRequest.prototype[name] as AnyCall;
  Reflect.set(ClientRequest.prototype, name, function (this: ClientRequest, ...args: unknown[]) {
    see(this, args[0]);
    return own.apply(this, args);
  });
}

/** The hosts with ports at which this process itself answers from now on: the practice court's. */
export function watchOwnHosts(): ReadonlySet<string> {
  const own = new Set<string>();
  diagnostics.subscribe('http.server.request.start', (message) => {
    const server: unknown = Reflect.get(Object(message), 'server');
    const { port } = (server as Server).address() as AddressInfo;
    own.add(`127.0.0.1:${port}`);
  });
  return own;
}
