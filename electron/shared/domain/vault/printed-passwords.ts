import type { FailureCode } from '../values/failure-codes.ts';
import { type Checked, checkLine } from '../values/typed-text.ts';

/** Why a password that is recorded as kept is a blank line on the paper all the same: the keychain lost it, or what it holds is not ours. */
export const BLANK_REASONS = [
  'credential-gone',
  'credential-unreadable',
] as const satisfies readonly FailureCode[];
export type BlankReason = (typeof BLANK_REASONS)[number];

/** Why passwords are printed, in the words of whoever prints them: one line, at most 500 characters, never nothing. */
export function checkPrintReason(typed: string): Checked<string> {
  return checkLine('reason', typed, { max: 500, isRequired: true });
}
