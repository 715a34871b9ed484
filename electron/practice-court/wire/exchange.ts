import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { type FormFields, formFields } from './form-body.ts';

const MAX_BYTES = 64 * 1024;

/** Thrown when a body is larger than any form of ours can be. */
export class BodyTooLarge extends Error {}

/** One request; its body is not read before it is asked for. */
export interface Exchange {
  readonly method: string;
  /** Path below the run's token, without a slash at the end. */
  readonly path: string;
  /** Text after `?`, undecoded, as `DisplayMenu.pl?Utilities` needs it. */
  readonly query: string;
  /** The connection has carried a request before this one. */
  readonly isWarm: boolean;
  readonly contentType: string;
  cookie(name: string): string | undefined;
  text(): Promise<string>;
  form(): Promise<FormFields>;
}

/** Reads the body whole, at most 64 KiB. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function cookieOf(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

const requestsOn = new WeakMap<Socket, number>();

/** Counts the request on its connection; call it once per request. */
function countOn(socket: Socket): number {
  const before = requestsOn.get(socket) ?? 0;
  requestsOn.set(socket, before + 1);
  return before;
}

/** Wraps Node's request; `place` is what follows the token. */
export function exchangeOf(
  request: IncomingMessage,
  place: { readonly path: string; readonly query: string },
): Exchange {
  const contentType = request.headers['content-type'] ?? '';
  const text = () => bodyOf(request);
  return {
    ...place,
    method: request.method ?? 'GET',
    isWarm: countOn(request.socket) > 0,
    contentType,
    cookie: (name) => cookieOf(request, name),
    text,
    form: async () => formFields(await text(), contentType),
  };
}
