import type { FailureCode } from '../values/failure-codes.ts';
import { type Checked, checkLine } from '../values/typed-text.ts';

/** Why a stored password prints as a blank line: the keychain lost it, something changed it there, or the entry isn't ours. */
export const BLANK_REASONS = [
  'credential-changed',
  'credential-gone',
  'credential-unreadable',
] as const satisfies readonly FailureCode[];
/** Why a stored password prints as a blank line. */
export type BlankReason = (typeof BLANK_REASONS)[number];

/** Why passwords are printed, in the person's own words: one line of 1 to 500 characters. */
export function checkPrintReason(typed: string): Checked<string> {
  return checkLine('reason', typed, { max: 500, isRequired: true });
}
