import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { systemFiles } from '../../../../electron/adapters/files/files.ts';
import { systemIds } from '../../../../electron/adapters/ids.ts';
import { transferSeal } from '../../../../electron/adapters/transfer/transfer-seal.ts';
import { presenceGrants } from '../../../../electron/services/shared/grants.ts';
import { vaultEntries } from '../../../../electron/services/vault/entries/entries.ts';
import { transferService } from '../../../../electron/services/vault/files/transfer.ts';
import type { EcfAccount, Person } from '../../../../electron/shared/domain/people/person.ts';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import type { Result } from '../../../../electron/shared/domain/values/result.ts';
import type { ProtectedAct } from '../../../../electron/shared/domain/vault/protected-act.ts';
import type { TransferEntry } from '../../../../electron/shared/domain/vault/transfer.ts';
import { directory } from '../../../assets/shipped.ts';
import { TestClock } from '../../../support/clock.ts';
import { FakeKeychain } from '../../../support/fake-keychain.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn } from '../../../support/records.ts';

const PASSPHRASE = 'velvet engine walrus meadow';
const folder = newFolder();
let path: string;
let paula: Person;
let quentin: Person;
let paulas: EcfAccount[];
let quentins: EcfAccount;

/** One machine with its own records and keychain; `file` is where its dialogs point. */
function machine(isPractice = false) {
  const clock = new TestClock();
  const records = recordsIn(newFolder(), clock);
  const keychain = new FakeKeychain();
  const grants = presenceGrants(clock, systemIds);
  const entries = vaultEntries({ records, keychain, ids: systemIds, clock });
  const moving = transferService({
    records,
    entries,
    grants,
    courts: { records: async () => directory.courts },
    dialogs: { chooseFile: async () => path, chooseWhereToSave: async () => path },
    files: systemFiles(() => {}),
    seal: transferSeal,
    actorName: () => 'Dana Desk',
    clock,
    ids: systemIds,
    tell: () => {},
    isPractice,
  });
  const give = (act: ProtectedAct) => grants.give(act);
  return { records, keychain, entries, moving, service: moving.service, give };
}
type Machine = ReturnType<typeof machine>;
let old: Machine;
let fresh: Machine;

function value<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}

beforeEach(async () => {
  path = join(folder, `${crypto.randomUUID()}.fileready`);
  old = machine();
  fresh = machine();
  paula = somePerson({ name: 'Paula Plainview' });
  quentin = somePerson({ name: 'Quentin Marsh' });
  paulas = [someEcfAccount(paula, 'alnb'), someEcfAccount(paula, 'flsb')];
  quentins = someEcfAccount(quentin, 'almd');
  old.records.append([added(paula), added(quentin), ...[...paulas, quentins].map(joined)]);
  for (const { id, courtId } of [...paulas, quentins]) {
    value(await old.entries.store(id, { login: 'pplain', password: ` Canary ${courtId} ` }));
  }
});

async function write(personId?: Person['id']) {
  const subject = personId ? { personId } : {};
  const grant = old.give({ action: 'transfer-out', ...subject });
  return old.service.write({ ...subject, passphrase: PASSPHRASE, grant });
}

async function opened(passphrase = PASSPHRASE) {
  const file = value(await fresh.service.choose({}));
  if (file.isCanceled) throw new Error('nothing was chosen');
  return fresh.service.open({ importId: file.importId, passphrase });
}

async function restore(importId: string, rows: number[]) {
  const grant = fresh.give({ action: 'transfer-in', importId });
  return fresh.service.restore({ importId, grant, rows });
}

