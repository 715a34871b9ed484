import { Agent, type IncomingMessage, type RequestOptions, request } from 'node:http';
import type { Failure } from '../../../shared/domain/values/result.ts';
import { connect, type Network } from './connect.ts';
import { networkFailure } from './network-failure.ts';
import { NotConnected } from './page-connections.ts';
import { pageText } from './page-text.ts';

/** One request: address, method, headers and body. */
export interface Outgoing {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A whole answer within the limits. */
export interface Answer {
  readonly url: URL;
  readonly status: number;
  readonly location?: string;
  readonly contentType: string;
  readonly setCookies: readonly string[];
  readonly body: string;
}

/**
 * How one request ended. `not-sent` means no byte of it left. `lost` means some or all of it left and no whole answer
 * came.
 */
export type Exchanged =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'not-sent'; readonly failure: Failure }
  | {
      readonly kind: 'lost';
      readonly failure: Failure;
      /** The request broke before any answer on a reused connection. The court may just have closed it. */
      readonly isStale?: boolean;
    };

/** A time limit, and a signal that can end the request sooner. */
export interface Limits {
  readonly milliseconds: number;
  readonly signal?: AbortSignal;
}

const MAX_BODY_BYTES = 2 * 1024 * 1024;
const MAX_HEADER_BYTES = 32 * 1024;

/**
 * Sends one request once. Only GETs may reuse a connection. Any other request gets its own, which is closed after the
 * answer, and is never sent twice (RFC 9110, 9.2.2 lets clients repeat requests, and Chromium's stack does).
 */
export async function exchange(
  outgoing: Outgoing,
  by: Network | Agent,
  limits: Limits,
): Promise<Exchanged> {
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(), limits.milliseconds);
  const signal = limits.signal ? AbortSignal.any([timer.signal, limits.signal]) : timer.signal;
  try {
    if (signal.aborted) return { kind: 'not-sent', failure: slow(outgoing) };
    if (by instanceof Agent) return await send(outgoing, { agent: by }, signal);
    const connected = await connect(outgoing.url, by, signal);
    if ('failure' in connected) return { kind: 'not-sent', failure: connected.failure };
    const { socket } = connected;
    const done = signal.aborted
      ? ({ kind: 'not-sent', failure: slow(outgoing) } as const)
      : await send(outgoing, { createConnection: () => socket }, signal);
    socket.destroy();
    return done;
  } finally {
    clearTimeout(timeout);
  }
}

function slow({ url }: Outgoing): Failure {
  return { code: 'court-answer-too-slow', values: { host: url.host } };
}

function send(
  outgoing: Outgoing,
  by: Pick<RequestOptions, 'agent' | 'createConnection'>,
  signal: AbortSignal,
): Promise<Exchanged> {
  const { url, method, headers, body = '' } = outgoing;
  return new Promise((resolve) => {
    let hasBegun = false;
    const lose = (error: unknown) => {
      const isStale = sent.reusedSocket && !hasBegun && !signal.aborted;
      resolve({ ...lost(outgoing, error, signal), ...(isStale ? { isStale } : {}) });
    };
    const sent = request({
      ...by,
      method,
      path: `${url.pathname}${url.search}`,
      setHost: false,
      maxHeaderSize: MAX_HEADER_BYTES,
      headers: {
        host: url.host,
        connection: by.agent ? 'keep-alive' : 'close',
        'user-agent': 'FileReady',
        // Ask for uncompressed answers, so the limit on bytes also limits memory.
        'accept-encoding': 'identity',
        ...headers,
        ...(method === 'POST' ? { 'content-length': String(Buffer.byteLength(body)) } : {}),
      },
      signal,
    });
    // Not once: what breaks after the answer was given up must not end the app.
    sent.on('error', lose);
    sent.once('response', (response) => {
      hasBegun = true;
      readWhole(response).then(
        (text) =>
          resolve(
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

function lost(outgoing: Outgoing, error: unknown, signal: AbortSignal): Exchanged {
  if (error instanceof NotConnected) return { kind: 'not-sent', failure: error.failure };
  const failure = signal.aborted ? slow(outgoing) : brokenOff(error, outgoing.url.host);
  return { kind: 'lost', failure };
}

/** Once a request was sent, "not reached" would be false. */
function brokenOff(error: unknown, host: string): Failure {
  const failure = networkFailure(error, host);
  return failure.code === 'court-not-reached'
    ? { ...failure, code: 'court-answer-broke-off' }
    : failure;
}

function tooLarge(url: URL): Exchanged {
  return { kind: 'lost', failure: { code: 'court-answer-too-large', values: { host: url.host } } };
}

/** The body as text. Undefined beyond the limit. Fails when the connection ends before the body does. */
function readWhole(response: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= MAX_BODY_BYTES) return;
      resolve(undefined);
      response.destroy();
    });
    response.once('end', () => {
      if (response.complete)
        resolve(pageText(Buffer.concat(chunks), response.headers['content-type'] ?? ''));
    });
    response.on('error', reject);
    response.once('close', () => reject(new Error('the answer broke off')));
  });
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
