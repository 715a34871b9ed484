import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countTry } from '../../../../../electron/services/vault/try-counter.ts';
import { foldLink, mayBegin } from '../../../../../electron/shared/domain/linking/history.ts';
import type { NewEvent } from '../../../../../electron/shared/domain/records/event.ts';
import { ecfSubject } from '../../../../../electron/shared/domain/records/fold.ts';
import { backupsIn } from '../../../../support/backups.ts';
import { TestClock } from '../../../../support/clock.ts';
import { added, joined, renamed, someEcfAccount, somePerson } from '../../../../support/people.ts';
import { newFolder, recordsIn } from '../../../../support/records.ts';
import { good } from '../../../../support/services.ts';
import { upToSending } from '../../../shared/domain/linking/story.ts';

/** Records with a backup, and since then: a link of somebody who is in it, another of somebody who isn't, and a new name. */
async function sentSinceBackup() {
  const folder = newFolder();
  const records = recordsIn(folder);
  const [before, after] = [somePerson({ name: 'In It' }), somePerson({ name: 'Not In It' })];
  const accounts = [someEcfAccount(before), someEcfAccount(after)];
  const [first, second] = accounts;
  if (!first || !second) throw new Error('no accounts');
  records.append([added(before), joined(first)]);
  const backups = backupsIn(folder);
  const { name } = await good(backups.make());
  records.append([added(after), joined(second), renamed(before, 'Renamed Since')]);
  for (const { id } of accounts) {
    for (const event of upToSending()) records.append([{ subject: ecfSubject(id), ...event }]);
  }
  records.close();
  return { folder, backups, name, before, after, accounts };
}

it('F29: going back to a backup forgets nothing that was sent to a court, so that nothing is sent twice', async () => {
  const { folder, backups, name, before, after, accounts } = await sentSinceBackup();
  await good(backups.putBack(name));
  const back = recordsIn(folder);
  for (const { id } of accounts) {
    const history = foldLink(back.ecf(id)?.linkEvents ?? []);
    expect(history.attempts.map(({ step }) => step)).toEqual(['sending']);
    expect(mayBegin(history, 'assisted').ok).toBe(false);
  }
  expect(back.pending()).toHaveLength(2);
  // Everything else is as in the backup, and a person who has something sent comes with it.
  expect(back.person(before.id)?.person.name).toBe('In It');
  expect(back.person(after.id)?.person.name).toBe('Not In It');
  expect(back.append([renamed(before, 'Later')]).ok).toBe(true);
  expect(back.standing.condition).toBe('ready');
  back.close();
  expect(backups.restored()).toMatchObject({ sentKept: 2 });
});

it('goes back as before where nothing was sent since, or the records are gone', async () => {
  const { folder, backups, name } = await sentSinceBackup();
  rmSync(join(folder, 'records.db'));
  rmSync(join(folder, 'records.db-wal'), { force: true });
  const backup = readFileSync(join(folder, 'backups', name));
  await good(backups.putBack(name));
  expect(readFileSync(join(folder, 'records.restore.db')).equals(backup)).toBe(true);
  recordsIn(folder).close();
  expect(backups.restored()?.sentKept).toBeUndefined();
});

const TRIED = { kind: 'credential.tried', body: { how: 'court' } } as const;
const ACCEPTED = {
  kind: 'credential.verified',
  body: { at: '2026-11-23T10:00:00.000Z', how: 'court' },
} as const;
const STORED = {
  kind: 'credential.stored',
  body: { writeId: crypto.randomUUID(), sealKey: 'a'.repeat(64) },
} as const;
type Judged = typeof TRIED | typeof ACCEPTED | typeof STORED;

/** What the records say of an account's login after going back to a backup that was made between what was done `before` and `since`. */
async function wentBack(before: readonly Judged[], since: readonly Judged[]) {
  const folder = newFolder();
  const records = recordsIn(folder);
  const person = somePerson();
  const account = someEcfAccount(person);
  const all = (events: readonly Judged[]): NewEvent[] =>
    events.map((event) => ({ subject: ecfSubject(account.id), ...event }));
  records.append([added(person), joined(account), ...all(before)]);
  const backups = backupsIn(folder);
  const { name } = await good(backups.make());
  records.append(all(since));
  records.close();
  await good(backups.putBack(name));
  const back = recordsIn(folder);
  const tryAgain = () =>
    countTry({ records: back, clock: new TestClock() }, account.id, { how: 'court' });
  return { credential: back.ecf(account.id)?.credential, tryAgain };
}

it('F29: going back to a backup forgets no try of a login, so that no fifth one leaves', async () => {
  const { credential, tryAgain } = await wentBack([STORED, TRIED], [TRIED, TRIED]);
  expect(credential).toMatchObject({ state: 'recorded', tries: 3 });
  expect(tryAgain().ok).toBe(true);
  expect(tryAgain()).toMatchObject({ failure: { code: 'credential-tries-used-up' } });
});

it('counts tries after going back from where the court accepted the login since', async () => {
  const { credential } = await wentBack([STORED, TRIED, TRIED, TRIED], [ACCEPTED, TRIED]);
  expect(credential).toMatchObject({ state: 'verified', tries: 1 });
});

it('takes no login for kept after going back because a court accepted it once', async () => {
  const { credential } = await wentBack([], [STORED, TRIED, ACCEPTED, TRIED]);
  expect(credential).toEqual({ state: 'not-recorded', tries: 1 });
});
