import { type Failure, fail, ok, type Result } from '../../../shared/domain/values/result.ts';
import type { ParsedPage } from '../page/parsed-page.ts';
import type { ReadPage } from '../page/read-page.ts';
import type { Network } from '../wire/connect.ts';
import {
  type Answer,
  type Exchanged,
  exchange,
  type Limits,
  type Outgoing,
} from '../wire/exchange.ts';
import { keepPageConnections, type PageConnections } from '../wire/page-connections.ts';
import { AttemptCookies } from './cookies.ts';

/** What is sent besides the address. */
export interface Payload {
  readonly contentType: string;
  readonly body: string;
}

/** A series of requests to one court's configured hosts, with cookies in memory only. */
export interface Browsing {
  /** Sends one GET and follows redirects within the configured hosts. */
  get(url: URL, patience?: keyof Patience): Promise<Result<Answer>>;
  /** Sends one POST. Follows a redirect with a GET, never with the body again. */
  post(url: URL, payload: Payload, patience?: keyof Patience): Promise<Posted>;
  /** Recognizes the page in an answer, away from everything else the app does. */
  read(answer: Answer): Promise<ParsedPage>;
  /** Sets a cookie as if the host of `url` had, for that host alone. */
  setCookie(url: URL, name: string, value: string): Promise<void>;
  /** Drops cookies and connections. A later request starts fresh. */
  forget(): void;
}

/**
 * How a POST ended. `not-sent` means no byte of it left the machine. After `sent-without-answer` anything may have
 * happened.
 */
export type Posted =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'not-sent'; readonly failure: Failure }
  | { readonly kind: 'sent-without-answer'; readonly failure: Failure };

/** How long one request may take from connecting to the last byte, in milliseconds. */
export interface Patience {
  readonly page: number;
  readonly confirm: number;
  readonly goodbye: number;
}
/** The usual time limits of a request, in milliseconds. */
export const USUAL_PATIENCE: Patience = { page: 20_000, confirm: 60_000, goodbye: 5_000 };

const MAX_REDIRECTS = 5;
const ACCEPT = 'text/html,application/xhtml+xml;q=0.9,application/json;q=0.9';

interface BrowsingOptions {
  readonly signal?: AbortSignal | undefined;
  readonly patience: Patience;
  readonly readPage: ReadPage;
}

/** Starts a series of requests that reaches the given origins and no others. */
export function startBrowsing(
  origins: readonly string[],
  network: Network,
  options: BrowsingOptions,
): Browsing {
  return new OwnBrowsing(origins, network, options);
}

class OwnBrowsing implements Browsing {
  readonly #origins: readonly string[];
  readonly #network: Network;
  readonly #options: BrowsingOptions;
  readonly #pages: PageConnections;
  #cookies = new AttemptCookies();

  constructor(origins: readonly string[], network: Network, options: BrowsingOptions) {
    this.#origins = origins;
    this.#network = network;
    this.#options = options;
    this.#pages = keepPageConnections(network, options.signal);
  }

  async get(url: URL, kind: keyof Patience = 'page'): Promise<Result<Answer>> {
    const done = await this.#once(url, 'GET', kind);
    return done.kind === 'answer'
      ? this.#follow(done.answer, kind)
      : { ok: false, failure: done.failure };
  }

  async post(url: URL, payload: Payload, kind: keyof Patience = 'page'): Promise<Posted> {
    const done = await this.#once(url, 'POST', kind, payload);
    if (done.kind === 'not-sent') return done;
    if (done.kind === 'lost') return { kind: 'sent-without-answer', failure: done.failure };
    // A 307 or 308 asks to send the body again to another address. We never do.
    if (done.answer.status === 307 || done.answer.status === 308) {
      return { kind: 'sent-without-answer', failure: redirectedAway(done.answer) };
    }
    const followed = await this.#follow(done.answer, 'page');
    return followed.ok
      ? { kind: 'answer', answer: followed.value }
      : { kind: 'sent-without-answer', failure: followed.failure };
  }

  read({ body, url }: Answer): Promise<ParsedPage> {
    return this.#options.readPage(body, url.href);
  }

  setCookie(url: URL, name: string, value: string): Promise<void> {
    return this.#cookies.set(url, name, value);
  }

  forget(): void {
    this.#cookies = new AttemptCookies();
    this.#pages.close();
  }

  async #once(
    url: URL,
    method: 'GET' | 'POST',
    kind: keyof Patience,
    payload?: Payload,
  ): Promise<Exchanged> {
    if (!this.#origins.includes(url.origin))
      throw new Error('a request to a host that is not configured');
    // SECURITY: asked here, where every request passes: also those that redirects and a court's own pages lead to.
    const refusal = this.#network.refusal?.(url);
    if (refusal) return { kind: 'not-sent', failure: refusal };
    const cookie = await this.#cookies.headerFor(url);
    const headers = {
      accept: ACCEPT,
      'accept-language': 'en-US,en;q=0.8',
      ...(cookie === '' ? {} : { cookie }),
      ...(payload ? { 'content-type': payload.contentType } : {}),
    };
    const outgoing = { url, method, headers, ...(payload ? { body: payload.body } : {}) };
    const done = await (method === 'GET'
      ? this.#fetchPage(outgoing, kind)
      : exchange(outgoing, this.#network, this.#limitsOf(kind)));
    if (done.kind === 'answer') await this.#cookies.keep(done.answer.url, done.answer.setCookies);
    return done;
  }

  /** The court may have closed a kept connection meanwhile. Then a GET, and only a GET, may be sent once more. */
  async #fetchPage(outgoing: Outgoing, kind: keyof Patience): Promise<Exchanged> {
    const done = await exchange(outgoing, this.#pages.to(outgoing.url), this.#limitsOf(kind));
    return done.kind === 'lost' && done.isStale
      ? exchange(outgoing, this.#network, this.#limitsOf(kind))
      : done;
  }

  async #follow(first: Answer, kind: keyof Patience): Promise<Result<Answer>> {
    let answer = first;
    for (let hops = 0; isRedirect(answer); hops += 1) {
      if (hops === MAX_REDIRECTS) return fail('court-too-many-redirects', { host: first.url.host });
      const next = redirectTarget(answer, this.#origins);
      if (!next.ok) return next;
      const done = await this.#once(next.value, 'GET', kind);
      if (done.kind !== 'answer') return { ok: false, failure: done.failure };
      answer = done.answer;
    }
    return answer.status >= 400
      ? fail('court-answered-error', { host: answer.url.host, status: answer.status })
      : ok(answer);
  }

  #limitsOf(kind: keyof Patience): Limits {
    const { patience, signal } = this.#options;
    return { milliseconds: patience[kind], ...(signal ? { signal } : {}) };
  }
}

function isRedirect({ status }: Answer): boolean {
  return status >= 300 && status < 400;
}

/** The next address if it is a configured one, or else both hosts, so the person can see where the court sent them. */
function redirectTarget(answer: Answer, origins: readonly string[]): Result<URL> {
  const next = answer.location === undefined ? null : URL.parse(answer.location, answer.url.href);
  if (!next || !origins.includes(next.origin))
    return { ok: false, failure: redirectedAway(answer) };
  next.hash = '';
  return ok(next);
}

function redirectedAway({ url, location = '' }: Answer): Failure {
  const to = URL.parse(location, url.href)?.host ?? '?';
  return { code: 'court-redirected-away', values: { from: url.host, to } };
}
