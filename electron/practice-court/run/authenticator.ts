import { personByUsername } from '../invented/people.ts';
import type { InventedPerson, PracticePacerAccount } from '../invented/person.ts';
import type { OneTimeCodes } from './codes.ts';

/** What a visitor offers; the names are those of PACER's authentication service. */
export interface Offer {
  readonly loginId: string;
  readonly password: string;
  readonly otpCode: string;
  readonly clientCode: string;
  readonly hasAcknowledgedRedaction: boolean;
}

/** PACER's `loginResult`: "0" signed in, "13" refused without saying why, "1" redaction not acknowledged. */
export type Verdict =
  | { readonly loginResult: '0'; readonly person: InventedPerson; readonly warning: string }
  | { readonly loginResult: '13' }
  | { readonly loginResult: '1' };

/** The texts that PACER's authentication service gives with its results. */
export const VERDICT_TEXT = {
  refused: 'Invalid username, password, or one-time passcode.',
  redaction:
    'All filers must redact: Social Security or taxpayer-identification numbers; dates of birth; names of minor children; financial account numbers; and, in criminal cases, home addresses, in compliance with Fed. R. App. P. 25(a)(5), Fed. R. Civ. P. 5.2, Fed. R. Crim. P. 49.1, or Fed. R. Bankr. P. 9037.',
  clientCode:
    'A required Client Code was not entered. You may continue to log in without entering a client code, however, you will not have PACER search privileges.',
} as const;

/** How often a username was tried; frequent sign-ins lead PACER to suspend an account (PACER notice of 2024-10-09). */
export interface Tries {
  readonly accepted: number;
  readonly refused: number;
}

/** Checks offers and counts them per account. */
export interface Authenticator {
  /** The owner when username and password are right, before any second step; never counted. */
  recognize(loginId: string, password: string): InventedPerson | undefined;
  mustRedact(person: InventedPerson): boolean;
  needsCode(account: PracticePacerAccount): boolean;
  authenticate(offer: Offer): Verdict;
  tries(): ReadonlyMap<string, Tries>;
  forget(): void;
}

/** Knows the invented people, their second steps, and who is linked already. */
export function makeAuthenticator(
  codes: OneTimeCodes,
  isLinkedAnywhere: (username: string) => boolean,
): Authenticator {
  const tries = new Map<string, Tries>();
  const mustRedact: Authenticator['mustRedact'] = ({ pacer }) =>
    Boolean(pacer.isKnownFiler) || isLinkedAnywhere(pacer.username);
  return {
    recognize,
    mustRedact,
    needsCode: (account) => codes.isNeeded(account),
    authenticate: (offer) => {
      const verdict = judge(offer, codes, mustRedact);
      // An unknown username may be a secret typed into the wrong field: it is counted, not kept.
      const key = personByUsername(offer.loginId)?.pacer.username ?? 'unknown username';
      const { accepted, refused } = tries.get(key) ?? { accepted: 0, refused: 0 };
      const isIn = verdict.loginResult === '0';
      tries.set(key, { accepted: accepted + Number(isIn), refused: refused + Number(!isIn) });
      return verdict;
    },
    tries: () => new Map(tries),
    forget: () => tries.clear(),
  };
}

function recognize(loginId: string, password: string): InventedPerson | undefined {
  const person = personByUsername(loginId);
  return person?.pacer.password === password ? person : undefined;
}

function judge(
  offer: Offer,
  codes: OneTimeCodes,
  mustRedact: Authenticator['mustRedact'],
): Verdict {
  const person = recognize(offer.loginId, offer.password);
  if (!person) return { loginResult: '13' };
  // Asked before the code is used up, so that a forgotten acknowledgement does not cost a passcode.
  if (mustRedact(person) && !offer.hasAcknowledgedRedaction) return { loginResult: '1' };
  if (codes.isNeeded(person.pacer) && !codes.accept(person.pacer, offer.otpCode)) {
    return { loginResult: '13' };
  }
  const lacksClientCode = person.pacer.needsClientCode && offer.clientCode === '';
  return { loginResult: '0', person, warning: lacksClientCode ? VERDICT_TEXT.clientCode : '' };
}
