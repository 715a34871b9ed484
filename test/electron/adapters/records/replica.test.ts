import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { instantOf } from '../../../../electron/shared/domain/values/log-time.ts';
import { added, renamed, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn } from '../../../support/records.ts';
import { good } from '../../../support/services.ts';

const FIRM = 'aaaaaaaa-0000-4000-8000-00000000000f';
const HOUR_MS = 60 * 60 * 1000;

/** A computer whose clock is three hours ahead, which has recorded two things and joined a firm. */
async function ahead() {
  const records = recordsIn(newFolder(), { now: () => '2026-11-30T18:00:00.000Z' });
  const person = somePerson({ name: 'Ann' });
  await good(records.append([added(person), renamed(person, 'Ann Lee')]));
  await good(records.replica.join(FIRM));
  const waiting = () => records.replica.waiting(10);
  return { records, person, waiting };
}

describe('what waits for the firm', () => {
  it('is everything that was recorded before, and whatever is recorded then', async () => {
    const { records, person, waiting } = await ahead();
    expect(waiting().map(({ kind }) => kind)).toEqual(['person.added', 'person.edited']);
    await good(records.append([renamed(person, 'Ann L.')]));
    expect(waiting()).toHaveLength(3);
    await good(records.replica.noteSent(waiting().slice(0, 2)));
    expect(waiting()).toMatchObject([{ body: { name: 'Ann L.' } }]);
  });

  it('is all or nothing, also if joining is cut off', async () => {
    const folder = newFolder();
    const records = recordsIn(folder);
    const person = somePerson({ name: 'Ann' });
    await good(records.append([added(person), renamed(person, 'Ann Lee')]));
    const db = new DatabaseSync(join(folder, 'records.db'));
    db.exec(`CREATE TRIGGER refused BEFORE INSERT ON outgoing WHEN (SELECT count(*) FROM outgoing) = 1
      BEGIN SELECT RAISE(ABORT, 'refused'); END`);
    expect(records.replica.join(FIRM)).toMatchObject({ ok: false });
    expect(records.replica.standing()).toBeUndefined();
    expect(records.replica.waiting(10)).toEqual([]);
    db.exec('DROP TRIGGER refused');
    db.close();
    await good(records.replica.join(FIRM));
    expect(records.replica.waiting(10)).toHaveLength(2);
  });

  it('is many at once as well', async () => {
    const { records, person, waiting } = await ahead();
    await good(records.append(Array.from({ length: 600 }, () => renamed(person, 'Ann of many'))));
    expect(records.replica.waiting(1_000)).toHaveLength(602);
    expect(waiting()).toHaveLength(10);
  });

  it('is dated again once the firm’s clock is known, in its order, and counts as before', async () => {
    const { records, person, waiting } = await ahead();
    const [first, second] = waiting();
    await good(records.replica.noteAhead(3 * HOUR_MS, '2026-11-30T15:00:00.000Z'));
    const dated = waiting();
    expect(dated.map(({ id }) => id)).toEqual([first?.id, second?.id]);
    for (const { at } of dated) expect(instantOf(at) <= '2026-11-30T15:00:00.000Z').toBe(true);
    expect((dated[0]?.at ?? '') < (dated[1]?.at ?? '')).toBe(true);
    expect(records.eventsOf(personSubject(person.id))).toEqual(dated);
    expect(records.people().map((one) => one.person.name)).toEqual(['Ann Lee']);
    records.rebuild();
    expect(records.eventsOf(personSubject(person.id))).toEqual(dated);
  });

  it('does not hold what comes after to the wrong time', async () => {
    const clock = { now: () => '2026-11-30T18:00:00.000Z' };
    const records = recordsIn(newFolder(), clock);
    const person = somePerson({ name: 'Ann' });
    await good(records.append([added(person)]));
    await good(records.replica.join(FIRM));
    await good(records.replica.noteAhead(3 * HOUR_MS, '2026-11-30T15:00:00.000Z'));
    clock.now = () => '2026-11-30T15:00:01.000Z';
    const [next] = await good(records.append([renamed(person, 'Ann Lee')]));
    expect(instantOf(next?.at ?? '')).toBe('2026-11-30T15:00:01.000Z');
    expect(next?.at.slice(0, 4)).toBe('0000');
  });

  it('is missed by its new time where it is gone from the file', async () => {
    const clock = { now: () => '2026-11-30T18:00:00.000Z' };
    const folder = newFolder();
    const records = recordsIn(folder, clock);
    const person = somePerson({ name: 'Ann' });
    await good(records.append([added(person), renamed(person, 'Ann Lee')]));
    await good(records.replica.join(FIRM));
    await good(records.replica.noteAhead(3 * HOUR_MS, '2026-11-30T15:00:00.000Z'));
    records.close();
    const db = new DatabaseSync(join(folder, 'records.db'));
    db.exec("DELETE FROM events WHERE kind = 'person.edited'");
    db.close();
    const again = recordsIn(folder, clock);
    expect(again.append([renamed(person, 'Ann L.')])).toMatchObject({ ok: false });
    const lost = { condition: 'incomplete', missing: 1, until: '2026-11-30T15:00:00.000Z' };
    expect(again.standing).toMatchObject(lost);
    again.close();
  });
});
