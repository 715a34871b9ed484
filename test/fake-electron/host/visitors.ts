import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What one visitor holds: the secret of their page, which is the first part of its path, and that of their cookie. */
export interface Visitor {
  readonly page: string;
  readonly cookie: string;
}

/**
 * Who may see the page: the visitor who opened an address with a token that nobody has used. SECURITY: a browser sends a cookie to
 * every port of a host, and other users may have servers there. So everything that a visitor asks for also takes the secret
 * of their page, and the cookie is for that path alone.
 */
export class Visitors {
  /** Tokens that nobody has used yet. */
  readonly #fresh = new Set<string>();
  readonly #used = new Set<string>();
  readonly #admitted: Visitor[] = [];

  /** A token that works once. */
  newToken(): string {
    const token = newSecret();
    this.#fresh.add(token);
    return token;
  }

  /** Lets the first visitor with this token in. `used` for a second one, `unknown` for a token that there never was. */
  admit(token: string): Visitor | 'used' | 'unknown' {
    if (isAmong(this.#used, token)) return 'used';
    if (!isAmong(this.#fresh, token)) return 'unknown';
    this.#fresh.delete(token);
    this.#used.add(token);
    const visitor = { page: newSecret(), cookie: newSecret() };
    this.#admitted.push(visitor);
    return visitor;
  }

  /** The path of a request behind the secret of its page; undefined unless it comes with that and the cookie that belongs to it. */
  pathOf(request: IncomingMessage, path: string): string | undefined {
    const page = /^\/([0-9a-f]{48})\//.exec(path)?.[1];
    const cookie = /(?:^|; )fileready=([0-9a-f]{48})(?:;|$)/.exec(
      request.headers.cookie ?? '',
    )?.[1];
    if (page === undefined || cookie === undefined) return undefined;
    const isKnown = this.#admitted.some(
      (visitor) => isEqual(visitor.page, page) && isEqual(visitor.cookie, cookie),
    );
    return isKnown ? path.slice(page.length + 1) : undefined;
  }
}

const newSecret = () => randomBytes(24).toString('hex');

const isAmong = (tokens: ReadonlySet<string>, token: string) =>
  [...tokens].some((known) => isEqual(known, token));

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
