import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EcfAccount, Person } from '../../../../electron/shared/domain/people/person.ts';
import type { NewEvent } from '../../../../electron/shared/domain/records/event.ts';
import { ecfSubject, personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { PacerAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { shownOn, someBoard } from '../../../support/board.ts';
import { added, joined, renamed, someEcfAccount, somePerson } from '../../../support/people.ts';
import { newFolder } from '../../../support/records.ts';
import { type Ground, someGround } from '../../../support/services.ts';

const COURTS = ['alnb', 'flsb', 'ca9'];

const ticked = (account: EcfAccount, stepId = 'reset-password'): NewEvent => ({
  subject: ecfSubject(account.id),
  kind: 'step.recorded',
  body: { stepId, outcome: 'done', note: '' },
});

const hasPacer = (person: Person, username: string, passwordSetOn?: string): NewEvent => ({
  subject: personSubject(person.id),
  kind: 'pacer-account.recorded',
  body: {
    id: PacerAccountId.parse(crypto.randomUUID()),
    personId: person.id,
    username,
    accountType: 'upgraded',
    kind: 'individual',
    mfa: 'app',
    ...(passwordSetOn ? { passwordSetOn } : {}),
  },
});

/** People in courts, some things recorded; what each number does is of no matter, only that many orders are tried. */
function act(
  ground: Ground,
  people: readonly Person[],
  accounts: EcfAccount[],
  what: number[],
): void {
  const [who = 0, kind = 0, detail = 0] = what;
  const person = people[who % people.length] ?? somePerson();
  const account = accounts[detail % Math.max(accounts.length, 1)];
  const { records } = ground;
  const subject = personSubject(person.id);
  if (kind === 0) {
    const joining = someEcfAccount(person, COURTS[detail % COURTS.length]);
    accounts.push(joining);
    records.append([joined(joining)]);
  }
  if (kind === 1 && account) records.append([ticked(account)]);
  if (kind === 2)
    records.append([hasPacer(person, ['shared.name', 'own.name1', 'lo1234'][detail % 3] ?? '')]);
  if (kind === 3) records.append([renamed(person, `Name ${detail}`)]);
  if (kind === 4) records.append([{ subject, kind: 'person.archived', body: {} }]);
  if (kind === 5) records.append([{ subject, kind: 'person.restored', body: {} }]);
  if (kind === 6 && account) {
    records.append([{ subject: ecfSubject(account.id), kind: 'court.left', body: {} }]);
  }
  if (kind === 7) {
    const event = records.eventsOf(account ? ecfSubject(account.id) : subject).at(-1);
    if (event) records.undo([event]);
  }
  if (kind === 8 && account) {
    const body = { place: 'on-paper' as const };
    records.append([{ subject: ecfSubject(account.id), kind: 'credential.said', body }]);
  }
  if (kind === 9) {
    const body = { paa: detail % 2 ? ('exists' as const) : ('not-wanted' as const), username: '' };
    records.append([{ subject: 'firm', kind: 'firm.billing-decided', body }]);
  }
}

describe('the readiness board', () => {
  it('after any changes equals one computed from nothing, one loaded from the cache, and one after a rebuild', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }), { maxLength: 40 }),
        async (acts) => {
          const ground = someGround();
          const folder = newFolder();
          const people = Array.from({ length: 4 }, (_, n) => somePerson({ name: `Person ${n}` }));
          ground.records.append(people.map(added));
          const accounts: EcfAccount[] = [];
          const followed = someBoard(ground, folder);
          await followed.board.whole();
          for (const what of acts) act(ground, people, accounts, what);
          const shown = await shownOn(followed.board);
          expect(await shownOn(someBoard(ground).board)).toEqual(shown);

          followed.close();
          const [late = [0, 1, 0]] = acts;
          act(ground, people, accounts, late);
          const again = someBoard(ground, folder);
          const fresh = await shownOn(someBoard(ground).board);
          expect(await shownOn(again.board)).toEqual(fresh);

          ground.records.rebuild();
          expect(await shownOn(someBoard(ground).board)).toEqual(fresh);
          again.close();
          expect(await shownOn(someBoard(ground, folder).board)).toEqual(fresh);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('shows a step in its cell right after it was recorded, and only that cell changes', async () => {
    const ground = someGround();
    const person = somePerson();
    const accounts = COURTS.map((court) => someEcfAccount(person, court));
    ground.records.append([added(person), ...accounts.map(joined)]);
    const { board, told } = someBoard(ground);
    const [before] = await board.whole();
    const { revision } = board.changes(0);
    const [first] = accounts;
    if (first) ground.records.append([ticked(first)]);
    await null;
    expect(told.times).toBeGreaterThan(0);
    const { rows } = board.changes(revision);
    const cells = rows[0]?.cells ?? [];
    expect(cells.map(({ done }) => done)).toEqual(
      before?.cells.map((cell) => cell.done + (cell.ecfAccountId === first?.id ? 1 : 0)),
    );
  });

  it('tells everyone with the same PACER username as soon as the second has it', async () => {
    const ground = someGround();
    const [ann, bob] = [somePerson({ name: 'Ann' }), somePerson({ name: 'Bob' })];
    ground.records.append([added(ann), joined(someEcfAccount(ann)), hasPacer(ann, 'same.name')]);
    ground.records.append([added(bob), joined(someEcfAccount(bob))]);
    const { board } = someBoard(ground);
    await board.whole();
    ground.records.append([hasPacer(bob, 'same.name')]);
    const rows = await board.whole();
    expect(rows.map(({ cells }) => cells[0]?.status)).toEqual(['blocked', 'blocked']);
  });

  it('follows the calendar: a court that is not live yet, a password that lapses overnight', async () => {
    const ground = someGround('2022-04-03T20:00:00.000Z');
    const person = somePerson();
    const account = someEcfAccount(person, 'flsb');
    ground.records.append([
      added(person),
      joined(account),
      hasPacer(person, 'plainview1', '2021-12-01'),
    ]);
    const write = { writeId: crypto.randomUUID(), sealKey: 'a'.repeat(64) };
    const subject = ecfSubject(account.id);
    ground.records.append([
      { subject, kind: 'credential.storing', body: write },
      { subject, kind: 'credential.stored', body: write },
    ]);
    const { board } = someBoard(ground);
    const statuses = async () => (await board.whole()).map(({ cells }) => cells[0]?.status);
    expect(await statuses()).toEqual(['preparing']);
    ground.clock.instant = '2022-04-04T03:59:00.000Z';
    board.tick();
    expect(await statuses()).toEqual(['preparing']);
    ground.clock.instant = '2022-04-04T04:01:00.000Z';
    board.tick();
    expect(await statuses()).toEqual(['ready-to-link']);
    expect(await shownOn(board)).toEqual(await shownOn(someBoard(ground).board));
  });

  it('counts a password by the day of the person, also when they are ahead of every court', async () => {
    const ground = someGround('2027-03-30T14:30:00.000Z');
    ground.clock.timeZone = 'Asia/Tokyo';
    const person = somePerson();
    ground.records.append([
      added(person),
      joined(someEcfAccount(person, 'alnb')),
      hasPacer(person, 'plainview1', '2026-10-01'),
    ]);
    const { board } = someBoard(ground);
    const stepsDone = async () => (await board.whole())[0]?.cells[0]?.done ?? 0;
    const onLastDay = await stepsDone();
    ground.clock.instant = '2027-03-30T15:30:00.000Z';
    board.tick();
    expect(await stepsDone()).toBe(onLastDay - 1);
    expect(await shownOn(board)).toEqual(await shownOn(someBoard(ground).board));
  });

  it.each([
    ['in one run', false],
    ['over a restart', true],
  ])(
    'is right again once a clock that was a year ahead is put right, %s',
    async (_how, isRestarted) => {
      const ground = someGround('2027-11-23T17:00:00.000Z');
      const folder = newFolder();
      const person = somePerson();
      ground.records.append([
        added(person),
        joined(someEcfAccount(person)),
        hasPacer(person, 'plainview1', '2026-10-01'),
      ]);
      const first = someBoard(ground, folder);
      const ahead = await shownOn(first.board);
      ground.clock.instant = '2026-11-23T17:00:00.000Z';
      if (isRestarted) first.close();
      const { board, close } = isRestarted ? someBoard(ground, folder) : first;
      board.tick();
      const after = await shownOn(board);
      expect(after).not.toEqual(ahead);
      expect(after).toEqual(await shownOn(someBoard(ground).board));
      close();
    },
  );

  it('is loaded from the cache without being computed, unless another build made it', async () => {
    const ground = someGround();
    const folder = newFolder();
    const person = somePerson();
    ground.records.append([added(person), joined(someEcfAccount(person))]);
    const first = someBoard(ground, folder);
    await first.board.whole();
    first.close();
    const courts = { ...ground.courts, profile: () => new Promise<never>(() => {}) };
    const { board } = someBoard({ ...ground, courts }, folder);
    const { rows, totals } = await board.open();
    expect(rows.map(({ name }) => name)).toEqual([person.name]);
    expect(totals.people).toBe(1);
    const other = someBoard({ ...ground, courts }, folder, 'another build');
    const isStillOpening = await Promise.race([
      other.board.open().then(() => false),
      new Promise((resolve) => setTimeout(resolve, 50, true)),
    ]);
    expect(isStillOpening).toBe(true);
  });

  it.each([
    ['a row was changed', "UPDATE board SET text = replace(text, 'Person 1', 'Nobody')"],
    ['a row is gone', "DELETE FROM board WHERE text LIKE '%Person 199%'"],
  ])('is computed again where the cache is damaged: %s', async (_what, damage) => {
    const ground = someGround();
    const folder = newFolder();
    ground.records.append(
      Array.from({ length: 200 }, (_, n) => added(somePerson({ name: `Person ${n}` }))),
    );
    const first = someBoard(ground, folder);
    const shown = await shownOn(first.board);
    first.close();
    const db = new DatabaseSync(join(folder, 'board.db'));
    db.exec(damage);
    db.close();
    const again = someBoard(ground, folder, 'this build', () => {});
    expect(await shownOn(again.board)).toEqual(shown);
    again.close();
    const last = someBoard(ground, folder);
    expect(await shownOn(last.board)).toEqual(shown);
    last.close();
  });

  it('gives the first rows at once and the others as changes, each person once', async () => {
    const ground = someGround();
    const people = Array.from({ length: 1200 }, (_, n) => somePerson({ name: `Person ${n}` }));
    ground.records.append(people.map(added));
    const { board } = someBoard(ground);
    const first = await board.open();
    expect(first.rows).toHaveLength(60);
    expect(first.isCut).toBe(true);
    await board.whole();
    const seen = new Set<string>(first.rows.map(({ personId }) => personId));
    let since = first.revision;
    for (let isCut = true; isCut; ) {
      const more = board.changes(since);
      expect(more.rows.length).toBeLessThanOrEqual(500);
      for (const { personId } of more.rows) seen.add(personId);
      ({ revision: since, isCut } = more);
    }
    expect(seen.size).toBe(1200);
    expect(board.progress()).toEqual({ people: 1200, known: 1200 });
  });

  it('says who is gone', async () => {
    const ground = someGround();
    const person = somePerson();
    ground.records.append([added(person)]);
    const { board } = someBoard(ground);
    await board.whole();
    const { revision } = board.changes(0);
    const subject = personSubject(person.id);
    ground.records.append([{ subject, kind: 'person.archived', body: {} }]);
    await board.whole();
    expect(board.changes(revision)).toMatchObject({ rows: [], gone: [person.id] });
    expect((await board.open()).totals.people).toBe(0);
  });

  it('reads no one until somebody asks for it, and follows nothing once it is closed', async () => {
    const ground = someGround();
    const read = { times: 0 };
    const people = () => {
      read.times += 1;
      return ground.records.people();
    };
    const { board, told, close } = someBoard({ ...ground, records: { ...ground.records, people } });
    ground.records.append([added(somePerson({ name: 'Ann' }))]);
    await null;
    expect(read.times).toBe(0);
    expect((await board.whole()).map(({ name }) => name)).toEqual(['Ann']);
    close();
    const { times } = told;
    ground.records.append([added(somePerson({ name: 'Bob' }))]);
    await null;
    expect((await board.whole()).map(({ name }) => name)).toEqual(['Ann']);
    expect([read.times, told.times]).toEqual([1, times]);
  });

  it('has what was recorded while it was being filled from the cache', async () => {
    const ground = someGround();
    const folder = newFolder();
    const people = Array.from({ length: 1200 }, (_, n) => somePerson({ name: `Person ${n}` }));
    ground.records.append(people.map(added));
    const first = someBoard(ground, folder);
    await first.board.whole();
    first.close();
    const { board } = someBoard(ground, folder);
    await board.open();
    const [some = somePerson()] = people;
    ground.records.append([renamed(some, 'Renamed meanwhile')]);
    const rows = await board.whole();
    expect(rows).toHaveLength(1200);
    expect(rows.filter(({ name }) => name === 'Renamed meanwhile')).toHaveLength(1);
  });

  it('can be closed while it is being filled', async () => {
    const ground = someGround();
    const folder = newFolder();
    ground.records.append(
      Array.from({ length: 1200 }, (_, n) => added(somePerson({ name: `Person ${n}` }))),
    );
    const first = someBoard(ground, folder);
    await first.board.whole();
    first.close();
    const again = someBoard(ground, folder);
    const filled = again.board.whole();
    again.close();
    // Without trouble, although the cache is gone before the rest is loaded from it.
    expect(await filled).toHaveLength(60);
  });
});
