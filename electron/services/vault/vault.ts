import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { Keychain, Presence } from '../../ports/vault.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { News } from '../../shared/contract/events.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';
import { credentialOf, linkStateOf, stateOfLink } from '../../shared/domain/records/link-state.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { fail, failFields, ok } from '../../shared/domain/values/result.ts';
import { checkLine } from '../../shared/domain/values/typed-text.ts';
import { CLIPBOARD_SECONDS, REVEAL_SECONDS } from '../../shared/domain/vault/clipboard-formats.ts';
import {
  credentialState,
  isInKeychain,
  mayBeInKeychain,
} from '../../shared/domain/vault/credential.ts';
import { done } from '../shared/done.ts';
import type { Grants } from '../shared/grants.ts';
import { type DestroyReport, destroyEach, isNeededForLink } from './destroy.ts';
import type { VaultEntries } from './entries.ts';
import type { SecretClipboard } from './secret-clipboard.ts';
import type { ShownSecret } from './shown-secret.ts';
import type { Tries } from './tries.ts';
import { vaultView } from './view.ts';

interface Needs {
  readonly records: Records;
  readonly courts: Pick<CourtBook, 'profile'>;
  readonly tries: Tries;
  readonly keychain: Keychain;
  readonly entries: VaultEntries;
  readonly presence: Presence;
  readonly grants: Grants;
  readonly shown: ShownSecret;
  readonly clipboard: SecretClipboard;
  readonly clock: Clock;
  readonly tell: (news: News) => void;
}

/**
 * Court-issued logins and passwords. They are in the operating system's keychain and nowhere else. The records say only
 * that one exists. Showing, copying and destroying take proof of presence. The app tries one at the court only when a
 * person asks.
 */
export function vaultService(needs: Needs): Services['vault'] {
  const { records, courts, entries, grants, clock, tries } = needs;

  async function open(ecfAccountId: EcfAccountId) {
    const ecf = records.ecf(ecfAccountId);
    const person = ecf && records.person(ecf.account.personId);
    const profile = ecf && (await courts.profile(ecf.account.courtId));
    if (!ecf || !person || !profile) return fail('account-not-found');
    const checked = await needs.keychain.check();
    const trouble = checked.ok ? undefined : checked.failure;
    const triesAt = tries.place(person.person, profile);
    const now = clock.now();
    return ok(vaultView({ person: person.person, ecf, profile, triesAt, trouble, now }));
  }

  async function destroyAmong(
    accounts: readonly EcfRecord[],
    isNeededNoMore: boolean | undefined,
  ): Promise<DestroyReport> {
    const isKeptBack = (ecf: EcfRecord) => !isNeededNoMore && isNeededForLink(records, ecf);
    return destroyEach(accounts, entries, isKeptBack, (count) =>
      needs.tell({ kind: 'progress', of: 'destroy', done: count, total: accounts.length }),
    );
  }

  return {
    open: async ({ ecfAccountId }) => open(ecfAccountId),

    kept() {
      const rows = records.withCredential().map((ecf) => {
        const { id, personId, courtId, capacity } = ecf.account;
        const person = records.person(personId)?.person;
        const link = stateOfLink(linkStateOf(ecf, person?.isPractice ?? false));
        const state = credentialOf(ecf, link);
        const personName = person?.name ?? '';
        return { ecfAccountId: id, personId, personName, courtId, capacity, state };
      });
      return ok(rows);
    },

    async store({ ecfAccountId, login, password }) {
      const record = records.ecf(ecfAccountId);
      if (!record || record.isRemoved) return fail('account-not-found');
      const stored = await entries.store(ecfAccountId, { login, password });
      return stored.ok ? ok({ state: 'recorded' }) : stored;
    },

    say({ ecfAccountId, place }) {
      const record = records.ecf(ecfAccountId);
      if (!record) return fail('account-not-found');
      if (mayBeInKeychain(record.credential)) return fail('credential-already-kept');
      const subject = ecfSubject(ecfAccountId);
      return done(records.append([{ subject, kind: 'credential.said', body: { place } }]));
    },

    async reveal({ ecfAccountId, grant }) {
      const present = grants.use(grant, { action: 'reveal', ecfAccountId });
      if (!present.ok) return present;
      const found = await entries.read(ecfAccountId);
      if (!found.ok) return found;
      const { login, password } = found.value;
      needs.shown.show();
      return ok({ login, password, seconds: REVEAL_SECONDS });
    },

    conceal() {
      needs.shown.mask();
      return ok({});
    },

    async copy({ ecfAccountId, field, grant }) {
      const present = grants.use(grant, { action: 'copy', ecfAccountId });
      if (!present.ok) return present;
      const found = await entries.read(ecfAccountId);
      if (!found.ok) return found;
      const copied = await needs.clipboard.copy(field, found.value[field]);
      return copied.ok ? ok({ seconds: CLIPBOARD_SECONDS }) : copied;
    },

    async clearClipboard() {
      await needs.clipboard.clear();
      return ok({});
    },

    async verify(input) {
      const tried = await tries.once(input);
      return tried.ok ? open(input.ecfAccountId) : tried;
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

    async destroy({ ecfAccountId, grant, isNeededNoMore }) {
      const ecf = records.ecf(ecfAccountId);
      if (!ecf) return fail('account-not-found');
      if (!isNeededNoMore && isNeededForLink(records, ecf)) return fail('credential-kept-for-link');
      const present = grants.use(grant, { action: 'destroy', ecfAccountId });
      if (!present.ok) return present;
      const removed = await entries.remove(ecfAccountId);
      if (!removed.ok) return removed;
      return ok({
        state: credentialState(records.ecf(ecfAccountId)?.credential ?? ecf.credential),
      });
    },

    async destroyPerson({ personId, grant, isNeededNoMore }) {
      const present = grants.use(grant, { action: 'destroy-person', personId });
      if (!present.ok) return present;
      const theirs = records
        .withCredential()
        .filter(({ account }) => account.personId === personId);
      return ok(await destroyAmong(theirs, isNeededNoMore));
    },

    async destroyAll({ grant, isNeededNoMore }) {
      const present = grants.use(grant, { action: 'destroy-all' });
      if (!present.ok) return present;
      return ok(await destroyAmong(records.withCredential(), isNeededNoMore));
    },

    async startOver() {
      const report = await destroyAmong(records.withCredential(), true);
      if (report.notDone.length > 0) return ok(report);
      grants.dropAll();
      const forgotten = await needs.presence.forgetPin();
      return forgotten.ok ? ok(report) : forgotten;
    },
  };
}
