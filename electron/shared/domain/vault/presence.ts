import * as z from 'zod';
import type { FieldProblem } from '../values/result.ts';
import { tooLong } from '../values/typed-text.ts';

/** How presence is proven here: by the operating system (Touch ID or the Mac's password), or by the app's own PIN. */
export const PresenceWay = z.enum(['system', 'pin']);
export type PresenceWay = z.infer<typeof PresenceWay>;

/** Whether presence can be proven now. The person must set a PIN once. Until then no protected act is possible. */
export const PresenceState = z.strictObject({
  way: PresenceWay,
  isSetUp: z.boolean(),
  /** Seconds until the PIN may be tried again after too many wrong tries; 0 when it may be tried now. */
  waitSeconds: z.int(),
});
export type PresenceState = z.infer<typeof PresenceState>;

/** Shortest PIN, in characters; letters and spaces are welcome. */
export const MIN_PIN_LENGTH = 6;
/** The longest PIN, in characters. */
export const MAX_PIN_LENGTH = 128;
/** How many wrong tries in a row are free of a wait. */
export const FREE_TRIES = 5;

const WAITS_SECONDS = [30, 60, 300, 900];
const MAX_WAIT_SECONDS = 3600;

/** Seconds to wait after this many wrong PINs in a row. None for the first five. */
export function waitAfter(wrongTries: number): number {
  if (wrongTries < FREE_TRIES) return 0;
  return WAITS_SECONDS[wrongTries - FREE_TRIES] ?? MAX_WAIT_SECONDS;
}

/** Normalizes a PIN, so that its accents compare the same on every keyboard. */
export function pinText(typed: string): string {
  return typed.normalize('NFKC');
}

/** Why this can't be a PIN: too short, too long, or one of the first that anyone would guess. */
export function pinProblems(field: string, typed: string): readonly FieldProblem[] {
  const pin = pinText(typed);
  if (pin === '') return [{ field, code: 'field-required' }];
  if ([...pin].length < MIN_PIN_LENGTH)
    return [{ field, code: 'pin-too-short', values: { min: MIN_PIN_LENGTH } }];
  if (pin.length > MAX_PIN_LENGTH) return [{ field, ...tooLong(pin.length, MAX_PIN_LENGTH) }];
  if (/\p{Cc}/u.test(pin)) return [{ field, code: 'field-has-control-characters' }];
  return isGuessable(pin) ? [{ field, code: 'pin-too-easy' }] : [];
}

/** One repeated character, or a run up or down such as 123456 or fedcba. */
function isGuessable(pin: string): boolean {
  const codes = [...pin.toLowerCase()].map((character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, index) => code - (codes[index] ?? 0)));
  return steps.size === 1 && [...steps].every((step) => Math.abs(step) <= 1);
}
