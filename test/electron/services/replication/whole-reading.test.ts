import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { FirmConnection, FirmLog } from '../../../../electron/ports/firm-log.ts';
import type { NewEvent } from '../../../../electron/shared/domain/records/event.ts';
import { personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { fail, ok } from '../../../../electron/shared/domain/values/result.ts';
import { type FirmComputer, memberComputer } from '../../../support/firm-computer.ts';
import { added, renamed, somePerson } from '../../../support/people.ts';
import { newFirm, type TestFirm } from '../../../support/postgres/database.ts';
import { good } from '../../../support/services.ts';

let firm: TestFirm;
let computers: FirmComputer[] = [];
beforeAll(async () => {
  firm = await newFirm();
}, 120_000);
afterEach(async () => {
  await Promise.all(computers.map((one) => one.close()));
  computers = [];
  await firm.owner.query('TRUNCATE fileready.event, fileready.account, fileready.person');
});
afterAll(() => firm?.close());

async function computer(between?: (log: FirmLog) => FirmLog): Promise<FirmComputer> {
  const one = await memberComputer(firm, { role: 'administrator' }, between ? { between } : {});
  computers.push(one);
  return one;
}

/** A line that is cut after so many pieces of each whole reading, and notes the rows that came over it. */
function line() {
  const at = { cutAfter: 1, places: [] as string[] };
  const cut = (connection: FirmConnection): FirmConnection => ({
    ...connection,
    async readWhole(after) {
      const reading = await good(connection.readWhole(after));
      let pieces = 0;
      return ok({
        ...reading,
        async next() {
          if (pieces === at.cutAfter) return fail('firm-connection-lost');
          pieces += 1;
          const rows = await good(reading.next());
          at.places.push(...rows.map(({ place }) => place));
          return ok(rows);
        },
      });
    },
  });
  const between = (log: FirmLog): FirmLog => ({
    connect: async () => ok(cut(await good(log.connect()))),
  });
  return { at, between };
}

/** A firm of two people, with more about the first than one piece of a reading has; and somebody who would be read before them. */
async function someFirm() {
  const a = await computer();
  const [before, first, second] = Array.from({ length: 3 }, () => somePerson()).toSorted(
    (one, other) => (one.id < other.id ? -1 : 1),
  );
  if (!before || !first || !second) throw new Error('nobody');
  const desk = (place: number): NewEvent => ({
    subject: personSubject(first.id),
    kind: 'person.in-charge',
    body: { name: `Desk ${place}` },
  });
  const desks = Array.from({ length: 1200 }, (_, place) => desk(place));
  a.records.append([added(second), added(first), ...desks]);
  await good(a.replicator.round());
  return { a, before, first, second };
}

it('goes on after a cut behind what is here already, and misses nothing that was recorded meanwhile', async () => {
  const { a, before, first, second } = await someFirm();
  const { at, between } = line();
  const b = await computer(between);
  expect(await b.replicator.round()).toEqual(fail('firm-connection-lost'));
  expect(b.records.person(first.id)?.inCharge).toContain('Desk');
  expect(b.records.person(second.id)).toBeUndefined();
  a.records.append([renamed(first, 'Renamed meanwhile'), added(before)]);
  await good(a.replicator.round());
  Object.assign(at, { cutAfter: 9, places: [] });
  await good(b.replicator.round());
  expect(at.places.length).toBeLessThan(300);
  const people = ({ records }: FirmComputer) => records.people().toSorted();
  expect(people(b)).toEqual(people(a));
  expect(b.records.people()).toHaveLength(3);
  expect(b.records.eventsOf(personSubject(first.id))).toHaveLength(1202);
});

it('begins again where the server went back meanwhile, and gives back what it had read', async () => {
  const { a, first } = await someFirm();
  const { at, between } = line();
  const b = await computer(between);
  await b.replicator.round();
  await firm.owner.query("DELETE FROM fileready.event WHERE kind = 'person.in-charge'");
  Object.assign(at, { cutAfter: 9 });
  await good(b.replicator.round());
  const { rows } = await firm.owner.query('SELECT FROM fileready.event');
  expect(rows.length).toBeGreaterThan(900);
  await a.replicator.close();
  await good(a.replicator.round());
  await good(b.replicator.round());
  for (const { records } of [a, b]) {
    expect(records.eventsOf(personSubject(first.id))).toHaveLength(1201);
  }
});

it('reads everybody before what is recorded of courts', async () => {
  const a = await computer();
  const person = somePerson();
  const subject = 'court:alnb';
  const courtId = CourtId.parse('alnb');
  a.records.append([{ subject, kind: 'court.unlisted', body: { courtId } }, added(person)]);
  await good(a.replicator.round());
  const { at, between } = line();
  Object.assign(at, { cutAfter: 9 });
  await good((await computer(between)).replicator.round());
  expect(at.places.map((place) => JSON.parse(place).slice(0, 2))).toEqual([
    [false, personSubject(person.id)],
    [true, subject],
  ]);
});
