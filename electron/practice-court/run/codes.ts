import { Secret, TOTP } from 'otpauth';
import type { PracticePacerAccount } from '../invented/person.ts';

const STEP_MS = 30_000;

/** Passcodes of one run: RFC 6238 (SHA-1, 30 seconds, 6 digits) and printed backup codes; each is accepted once (RFC 6238, 5.2). */
export interface OneTimeCodes {
  /** True when the account asks for a second factor. */
  isNeeded(account: PracticePacerAccount): boolean;
  /** Uses the code up when it is right. */
  accept(account: PracticePacerAccount, code: string): boolean;
  /** A code that would be accepted now; nothing when all are used or none is needed. */
  usable(account: PracticePacerAccount): string | undefined;
  forget(): void;
}

function codesNow(account: PracticePacerAccount, now: number): readonly string[] {
  if (!account.totpSecret) return account.backupCodes ?? [];
  const totp = new TOTP({
    secret: Secret.fromBase32(account.totpSecret),
    algorithm: 'SHA1',
    digits: 6,
    period: STEP_MS / 1000,
  });
  // One step either way, for a clock that is a little off (RFC 6238, 5.2).
  const steps = [0, -1, 1].map((step) => totp.generate({ timestamp: now + step * STEP_MS }));
  return [...steps, ...(account.backupCodes ?? [])];
}

/** Makes the passcodes of one run. */
export function makeOneTimeCodes(now: () => number): OneTimeCodes {
  const used = new Set<string>();
  const keyOf = (account: PracticePacerAccount, code: string) => `${account.username} ${code}`;
  const isFresh = (account: PracticePacerAccount, code: string) => !used.has(keyOf(account, code));
  return {
    isNeeded: (account) => Boolean(account.totpSecret ?? account.backupCodes),
    accept: (account, code) => {
      const isRight = codesNow(account, now()).includes(code) && isFresh(account, code);
      if (isRight) used.add(keyOf(account, code));
      return isRight;
    },
    usable: (account) => codesNow(account, now()).find((code) => isFresh(account, code)),
    forget: () => used.clear(),
  };
}