describe('moving to a new machine', () => {
  it('carries everything over, people and courts with it, each the same one by its id', async () => {
    expect(await write()).toMatchObject({ value: { credentials: 3, notDone: [] } });
    const preview = value(await opened());
    expect(preview.rows.map(({ adds, state }) => [adds, state])).toEqual(
      Array(3).fill(['person-and-court', 'not-recorded']),
    );
    expect(JSON.stringify(preview)).not.toMatch(/Canary|pplain/);
    expect(await restore(preview.importId, [0, 1, 2])).toMatchObject({ value: { notDone: [] } });
    expect(fresh.records.person(paula.id)?.person.name).toBe('Paula Plainview');
    for (const account of [...paulas, quentins]) {
      expect(fresh.records.ecf(account.id)).toMatchObject({
        account,
        credential: { state: 'recorded' },
      });
      expect(value(await fresh.entries.read(account.id))).toMatchObject({
        login: 'pplain',
        password: ` Canary ${account.courtId} `,
      });
    }
    expect(fresh.records.people()).toHaveLength(2);
  });

  it('one person’s alone, when asked for one person', async () => {
    expect(await write(paula.id)).toMatchObject({ value: { credentials: 2 } });
    expect(value(await opened()).rows.map(({ personName }) => personName)).toEqual([
      'Paula Plainview',
      'Paula Plainview',
    ]);
  });

  it('restores only what is chosen, and shows what would be replaced', async () => {
    await write();
    const preview = value(await opened());
    await restore(preview.importId, [0]);
    expect(fresh.keychain.entries.size).toBe(1);
    expect(value(await opened()).rows.map(({ adds, state }) => [adds, state])).toContainEqual([
      'nothing',
      'recorded',
    ]);
  });

  it('S45: neither out nor in without proof of presence', async () => {
    const grant = '0'.repeat(64);
    expect(await old.service.write({ passphrase: PASSPHRASE, grant })).toMatchObject({
      failure: { code: 'presence-needed' },
    });
    await write();
    const { importId } = value(await opened());
    expect(await fresh.service.restore({ importId, grant, rows: [0] })).toMatchObject({
      failure: { code: 'presence-needed' },
    });
    expect(fresh.keychain.calls).toEqual([]);
  });

  it('refuses a weak passphrase before it reads a single credential', async () => {
    old.keychain.calls.length = 0;
    const grant = old.give({ action: 'transfer-out' });
    expect(await old.service.write({ passphrase: 'alabama1', grant })).toMatchObject({
      failure: { problems: [{ field: 'passphrase', code: 'passphrase-too-weak' }] },
    });
    expect(old.keychain.calls).toEqual([]);
  });

  it('says what the keychain did not give, and never writes a file without anything in it', async () => {
    old.keychain.entries.delete(quentins.id);
    expect(await write()).toMatchObject({
      value: { credentials: 2, notDone: [{ ecfAccountId: quentins.id, code: 'credential-gone' }] },
    });
    old.keychain.trouble = 'keychain-locked';
    old.keychain.calls.length = 0;
    expect(await write()).toMatchObject({ failure: { code: 'keychain-locked' } });
    expect(old.keychain.calls).toEqual(['read']);
    expect(
      await old.service.write({
        personId: somePerson().id,
        passphrase: PASSPHRASE,
        grant: old.give({ action: 'transfer-out' }),
      }),
    ).toMatchObject({ failure: { code: 'presence-needed' } });
  });
});

describe('a file of the other profile', () => {
  it.each([
    ['from practice, in the firm’s own records', true, 'transfer-from-practice'],
    ['of the firm’s own, in practice', false, 'transfer-from-firm'],
  ] as const)(
    '%s: nobody in it is offered, and it is forgotten',
    async (_what, isPractice, code) => {
      const [from, to] = [machine(isPractice), machine(!isPractice)];
      from.records.append([added(quentin), joined(quentins)]);
      value(await from.entries.store(quentins.id, { login: 'qmarsh', password: 'Quiet-Canary-7' }));
      const grant = from.give({ action: 'transfer-out' });
      value(await from.service.write({ passphrase: PASSPHRASE, grant }));
      const chosen = value(await to.service.choose({}));
      if (chosen.isCanceled) throw new Error('canceled');
      const { importId } = chosen;
      expect(await to.service.open({ importId, passphrase: PASSPHRASE })).toEqual({
        ok: false,
        failure: { code },
      });
      const restoring = to.give({ action: 'transfer-in', importId });
      expect(await to.service.restore({ importId, grant: restoring, rows: [0] })).toMatchObject({
        failure: { code: 'import-not-open' },
      });
      expect(to.records.people()).toEqual([]);
      const again = value(await from.service.choose({}));
      if (again.isCanceled) throw new Error('canceled');
      expect(
        value(await from.service.open({ importId: again.importId, passphrase: PASSPHRASE })).rows,
      ).toHaveLength(1);
    },
  );
});

