/** Digits an authenticator app shows (RFC 6238 as PACER uses it). What PACER's backup codes look like isn't published. */
const APP_DIGITS = 6;

/** Spaces and hyphens of any kind, as apps show them and people paste them. */
const GAPS = /[\p{White_Space}\p{Pd}\p{Cf}]+/gu;

/**
 * A one-time passcode as it is sent. Full-width digits become plain ones, and gaps fall away where only digits remain
 * (`123 456`, `123-456`). Anything else is only trimmed.
 */
export function oneTimeCode(typed: string): string {
  const plain = typed.normalize('NFKC').trim();
  const joined = plain.replace(GAPS, '');
  return /^\d+$/.test(joined) ? joined : plain;
}

/** Whether to ask before sending: something was typed that no authenticator app shows. It may be a backup code. */
export function isUnusualCode(typed: string): boolean {
  const code = oneTimeCode(typed);
  return code !== '' && !(code.length === APP_DIGITS && /^\d+$/.test(code));
}
