import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may see the page: whoever opened an address with a token that no connected page has used up, known by a cookie from then on. */
export class Visitors {
  readonly #tokens = new Set<string>();
  /** The token that each visitor came with. */
  readonly #known = new Map<string, string>();

  /** A token that works until a page has connected with it. */
  newToken(): string {
    const token = randomBytes(24).toString('hex');
    this.#tokens.add(token);
    return token;
  }

  /** The value of the cookie for a visitor with this token; undefined for a token that is none or was used up. */
  admit(token: string): string | undefined {
    if (![...this.#tokens].some((known) => isEqual(known, token))) return undefined;
    const visitor = randomBytes(24).toString('hex');
    this.#known.set(visitor, token);
    return visitor;
  }

  /** Whether the request comes from somebody who was admitted. */
  isKnown(request: IncomingMessage): boolean {
    return this.#known.has(visitorOf(request));
  }

  /** The page of this visitor has connected, which uses their token up. */
  connected(request: IncomingMessage): void {
    this.#tokens.delete(this.#known.get(visitorOf(request)) ?? '');
  }
}

function visitorOf(request: IncomingMessage): string {
  return /(?:^|; )fileready=([0-9a-f]{48})/.exec(request.headers.cookie ?? '')?.[1] ?? '';
}

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
