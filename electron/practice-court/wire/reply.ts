import type { ServerResponse } from 'node:http';
import { type Page, wholePage } from '../page/page.ts';
import type { Addresses } from '../run/addresses.ts';

type Headers = Readonly<Record<string, string>>;

/** How a request is answered, bad ways included. */
export type Reply =
  | {
      readonly kind: 'page';
      readonly page: Page;
      readonly status: number;
      readonly headers: Headers;
    }
  | { readonly kind: 'text'; readonly status: number; readonly type: string; readonly body: string }
  | {
      readonly kind: 'redirect';
      readonly status: 302 | 303 | 307;
      readonly to: string;
      readonly headers: Headers;
    }
  /** Half of the page, then the connection closes. */
  | { readonly kind: 'truncated'; readonly page: Page }
  /** The connection closes without an answer. */
  | { readonly kind: 'dropped' }
  /** No answer, and the connection stays open. */
  | { readonly kind: 'silence' };

/** A reply with a page. */
export const page = (page: Page, status = 200, headers: Headers = {}): Reply => ({
  kind: 'page',
  page,
  status,
  headers,
});

/** A reply with plain text. */
export const text = (status: number, type: string, body: string): Reply => ({
  kind: 'text',
  status,
  type: `${type}; charset=utf-8`,
  body,
});

/** A reply that redirects to another address. */
export const redirect = (status: 302 | 303 | 307, to: string, headers: Headers = {}): Reply => ({
  kind: 'redirect',
  status,
  to,
  headers,
});

/** The reply for an unknown address. */
export const NOT_FOUND: Reply = text(404, 'text/plain', 'Not found.');
/** Closes the connection without an answer. */
export const DROPPED: Reply = { kind: 'dropped' };
/** Never answers and keeps the connection open. */
export const SILENCE: Reply = { kind: 'silence' };

/** Headers of every answer: nothing from elsewhere runs or loads, nothing is kept, and the token in the address stays here. */
function guardHeaders(addresses: Addresses): Headers {
  return {
    // SECURITY: no inline script or style; the only script is a court's empty menu script.
    'content-security-policy':
      `default-src 'none'; script-src 'self'; style-src ${new URL(addresses.home).origin}; ` +
      `base-uri 'none'; frame-ancestors 'none'; form-action ${addresses.origins.join(' ')}`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}

function sendHalf(response: ServerResponse, headers: Headers, body: Buffer): void {
  response.writeHead(200, { ...headers, 'content-length': body.length });
  response.write(body.subarray(0, body.length / 2), () => response.socket?.destroySoon());
}

/** Puts a reply on the wire. */
export function send(response: ServerResponse, reply: Reply, addresses: Addresses): void {
  const guard = guardHeaders(addresses);
  const asHtml = { ...guard, 'content-type': 'text/html; charset=utf-8' };
  switch (reply.kind) {
    case 'page':
      response.writeHead(reply.status, { ...asHtml, ...reply.headers });
      response.end(wholePage(reply.page, addresses.home));
      return;
    case 'text':
      response.writeHead(reply.status, { ...guard, 'content-type': reply.type });
      response.end(reply.body);
      return;
    case 'redirect':
      response.writeHead(reply.status, { ...guard, ...reply.headers, location: reply.to }).end();
      return;
    case 'truncated':
      sendHalf(response, asHtml, Buffer.from(wholePage(reply.page, addresses.home)));
      return;
    case 'dropped':
      response.socket?.destroy();
      return;
    case 'silence':
      return;
  }
}
