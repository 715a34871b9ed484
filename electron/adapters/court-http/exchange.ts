import { type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import type { Failure } from '../../shared/domain/result.ts';
import { connect, type Network } from './connect.ts';
import { networkFailure } from './network-failure.ts';

/** One request as it leaves: address, method, headers, body. */
export interface Outgoing {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A whole answer, within the caps. */
export interface Answer {
  readonly url: URL;
  readonly status: number;
  readonly location?: string;
  readonly contentType: string;
  readonly setCookies: readonly string[];
  readonly body: string;
}

/** How one request ended. `not-sent`: no byte of it left. `lost`: it left, wholly or in part, and no whole answer came. */
export type Exchanged =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'not-sent'; readonly failure: Failure }
  | { readonly kind: 'lost'; readonly failure: Failure };

/** A time limit and what can end it all sooner. */
export interface Limits {
  readonly milliseconds: number;
  readonly signal?: AbortSignal;
}

const MOST_BODY_BYTES = 2 * 1024 * 1024;
const MOST_HEADER_BYTES = 32 * 1024;

/**
 * Sends one request once. The connection is its own and is closed after the answer; nothing here ever sends a second
 * time (RFC 9110, 9.2.2 lets clients repeat; Chromium's stack does, up to three times).
 */
export async function exchange(
  outgoing: Outgoing,
  network: Network,
  limits: Limits,
): Promise<Exchanged> {
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(), limits.milliseconds);
  const signal = limits.signal ? AbortSignal.any([timer.signal, limits.signal]) : timer.signal;
  try {
    if (signal.aborted) return { kind: 'not-sent', failure: slow(outgoing) };
    const connected = await connect(outgoing.url, network, signal);
    if ('failure' in connected) return { kind: 'not-sent', failure: connected.failure };
    if (signal.aborted) {
      connected.socket.destroy();
      return { kind: 'not-sent', failure: slow(outgoing) };
    }
    return await send(outgoing, connected.socket, signal);
  } finally {
    clearTimeout(timeout);
  }
}

function slow({ url }: Outgoing): Failure {
  return { code: 'court-answer-too-slow', values: { host: url.host } };
}

function send(outgoing: Outgoing, socket: Socket, signal: AbortSignal): Promise<Exchanged> {
  const { url, method, headers, body = '' } = outgoing;
  return new Promise((resolve) => {
    const end = (exchanged: Exchanged) => {
      socket.destroy();
      resolve(exchanged);
    };
    const lose = (error: unknown) =>
      end({
        kind: 'lost',
        failure: signal.aborted ? slow(outgoing) : networkFailure(error, url.host),
      });
    const sent = request({
      createConnection: () => socket,
      method,
      path: `${url.pathname}${url.search}`,
      setHost: false,
      maxHeaderSize: MOST_HEADER_BYTES,
      headers: {
        host: url.host,
        connection: 'close',
        'user-agent': 'FileReady',
        // Nothing to unpack, so that the cap on bytes is the cap on memory.
        'accept-encoding': 'identity',
        ...headers,
        ...(method === 'POST' ? { 'content-length': String(Buffer.byteLength(body)) } : {}),
      },
      signal,
    });
    sent.once('error', lose);
    sent.once('response', (response) => {
      readWhole(response).then(
        (text) =>
          end(
            text === undefined
              ? tooLarge(url)
              : { kind: 'answer', answer: answerOf(url, response, text) },
          ),
        lose,
      );
    });
    sent.end(body);
  });
}

function tooLarge(url: URL): Exchanged {
  return { kind: 'lost', failure: { code: 'court-answer-too-large', values: { host: url.host } } };
}

/** The body as text, `undefined` beyond the cap; fails when the connection ends before the body does. */
async function readWhole(response: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > MOST_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  if (!response.complete) throw new Error('the answer broke off');
  const isLatin = /charset\s*=\s*"?(?:iso-8859-1|windows-1252|latin1)/i.test(
    response.headers['content-type'] ?? '',
  );
  return new TextDecoder(isLatin ? 'windows-1252' : 'utf-8').decode(Buffer.concat(chunks));
}

function answerOf(url: URL, response: IncomingMessage, body: string): Answer {
  const {
    location,
    'content-type': contentType = '',
    'set-cookie': setCookies = [],
  } = response.headers;
  return {
    url,
    status: response.statusCode ?? 0,
    contentType,
    setCookies,
    body,
    ...(location === undefined ? {} : { location }),
  };
}
