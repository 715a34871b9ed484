import * as z from 'zod';
import { AccountType, MfaState, type PacerAccount } from '../pacer/account.ts';
import {
  type AccountFacts,
  accountFacts,
  afterNewPassword,
  consistentFacts,
  NOTHING_KNOWN,
} from '../pacer/account-facts.ts';
import { Typed } from '../values/text.ts';

/** One fact of a PACER account that people report: what they found, never "not known". A day is `YYYY-MM-DD`. */
export const ReportedFact = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('accountType'), value: AccountType.exclude(['not-looked']) }),
  z.strictObject({ name: z.literal('mfa'), value: MfaState.exclude(['not-known']) }),
  z.strictObject({ name: z.literal('passwordSetOn'), value: Typed }),
]);
export type ReportedFact = z.infer<typeof ReportedFact>;

/** What was recorded before: the value itself, or for the day of the password none or an earlier one. */
export const FactBefore = z.enum([
  ...AccountType.options,
  ...MfaState.options,
  'no-day',
  'earlier-day',
]);
export type FactBefore = z.infer<typeof FactBefore>;

/** Why a fact is not recorded for one person among many. */
export const FactObstacle = z.enum([
  'several-pacer-accounts',
  'fact-recorded-already',
  'later-day-recorded',
]);
type FactObstacle = z.infer<typeof FactObstacle>;

/** What recording a fact does to a person's PACER accounts, or why it is left out. */
type FactOutcome =
  | {
      /** The account it changes. Undefined when none is recorded, so that this is the first thing known of it. */
      readonly known: PacerAccount | undefined;
      readonly facts: AccountFacts;
      readonly before: FactBefore;
    }
  | { readonly why: FactObstacle };

/**
 * What one reported fact changes. With several accounts nobody said which one it is about. A day before the recorded one is
 * left out, because the later password counts; a wrong day is corrected on the person's page.
 */
export function reportFact(accounts: readonly PacerAccount[], fact: ReportedFact): FactOutcome {
  const [known, second] = accounts;
  if (second) return { why: 'several-pacer-accounts' };
  const was = known ? accountFacts(known) : NOTHING_KNOWN;
  const { name, value } = fact;
  if (was[name] === value) return { why: 'fact-recorded-already' };
  if (name === 'passwordSetOn' && was.passwordSetOn > value) return { why: 'later-day-recorded' };
  const facts = consistentFacts(afterNewPassword({ ...was, [name]: value }, was));
  return { known, facts, before: beforeOf(was, name) };
}

function beforeOf(was: AccountFacts, name: ReportedFact['name']): FactBefore {
  if (name !== 'passwordSetOn') return was[name];
  return was.passwordSetOn === '' ? 'no-day' : 'earlier-day';
}
