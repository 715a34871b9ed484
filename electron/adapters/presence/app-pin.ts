import * as z from 'zod';
import type { Clock } from '../../ports/system.ts';
import type { Keychain } from '../../ports/vault.ts';
import { fail, failFields, ok, type Result } from '../../shared/domain/values/result.ts';
import { FREE_TRIES, pinProblems, waitAfter } from '../../shared/domain/vault/presence.ts';
import { oneAtATime } from '../../shared/in-turn.ts';
import { isPin, makeVerifier, parseVerifier } from './pin-verifier.ts';
import type { PresenceProvider } from './provider.ts';

const VERIFIER = 'pin';
const TRIES = 'tries';
const Tries = z.strictObject({ wrong: z.int().min(0).max(1_000_000) });

/** The app's own PIN, and what else it can do besides proving presence. */
export interface AppPin extends PresenceProvider {
  set(pin: string, currentPin: string | undefined): Promise<Result<undefined>>;
  forget(): Promise<Result<undefined>>;
}

/**
 * A PIN of the app's own, for machines whose system offers nothing else. Its verifier and the count of wrong tries are in
 * the keychain. After five wrong tries each further one has to wait, measured by the steady clock. The wait starts over
 * when the app restarts, so neither a restart nor setting the clock shortens it.
 */
export function appPin(keychain: Keychain, clock: Pick<Clock, 'steady'>): AppPin {
  /** When the current wait began: at the last wrong try, or else when the app started. */
  let waitingSince = clock.steady();
  const inTurn = oneAtATime();

  /** One try at a time, so a hundred parallel tries count as a hundred. */
  const alone = <T>(work: () => Promise<T>) => inTurn(VERIFIER, work);

  async function wrongTries(): Promise<Result<number>> {
    const found = await keychain.read(TRIES);
    if (!found.ok) return found;
    return ok(found.value === undefined ? 0 : (triesIn(found.value) ?? FREE_TRIES));
  }

  const noteTries = (wrong: number) => keychain.write(TRIES, JSON.stringify({ wrong }));

  const waitSeconds = (wrong: number) =>
    Math.max(0, Math.ceil(waitAfter(wrong) - (clock.steady() - waitingSince) / 1000));

  async function tryPin(pin: string): Promise<Result<undefined>> {
    const stored = await keychain.read(VERIFIER);
    if (!stored.ok) return stored;
    if (stored.value === undefined) return fail('presence-not-set-up');
    const verifier = parseVerifier(stored.value);
    if (!verifier) return fail('presence-unreadable');
    const wrong = await wrongTries();
    if (!wrong.ok) return wrong;
    const seconds = waitSeconds(wrong.value);
    if (seconds > 0) return fail('presence-wait', { seconds });
    // SECURITY: counted as wrong before it is compared, so that ending the app in between hides no try.
    const noted = await noteTries(wrong.value + 1);
    if (!noted.ok) return noted;
    if (await isPin(pin, verifier)) return noteTries(0);
    waitingSince = clock.steady();
    const wait = waitAfter(wrong.value + 1);
    if (wait > 0) return fail('presence-wait', { seconds: wait });
    return fail('presence-wrong-pin', { left: FREE_TRIES - wrong.value - 1 });
  }

  return {
    isOffered: () => true,

    async state() {
      const stored = await keychain.read(VERIFIER);
      if (!stored.ok) return stored;
      const wrong = await wrongTries();
      if (!wrong.ok) return wrong;
      const isSetUp = stored.value !== undefined;
      return ok({ way: 'pin', isSetUp, waitSeconds: isSetUp ? waitSeconds(wrong.value) : 0 });
    },

    prove: (_reason, pin) =>
      alone(async () => (pin === undefined ? missing(await keychain.read(VERIFIER)) : tryPin(pin))),

    set: (pin, currentPin) =>
      alone(async () => {
        const problems = pinProblems('pin', pin);
        if (problems.length > 0) return failFields(problems);
        const stored = await keychain.read(VERIFIER);
        if (!stored.ok) return stored;
        if (stored.value !== undefined) {
          if (currentPin === undefined) return fail('presence-needed');
          const proven = await tryPin(currentPin);
          if (!proven.ok) return proven;
        }
        const cleared = await noteTries(0);
        return cleared.ok ? keychain.write(VERIFIER, await makeVerifier(pin)) : cleared;
      }),

    forget: () =>
      alone(async () => {
        const removed = await keychain.remove(VERIFIER);
        return removed.ok ? keychain.remove(TRIES) : removed;
      }),
  };
}

/** The answer without a PIN: there is none yet, or the person has to type it. */
function missing(stored: Result<string | undefined>): Result<undefined> {
  if (!stored.ok) return stored;
  return fail(stored.value === undefined ? 'presence-not-set-up' : 'presence-needed');
}

/** An entry that can't be read counts as five wrong tries, not as none. */
function triesIn(text: string): number | undefined {
  try {
    return Tries.safeParse(JSON.parse(text)).data?.wrong;
  } catch {
    return undefined;
  }
}
