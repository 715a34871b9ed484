import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { shippedPracticeFirm } from '../../../../electron/adapters/practice/practice-firm.ts';
import { firmProgress } from '../../../../electron/services/board/firm-progress.ts';
import { practiceFirmEvents } from '../../../../electron/services/practice/practice-firm.ts';
import { practiceLinkEvents } from '../../../../electron/services/practice/practice-links.ts';
import { localDay } from '../../../../electron/services/shared/local-day.ts';
import type { EcfAccount, Person } from '../../../../electron/shared/domain/people/person.ts';
import type { NewEvent } from '../../../../electron/shared/domain/records/event.ts';
import { ecfSubject, personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { CourtId, PacerAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { someBoard } from '../../../support/board.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { type Ground, good, someGround } from '../../../support/services.ts';

/** What the board says at the top: court entries of those who count, and how many of them can file. */
async function headline(ground: Ground) {
  const { board, close } = someBoard(ground);
  await board.whole();
  const { all } = (await board.open()).totals;
  close();
  const { 'not-applicable': _readers, ...filers } = all;
  const accounts = Object.values(filers).reduce((sum, count) => sum + count, 0);
  return { accounts, canFile: filers['can-file'] };
}

async function lastPoint(ground: Ground) {
  const points = await firmProgress(ground).points();
  const { accounts = 0, canFile = 0 } = points.at(-1) ?? {};
  return { accounts, canFile };
}

type Step = (ground: Ground) => Promise<readonly NewEvent[]>;

const loadPractice: Step = async ({ ids, records, clock }) =>
  practiceFirmEvents(await shippedPracticeFirm(), {
    ids,
    machine: records.machine,
    now: clock.now(),
    today: localDay(clock),
  });

const withCourt = (person: Person, account: Partial<EcfAccount> = {}, more: NewEvent[] = []) => {
  const ecf = { ...someEcfAccount(person), ...account };
  return { ecf, events: [added(person), joined(ecf), ...more] };
};

/** Somebody who registered again and says that the menus are there. */
const newcomer: Step = async () => {
  const { ecf, events } = withCourt(somePerson(), {
    courtId: CourtId.parse('flsb'),
    standing: 'new-to-court',
  });
  const body = { stepId: 'see-menus', outcome: 'done', note: '' } as const;
  return [...events, { subject: ecfSubject(ecf.id), kind: 'step.recorded', body }];
};

/** A real link, seen in the menus; or a rehearsal of one, which proves nothing. */
const linker =
  (way: 'guided' | 'practice'): Step =>
  async ({ ids, records, clock }) => {
    const { ecf, events } = withCourt(somePerson());
    const link = practiceLinkEvents('can-file', {
      ids,
      machine: records.machine,
      now: clock.now(),
      subject: ecfSubject(ecf.id),
      ecfAccountId: ecf.id,
      pacerAccountId: PacerAccountId.parse(randomUUID()),
      name: 'Paula Plainview',
    });
    const real = link.map((event) =>
      event.kind === 'link.drafted' ? { ...event, body: { ...event.body, way } } : event,
    );
    return [...events, ...real];
  };

/** Somebody whose link is proven and whose admission ended, on this day. */
const lapsed =
  (renewBy: string): Step =>
  async (ground) => {
    const events = await linker('guided')(ground);
    return events.map((event) =>
      event.kind === 'court.joined' ? { ...event, body: { ...event.body, renewBy } } : event,
    );
  };

const leaver: Step = async () => {
  const person = somePerson();
  const subject = personSubject(person.id);
  return [...withCourt(person).events, { subject, kind: 'person.archived', body: {} }];
};

const mergedAway: Step = async () => {
  const [into, from] = [somePerson(), somePerson()];
  const subject = personSubject(from.id);
  const merged: NewEvent = { subject, kind: 'person.merged', body: { into: into.id } };
  return [...withCourt(into).events, ...withCourt(from).events, merged];
};

const reader: Step = async () =>
  withCourt(somePerson({ role: 'staff' }), { standing: 'research-only' }).events;
const courtless: Step = async () => [added(somePerson())];
const inUnknownCourt: Step = async () =>
  withCourt(somePerson(), { courtId: CourtId.parse('zzzb') }).events;

describe('the last point of the firm over time is what the board says at the top', () => {
  it.each<[string, readonly Step[]]>([
    ['nobody', []],
    ['the practice firm alone', [loadPractice]],
    ['the practice firm beside somebody real', [loadPractice, linker('guided')]],
    ['the practice firm beside somebody real without a court', [loadPractice, courtless]],
    ['the practice firm after the only real person left', [loadPractice, leaver]],
    ['somebody who registered again and saw the menus', [newcomer]],
    ['a link and a rehearsal', [linker('guided'), linker('practice')]],
    ['admissions that lapsed and that hold', [lapsed('2026-08-31'), lapsed('2027-08-31')]],
    ['people who left, were merged, or only read', [leaver, mergedAway, reader, linker('guided')]],
    ['an account in a court nobody knows', [inUnknownCourt, newcomer]],
  ])('%s', async (_who, steps) => {
    const ground = someGround();
    for (const step of steps) await good(ground.records.append([...(await step(ground))]));
    expect(await lastPoint(ground)).toEqual(await headline(ground));
  });

  it('counts those who can file in the practice firm, too', async () => {
    const ground = someGround();
    await good(ground.records.append([...(await loadPractice(ground))]));
    expect((await lastPoint(ground)).canFile).toBeGreaterThan(5);
  });
});
