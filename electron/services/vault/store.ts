import type { Records } from '../../ports/records.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';
import { fail, failFields, ok } from '../../shared/domain/values/result.ts';
import { checkLine } from '../../shared/domain/values/typed-text.ts';
import { isInKeychain, mayBeInKeychain } from '../../shared/domain/vault/credential.ts';
import { credentialProblems } from '../../shared/domain/vault/credential-value.ts';
import { done } from '../shared/done.ts';
import type { Grants } from '../shared/grants.ts';
import type { VaultEntries } from './entries/entries.ts';

/** What storing credentials needs. */
export interface StoreNeeds {
  readonly records: Records;
  readonly entries: Pick<VaultEntries, 'store' | 'takeAsIs'>;
  readonly grants: Grants;
}

/** Stores a credential, or records where it is and that the court reset it. */
export function storeCredentials({
  records,
  entries,
  grants,
}: StoreNeeds): Pick<Services['vault'], 'store' | 'takeAsIs' | 'say' | 'recordReset'> {
  return {
    async store({ ecfAccountId, login, password, grant }) {
      const record = records.ecf(ecfAccountId);
      if (!record || record.isRemoved) return fail('account-not-found');
      const problems = credentialProblems({ login, password });
      if (problems.length > 0) return failFields(problems);
      // SECURITY: a person who finds the app open must not put another login in the place of a kept one.
      const present = isInKeychain(record.credential)
        ? grants.use(grant, { action: 'replace', ecfAccountId })
        : ok(undefined);
      if (!present.ok) return present;
      const stored = await entries.store(ecfAccountId, { login, password });
      return stored.ok ? ok({ state: 'recorded' }) : stored;
    },

    async takeAsIs({ ecfAccountId, grant }) {
      const record = records.ecf(ecfAccountId);
      if (!record) return fail('account-not-found');
      if (!record.credential.changedSince) return fail('credential-missing');
      const present = grants.use(grant, { action: 'take-as-is', ecfAccountId });
      if (!present.ok) return present;
      const taken = await entries.takeAsIs(ecfAccountId);
      return taken.ok ? ok({ state: 'recorded' }) : taken;
    },

    say({ ecfAccountId, place }) {
      const record = records.ecf(ecfAccountId);
      if (!record) return fail('account-not-found');
      if (mayBeInKeychain(record.credential)) return fail('credential-already-kept');
      const subject = ecfSubject(ecfAccountId);
      return done(records.append([{ subject, kind: 'credential.said', body: { place } }]));
    },

    recordReset({ ecfAccountId, note }) {
      const record = records.ecf(ecfAccountId);
      if (!record) return fail('account-not-found');
      if (!isInKeychain(record.credential)) return fail('credential-missing');
      const text = checkLine('note', note, { max: 1000 });
      if ('problem' in text) return failFields([text.problem]);
      const subject = ecfSubject(ecfAccountId);
      const body = { note: text.value };
      return done(records.append([{ subject, kind: 'credential.reset', body }]));
    },
  };
}
