import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { systemIds } from '../../../../../electron/adapters/ids.ts';
import type { StoredRecords } from '../../../../../electron/adapters/records/records.ts';
import type { LogEvent } from '../../../../../electron/shared/domain/records/event.ts';
import { ecfSubject } from '../../../../../electron/shared/domain/records/fold.ts';
import { EventId } from '../../../../../electron/shared/domain/values/ids.ts';
import { nextLogTime } from '../../../../../electron/shared/domain/values/log-time.ts';
import { firstOf } from '../../../../support/first-of.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../../support/people.ts';
import { newFolder, recordsIn } from '../../../../support/records.ts';
import { good } from '../../../../support/services.ts';

const FIRM = 'aaaaaaaa-0000-4000-8000-00000000000f';
const CURSOR = { seq: '1', id: randomUUID(), xid: '1' };
const written = () => ({ writeId: systemIds.newId(), sealKey: systemIds.newGrant() });
const LATER_MS = Date.parse('2026-11-30T18:00:00.000Z');

/** A computer of a firm with one login in its keychain. */
async function withLogin(folder = newFolder()) {
  const records = recordsIn(folder, { now: () => '2026-11-30T15:00:00.000Z' });
  const person = somePerson();
  const account = someEcfAccount(person);
  const subject = ecfSubject(account.id);
  const write = written();
  await good(records.append([added(person), joined(account)]));
  await good(
    records.append([
      { subject, kind: 'credential.storing', body: write },
      { subject, kind: 'credential.stored', body: write },
    ]),
  );
  await good(records.replica.join(FIRM));
  return { folder, records, person, subject };
}

/** That the login is gone, as if the computer of that name had recorded it. */
const gone = (subject: LogEvent['subject'], machine: string): LogEvent => ({
  id: EventId.parse(randomUUID()),
  at: nextLogTime(undefined, LATER_MS, machine),
  actor: 'Somebody',
  subject,
  kind: 'credential.missing',
  version: 1,
  body: {},
});

const kept = (records: StoredRecords) => records.withCredential().length;

describe('what another login sends under the name of this computer', () => {
  it('says nothing of its keychain, also after a restart and a rebuild', async () => {
    const { folder, records, subject } = await withLogin();
    expect(kept(records)).toBe(1);
    const forged = gone(subject, records.machine);
    await good(records.replica.take([{ raw: forged, isOwn: false }], CURSOR));
    expect(records.eventsOf(subject)).toContainEqual(forged);
    expect(kept(records)).toBe(1);
    records.rebuild();
    expect(kept(records)).toBe(1);
    records.close();
    expect(kept(recordsIn(folder))).toBe(1);
  });

  it('is listed as no refusal', async () => {
    const { records, subject } = await withLogin();
    const forged = gone(subject, records.machine);
    await good(records.replica.take([{ raw: forged, isOwn: false }], CURSOR));
    expect(records.replica.refused()).toEqual([]);
  });

  it('counts where this login sent it itself, as from a folder that was put back', async () => {
    const { records, subject } = await withLogin();
    const own = gone(subject, records.machine);
    await good(records.replica.take([{ raw: own, isOwn: true }], CURSOR));
    expect(kept(records)).toBe(0);
  });

  it('can’t make an entry of this computer one of another, nor be there twice', async () => {
    const { records, subject } = await withLogin();
    const stored = firstOf(records.eventsOf(subject).slice(-1));
    const raw = { ...stored, at: nextLogTime(undefined, LATER_MS, 'cccccccc') };
    await good(records.replica.take([{ raw, isOwn: false }], CURSOR));
    expect(records.eventsOf(subject).at(-1)).toEqual(stored);
    expect(kept(records)).toBe(1);
  });
});

describe('what another computer says of its own keychain', () => {
  it('counts for that, and says nothing of the one here', async () => {
    const { records, person, subject } = await withLogin();
    const others = { ...gone(subject, 'cccccccc'), kind: 'credential.stored' };
    const raw = { ...others, body: written() };
    await good(records.replica.take([{ raw, isOwn: false }], CURSOR));
    expect(firstOf(records.ecfOf(person.id)).keptElsewhere).toMatchObject([
      { machine: 'cccccccc', by: 'Somebody' },
    ]);
    await good(records.replica.take([{ raw: gone(subject, 'cccccccc'), isOwn: false }], CURSOR));
    expect(kept(records)).toBe(1);
  });
});
