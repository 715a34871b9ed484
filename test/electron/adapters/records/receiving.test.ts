import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../../../electron/shared/domain/records/event.ts';
import { personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { EventId } from '../../../../electron/shared/domain/values/ids.ts';
import { instantOf } from '../../../../electron/shared/domain/values/log-time.ts';
import { added, renamed, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn, refuseKind } from '../../../support/records.ts';
import { good } from '../../../support/services.ts';

/** Records by another computer's clock, which is an hour ahead by default, and what it logged. */
function elsewhere(hour = '15') {
  const clock = { now: () => `2026-11-30T${hour}:00:00.000Z` };
  const records = recordsIn(newFolder(), clock);
  const person = somePerson({ name: 'Ann' });
  const log = (...events: Parameters<typeof records.append>[0]): readonly LogEvent[] => {
    const logged = records.append(events);
    if (!logged.ok) throw new Error('not logged');
    return logged.value;
  };
  return { person, events: log(added(person), renamed(person, 'Ann Lee')), log };
}

const here = (hour = '14') => {
  const folder = newFolder();
  const records = recordsIn(folder, { now: () => `2026-11-30T${hour}:00:00.000Z` });
  const names = () => records.people().map(({ person }) => person.name);
  return { folder, records, names };
};

describe('what another computer recorded', () => {
  it('is taken in by its time, whatever order it comes in, and never twice', async () => {
    const { events } = elsewhere();
    const { records, names } = here();
    const received = await good(records.receive(events.toReversed()));
    expect(received).toMatchObject({ taken: events, unread: 0 });
    expect(names()).toEqual(['Ann Lee']);
    expect(await good(records.receive(events))).toEqual({ taken: [], unread: 0 });
    expect(names()).toEqual(['Ann Lee']);
  });

  it('is told once for each subject, and not at all when nothing is new', async () => {
    const { person, events, log } = elsewhere();
    const { records } = here();
    const told: unknown[] = [];
    records.onChange('follow', (subjects) => told.push(subjects));
    const other = somePerson();
    const all = [...events, ...log(added(other))];
    await good(records.receive(all));
    await good(records.receive(all));
    expect(told).toEqual([[personSubject(person.id), personSubject(other.id)]]);
  });

  it('comes before what is recorded here afterward, also where the clock here is behind', async () => {
    const { person, events } = elsewhere('15');
    const { records, names } = here('14');
    await good(records.receive(events));
    await good(records.append([renamed(person, 'Ann Lee Sample')]));
    expect(names()).toEqual(['Ann Lee Sample']);
    const { records: third, names: seen } = here();
    await good(third.receive(records.eventsOf(personSubject(person.id))));
    expect(seen()).toEqual(['Ann Lee Sample']);
  });

  it('comes before what is recorded here afterward, also where something was recorded here before', async () => {
    const { person, events } = elsewhere('15');
    const { records, names } = here('14');
    const mine = somePerson();
    await good(records.append([added(mine)]));
    await good(records.receive(events));
    await good(records.append([renamed(person, 'Ann L.')]));
    expect(names()).toContain('Ann L.');
  });

  it('moves the clock here to the newest of all, not to the last one that came', async () => {
    const late = elsewhere('14');
    const early = elsewhere('11');
    const { records } = here('13');
    await good(records.receive([...late.events, ...early.events]));
    await good(records.receive(elsewhere('10').events));
    const [next] = await good(records.append([renamed(late.person, 'Ann L.')]));
    expect(instantOf(next?.at ?? '')).toBe('2026-11-30T14:00:00.000Z');
    expect(next?.at.slice(0, 4)).toBe('0000');
  });

  it('does not move the clock here when it is older than what was recorded here', async () => {
    const { records } = here('14');
    const mine = somePerson();
    const [first] = await good(records.append([added(mine)]));
    await good(records.receive(elsewhere('10').events));
    const [next] = await good(records.append([renamed(mine, 'Paula P.')]));
    expect(instantOf(next?.at ?? '')).toBe('2026-11-30T14:00:00.000Z');
    expect(next?.at.slice(0, 4)).toBe('0000');
    expect((next?.at ?? '') > (first?.at ?? '')).toBe(true);
  });

  it('is set apart where it can’t be read, and the rest counts', async () => {
    const { events } = elsewhere();
    const { records, names } = here();
    const [first] = events;
    const odd = { ...first, id: EventId.parse(randomUUID()), body: { name: 7 } };
    expect(await good(records.receive([odd, ...events, odd]))).toMatchObject({ unread: 2 });
    expect(names()).toEqual(['Ann Lee']);
    expect(records.unread()).toEqual([
      { received: '2026-11-30T14:00:00.000Z', problem: 'body-not-valid' },
    ]);
  });

  it('is not taken in at all when the disk refuses one entry', async () => {
    const { events } = elsewhere();
    const { folder, records, names } = here();
    await good(records.append([added(somePerson({ name: 'Paula' }))]));
    const told: unknown[] = [];
    records.onChange('follow', (subjects) => told.push(subjects));
    refuseKind(folder, 'person.edited');
    expect(records.receive(events)).toMatchObject({ ok: false });
    expect(names()).toEqual(['Paula']);
    expect(told).toEqual([]);
  });

  it('counts beside a large batch that was recorded here a moment before', async () => {
    const { person, events, log } = elsewhere();
    const { records, names } = here();
    await good(records.receive(events));
    const many = Array.from({ length: 600 }, () => renamed(person, 'Ann of many'));
    await good(records.append(many));
    await good(records.receive(log(renamed(person, 'Ann at last'))));
    expect(names()).toEqual(['Ann of many']);
    expect(records.eventsOf(personSubject(person.id))).toHaveLength(603);
  });
});
