import { randomBytes } from 'node:crypto';
import type { InventedPerson } from '../invented/person.ts';

/** How long a session lives without a request; the courts do not publish theirs. */
const IDLE_MS = 30 * 60_000;

/** One central sign-on session; its token is the `NextGenCSO` cookie. */
export interface Session {
  readonly token: string;
  readonly person: InventedPerson;
  /** Counts up with every sign-in of the run: tells a fresh session from one that was open when accounts were linked. */
  readonly serial: number;
  /** A success that came with a warning, such as a missing client code. */
  readonly warning: string;
}

/** The sign-on sessions of one run. */
export interface Sessions {
  open(person: InventedPerson, warning: string): Session;
  /** The session of a cookie, kept alive by asking; nothing when it is unknown or has expired. */
  find(token: string | undefined): Session | undefined;
  end(token: string): void;
  /** Serial of the newest session. */
  newest(): number;
  count(): number;
  endAll(): void;
}

/** Makes the sessions of one run. */
export function makeSessions(now: () => number): Sessions {
  const open = new Map<string, { readonly session: Session; readonly seenAt: number }>();
  let serial = 0;
  return {
    open: (person, warning) => {
      serial += 1;
      // 128 characters, as the authentication service's tokens have.
      const session = { token: randomBytes(64).toString('hex'), person, serial, warning };
      open.set(session.token, { session, seenAt: now() });
      return session;
    },
    find: (token) => {
      const entry = token === undefined ? undefined : open.get(token);
      if (!entry) return undefined;
      if (now() - entry.seenAt > IDLE_MS) {
        open.delete(entry.session.token);
        return undefined;
      }
      open.set(entry.session.token, { session: entry.session, seenAt: now() });
      return entry.session;
    },
    end: (token) => {
      open.delete(token);
    },
    newest: () => serial,
    count: () => open.size,
    endAll: () => open.clear(),
  };
}
