import * as z from 'zod';
import type { FieldProblem } from '../values/result.ts';
import { tooLong } from '../values/typed-text.ts';

/** zxcvbn's estimate: 0 and 1 are guessed at once, 2 by a determined thief with the file, 3 holds, 4 is strong. */
export const PassphraseStrength = z.strictObject({
  score: z.int().min(0).max(4),
  /** Why it is weak and what would help, as zxcvbn's own text keys, such as `topTen` or `anotherWord`. */
  warning: z.string().optional(),
  suggestions: z.array(z.string()).readonly(),
});
export type PassphraseStrength = z.infer<typeof PassphraseStrength>;

/** A thief can attack a file for years, so we ask for more than a sign-in page would. */
export const MIN_PASSPHRASE_SCORE = 3;
/** The longest passphrase, in characters. */
export const MAX_PASSPHRASE_LENGTH = 200;

/** Normalizes a passphrase, so that its accents give the same key on every keyboard and system. */
export function passphraseText(typed: string): string {
  return typed.normalize('NFKC');
}

/** Why this passphrase must not protect a file. */
export function passphraseProblems(
  field: string,
  typed: string,
  { score }: Pick<PassphraseStrength, 'score'>,
): readonly FieldProblem[] {
  if (typed === '') return [{ field, code: 'field-required' }];
  if (typed.length > MAX_PASSPHRASE_LENGTH) {
    return [{ field, ...tooLong(typed.length, MAX_PASSPHRASE_LENGTH) }];
  }
  return score < MIN_PASSPHRASE_SCORE ? [{ field, code: 'passphrase-too-weak' }] : [];
}