describe('a file whose entries name accounts that are here', () => {
  /** Writes a file with these entries, no matter who they say they are. */
  async function written(...entries: readonly TransferEntry[]) {
    const made = { madeAt: '2026-11-23T15:00:00.000Z', madeBy: 'Somebody', entries: [...entries] };
    writeFileSync(path, await transferSeal.seal(made, PASSPHRASE));
  }
  const login = { login: 'planted', password: 'Planted-1' };

  beforeEach(async () => {
    fresh.records.append([added(paula), added(quentin), ...paulas.map(joined), joined(quentins)]);
    for (const { id } of [...paulas, quentins]) {
      value(await fresh.entries.store(id, { login: 'mine', password: 'Mine-1' }));
    }
  });
  const isUntouched = async () => {
    for (const { id } of [...paulas, quentins]) {
      expect(value(await fresh.entries.read(id))).toMatchObject({ password: 'Mine-1' });
    }
    expect(fresh.records.ecf(quentins.id)?.account).toEqual(quentins);
  };

  it.each<[string, () => TransferEntry]>([
    [
      'another person by the same account',
      () => ({ ...login, person: paula, account: { ...quentins, personId: paula.id } }),
    ],
    [
      'another court of the same account',
      () => ({
        ...login,
        person: quentin,
        account: { ...quentins, courtId: CourtId.parse('flsb') },
      }),
    ],
    ['an account of somebody else', () => ({ ...login, person: paula, account: quentins })],
  ])('%s: is said, and replaces nothing', async (_what, entry) => {
    await written(entry());
    const preview = value(await opened());
    expect(preview.rows).toMatchObject([{ problems: ['transfer-contradicts'] }]);
    expect(await restore(preview.importId, [0])).toMatchObject({
      failure: { code: 'bad-request' },
    });
    await isUntouched();
  });

  it('shows whose login in which court it would replace, and under which name the file has them', async () => {
    const account = paulas[0] ?? quentins;
    await written({ ...login, person: { ...paula, name: 'Paula Somebody' }, account });
    const preview = value(await opened());
    expect(preview.rows).toMatchObject([
      {
        ecfAccountId: account.id,
        personName: 'Paula Plainview',
        nameInFile: 'Paula Somebody',
        state: 'recorded',
        kept: { at: expect.any(String) },
        problems: [],
      },
    ]);
  });

  it('finds the account by person and court where it has another id', async () => {
    const account = paulas[0] ?? quentins;
    const twin = { ...account, id: someEcfAccount(paula).id };
    await written({ ...login, person: paula, account: twin }, { ...login, person: paula, account });
    const preview = value(await opened());
    expect(preview.rows).toMatchObject([
      { ecfAccountId: account.id, adds: 'nothing', state: 'recorded', problems: [] },
      { problems: ['transfer-entry-twice'] },
    ]);
    expect(await restore(preview.importId, [0, 1])).toMatchObject({ ok: false });
    value(await restore(preview.importId, [0]));
    expect(value(await fresh.entries.read(account.id))).toMatchObject({ password: 'Planted-1' });
    expect(fresh.records.ecfOf(paula.id)).toHaveLength(2);
  });
});

describe('a file that is not what it should be', () => {
  it('restores nothing with a wrong passphrase, which may be tried again', async () => {
    await write();
    const file = value(await fresh.service.choose({}));
    const importId = file.isCanceled ? '' : file.importId;
    expect(
      await fresh.service.open({ importId, passphrase: 'velvet engine walrus' }),
    ).toMatchObject({ failure: { code: 'transfer-wrong-passphrase' } });
    expect(await restore(importId, [0])).toMatchObject({ failure: { code: 'import-not-open' } });
    expect(fresh.keychain.calls).toEqual([]);
    expect(await fresh.service.open({ importId, passphrase: PASSPHRASE })).toMatchObject({
      ok: true,
    });
  });

  it.each<[string, (file: Buffer) => Buffer, string]>([
    ['cut short', (file) => file.subarray(0, -40), 'transfer-truncated'],
    [
      'changed',
      (file) => Buffer.from(file.map((byte, at) => (at === 400 ? byte ^ 1 : byte))),
      'transfer-altered',
    ],
    ['something else', () => Buffer.from('name,url,username,password'), 'transfer-not-ours'],
  ])('%s: nothing is restored, and the reason is told', async (_how, spoil, code) => {
    await write();
    writeFileSync(path, spoil(readFileSync(path)));
    expect(await opened()).toMatchObject({ failure: { code } });
    expect(fresh.records.people()).toEqual([]);
    expect(fresh.keychain.calls).toEqual([]);
  });

  it('a keychain that fails in the middle: what is in and what is not is told, and the rest may be restored later', async () => {
    await write();
    const { importId } = value(await opened());
    fresh.keychain.trouble = 'keychain-denied';
    fresh.keychain.troubleFrom = 2;
    expect(await restore(importId, [0, 1, 2])).toMatchObject({
      value: { done: [{ row: 0 }], notDone: [{ row: 1 }, { row: 2, code: 'keychain-denied' }] },
    });
    fresh.keychain.trouble = 'none';
    expect(await restore(importId, [1, 2])).toMatchObject({ value: { notDone: [] } });
    expect(fresh.keychain.entries.size).toBe(3);
    expect(fresh.records.people()).toHaveLength(2);
  });

  it('locking the app forgets what was opened', async () => {
    await write();
    const { importId } = value(await opened());
    fresh.moving.forget();
    expect(await restore(importId, [0])).toMatchObject({ failure: { code: 'import-not-open' } });
  });
});
