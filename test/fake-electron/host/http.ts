import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { pack, unpack } from '../page/wire.mjs';
import type { Visitor } from './visitors.ts';

const MAX_BODY = 16 * 1024 * 1024;

/** What somebody is told who may not see the page. */
export const ENDED =
  'This address has been used or has ended. Start FileReady again for a new one.';

/** Answers somebody who may not see the page. */
export function refuse(response: ServerResponse, why = ENDED): void {
  response
    .writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(`${why}\n`);
}

/**
 * Leads a visitor on to their page. SECURITY: `Lax`, because a `Strict` cookie would not come along from the file that a
 * start leaves for the browser. It is for the path of the page alone, so that no server on another port is sent it, and it
 * is worth nothing without that path.
 */
export function admit(response: ServerResponse, { page, cookie }: Visitor): void {
  response
    .writeHead(302, {
      Location: `/${page}/`,
      'Set-Cookie': `fileready=${cookie}; HttpOnly; SameSite=Lax; Path=/${page}/`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    })
    .end();
}

/** Answers with a script that the browser may keep. */
export function sendScript(
  response: ServerResponse,
  script: string,
  more: Record<string, string> = {},
): void {
  response
    .writeHead(200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'private, max-age=31536000, immutable',
      ...more,
    })
    .end(script);
}

/** Answers a call. */
export function sendValue(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(pack(value));
}

/** The call that a request holds. Not checked by zod, which would load with it before the window is up. */
export async function callIn(
  request: IncomingMessage,
): Promise<{ readonly channel: string; readonly args: readonly unknown[] }> {
  const call = unpack(await bodyOf(request));
  if (typeof call !== 'object' || call === null || !('channel' in call) || !('args' in call))
    throw new Error('not a call');
  return { channel: String(call.channel), args: Array.isArray(call.args) ? call.args : [] };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > MAX_BODY) throw new Error('call too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Ends every connection and the server. */
export function closeServer(server: Server, pages: ReadonlySet<ServerResponse>): Promise<void> {
  for (const page of pages) page.end();
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
