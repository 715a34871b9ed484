import type { PolicyNow } from '../../ports/policy.ts';
import type { Records } from '../../ports/records.ts';
import type { Presence } from '../../ports/vault.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { News } from '../../shared/contract/events.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import { credentialState } from '../../shared/domain/vault/credential.ts';
import { setByIt } from '../policy/set-by-it.ts';
import type { Grants } from '../shared/grants.ts';
import { linkFrom } from '../shared/link-among.ts';
import { type DestroyReport, destroyEach } from './destroy-each.ts';
import type { VaultEntries } from './entries/entries.ts';
import { isKeptByIt } from './spent.ts';

/** What destroying credentials needs. */
export interface DestroyNeeds {
  readonly records: Records;
  readonly policy: Pick<PolicyNow, 'value'>;
  readonly entries: Pick<VaultEntries, 'remove' | 'findUnknown'>;
  readonly grants: Grants;
  readonly presence: Pick<Presence, 'forgetPin'>;
  readonly tell: (news: News) => void;
}

type Destroying = Pick<Services['vault'], 'destroy' | 'destroyPerson' | 'destroyAll' | 'startOver'>;

/** Destroys one credential, a person's, or all. One that a link may still need stays, unless the person says that it is not needed. */
export function destroyCredentials(needs: DestroyNeeds): Destroying {
  return { ...destroyOne(needs), ...destroyMany(needs) };
}

function destroyOne({
  records,
  policy,
  grants,
  entries,
}: DestroyNeeds): Pick<Destroying, 'destroy'> {
  return {
    async destroy({ ecfAccountId, grant, isNeededNoMore }) {
      const ecf = records.ecf(ecfAccountId);
      if (!ecf) return fail('account-not-found');
      if (isKeptByIt({ records, policy }, ecf)) {
        return { ok: false, failure: setByIt(policy, 'SpentCredentials') };
      }
      if (!isNeededNoMore && isNeededForLink(records, ecf)) return fail('credential-kept-for-link');
      const present = grants.use(grant, { action: 'destroy', ecfAccountId });
      if (!present.ok) return present;
      const removed = await entries.remove(ecfAccountId);
      if (!removed.ok) return removed;
      const left = records.ecf(ecfAccountId)?.credential ?? ecf.credential;
      return ok({ state: credentialState(left) });
    },
  };
}

function destroyMany(needs: DestroyNeeds): Omit<Destroying, 'destroy'> {
  const { records, grants, presence } = needs;
  return {
    async destroyPerson({ personId, grant, isNeededNoMore }) {
      const present = grants.use(grant, { action: 'destroy-person', personId });
      if (!present.ok) return present;
      const all = records.withCredential();
      const theirs = all.filter(({ account }) => account.personId === personId);
      return ok(await destroyAmong(needs, theirs, isNeededNoMore));
    },

    async destroyAll({ grant, isNeededNoMore }) {
      const present = grants.use(grant, { action: 'destroy-all' });
      if (!present.ok) return present;
      return ok(await destroyAmong(needs, records.withCredential(), isNeededNoMore));
    },

    async startOver() {
      // SECURITY: records that went back to a backup don't know of logins stored since. They would be found again, and a new
      // PIN would open what the forgotten one protects.
      const found = await needs.entries.findUnknown();
      if (found === undefined) return fail('keychain-unavailable');
      const report = await destroyEvery(needs);
      if (report.notDone.length > 0) return ok(report);
      grants.dropAll();
      const forgotten = await presence.forgetPin();
      return forgotten.ok ? ok(report) : forgotten;
    },
  };
}

function destroyAmong(
  { records, policy, entries, tell }: DestroyNeeds,
  accounts: readonly EcfRecord[],
  isNeededNoMore: boolean | undefined,
): Promise<DestroyReport> {
  const keptBack = (ecf: EcfRecord) => {
    if (isKeptByIt({ records, policy }, ecf)) return 'set-by-it';
    return !isNeededNoMore && isNeededForLink(records, ecf)
      ? 'credential-kept-for-link'
      : undefined;
  };
  return destroyEach(accounts, entries, keptBack, (count) =>
    tell({ kind: 'progress', of: 'destroy', done: count, total: accounts.length }),
  );
}

/** For a forgotten PIN: whatever firm IT wants kept goes too, because nobody could ever prove to be there to use it. */
function destroyEvery({ records, entries, tell }: DestroyNeeds): Promise<DestroyReport> {
  const accounts = records.withCredential();
  return destroyEach(
    accounts,
    entries,
    () => undefined,
    (count) => tell({ kind: 'progress', of: 'destroy', done: count, total: accounts.length }),
  );
}

/** Whether a sent link isn't proven yet. Until it is, the old credential may still be needed. */
function isNeededForLink(records: Pick<Records, 'person' | 'ecfEver'>, ecf: EcfRecord): boolean {
  const { state } = linkFrom(records, ecf);
  return ['unknown', 'linked', 'menus-pending', 'needs-court'].includes(state);
}
