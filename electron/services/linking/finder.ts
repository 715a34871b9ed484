import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Linking } from '../../shared/domain/linking/steps.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { currentAttempt } from './journal.ts';

/** One person's account in one court, and the attempt to link it that is on screen. */
export interface LinkAccount {
  readonly ecf: EcfRecord;
  readonly person: PersonRecord;
  readonly profile: CourtProfile;
  readonly attempt: Linking | undefined;
}

/** The same once an attempt has begun. */
export type LinkUnderWay = LinkAccount & { readonly attempt: Linking };

/** Finds what a call is about. Writes nothing and starts nothing. */
export interface LinkFinder {
  /** Fails with `account-not-found` for an account off the list, unless its request is under way. */
  account(id: EcfAccountId): Promise<Result<LinkAccount>>;
  /** Fails with `link-step-not-possible` before the first attempt. */
  underWay(id: EcfAccountId): Promise<Result<LinkUnderWay>>;
  /** The account as the records have it now: a call writes entries after it found the account. */
  latest(account: LinkAccount): LinkAccount;
}

interface Needs {
  readonly records: Records;
  readonly courts: Pick<CourtBook, 'profile'>;
}

/** Finds in the records and the court book. */
export function linkFinder({ records, courts }: Needs): LinkFinder {
  const attemptOf = (ecf: EcfRecord) => currentAttempt(ecf);

  async function account(id: EcfAccountId): Promise<Result<LinkAccount>> {
    const ecf = records.ecf(id);
    const person = ecf && records.person(ecf.account.personId);
    const profile = ecf && (await courts.profile(ecf.account.courtId));
    if (!ecf || !person || !profile) return fail('account-not-found');
    const attempt = attemptOf(ecf);
    // Nothing is recorded of an account off the list, but a request that is under way still gets its answer.
    if (ecf.isRemoved && attempt?.step !== 'sending') return fail('account-not-found');
    return ok({ ecf, person, profile, attempt });
  }

  return {
    account,
    async underWay(id) {
      const found = await account(id);
      if (!found.ok) return found;
      const { attempt } = found.value;
      return attempt ? ok({ ...found.value, attempt }) : fail('link-step-not-possible');
    },
    latest(known) {
      const ecf = records.ecf(known.ecf.account.id) ?? known.ecf;
      return { ...known, ecf, attempt: attemptOf(ecf) };
    },
  };
}
