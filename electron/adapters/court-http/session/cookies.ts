import { Cookie, CookieJar } from 'tough-cookie';

/** How many cookies one attempt keeps, and how long one may be, in characters. Courts set a handful. */
const MAX_COOKIES = 50;
const MAX_COOKIE_LENGTH = 4096;

/** The cookies of one attempt, in memory alone. What is more or longer than any court sets is left out. */
export class AttemptCookies {
  readonly #jar = new CookieJar();
  readonly #known = new Set<string>();

  /** The header that goes to this address. */
  headerFor(url: URL): Promise<string> {
    return this.#jar.getCookieString(url.href);
  }

  /** Keeps what an answer from this address set. */
  async keep(url: URL, lines: readonly string[]): Promise<void> {
    for (const line of lines) {
      if (line.length > MAX_COOKIE_LENGTH) continue;
      const cookie = Cookie.parse(line);
      if (!cookie) continue;
      const key = [url.hostname, cookie.domain, cookie.path, cookie.key].join('\n');
      if (!this.#known.has(key) && this.#known.size >= MAX_COOKIES) continue;
      const kept = await this.#jar.setCookie(cookie, url.href, { ignoreError: true });
      if (kept) this.#known.add(key);
    }
  }

  /** Sets one as if the host had, for that host alone. */
  async set(url: URL, name: string, value: string): Promise<void> {
    const secure = url.protocol === 'https:';
    const cookie = new Cookie({ key: name, value, path: '/', secure, httpOnly: true });
    await this.#jar.setCookie(cookie, url.href);
  }
}
