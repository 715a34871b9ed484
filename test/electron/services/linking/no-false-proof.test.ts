import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type PracticeCourt,
  startPracticeCourt,
} from '../../../../electron/practice-court/practice-court.ts';
import { ReadinessStatus } from '../../../../electron/shared/domain/checklist/readiness.ts';
import { StoryClock } from '../../../support/linking.ts';
import { memoryRecords } from '../../../support/memory-records.ts';
import { assertAsyncProperty, Tally } from '../../../support/property.ts';
import { newFolder, recordsIn } from '../../../support/records.ts';
import { type Act, type Slot, someActs, type User } from '../../../support/walk/acts.ts';
import { type Done, Oracle } from '../../../support/walk/oracle.ts';
import { type App, appOver, type Shown, Walker } from '../../../support/walk/walker.ts';

let practiceCourt: PracticeCourt;
beforeAll(async () => {
  practiceCourt = await startPracticeCourt();
});
afterAll(() => practiceCourt.close());

const LINKED: readonly ReadinessStatus[] = ['linked', 'menus-pending', 'can-file'];

/** What became of a sequence of acts: those the app took, and what its pages show then. */
interface Walked {
  readonly done: readonly Done[];
  readonly refused: readonly Act[];
  readonly shown: readonly Shown[];
}

async function walk(app: App, acts: readonly Act[], name: string): Promise<Walked> {
  const walker = await Walker.start(app, name);
  const done: Done[] = [];
  const refused: Act[] = [];
  for (const act of acts) {
    const isDone = await walker.do(act);
    const id = 'slot' in act ? walker.accountAt(act.slot) : undefined;
    if (isDone) done.push({ act, id, left: walker.left });
    else refused.push(act);
  }
  return { done, refused, shown: await walker.shown() };
}

const inMemory = () => {
  const clock = new StoryClock();
  return appOver(memoryRecords(clock), practiceCourt, clock);
};

describe('no sequence of acts in the app', () => {
  it('shows an account as linked without a ground of its own', async () => {
    const tally = new Tally();
    const property = fc.asyncProperty(someActs, async (acts) => {
      const { done, shown } = await walk(inMemory(), acts, 'plainview');
      const oracle = new Oracle(done);
      for (const { id, status, findings } of shown) {
        tally.add(status, ...findings);
        if (LINKED.includes(status)) expect(oracle.mayBeLinked(id), status).toBe(true);
      }
      tally.add(...done.map(({ act }) => `did ${act.act}`));
    });
    await assertAsyncProperty('no false proof in the records', property, tally);
    tally.expectEach(REACHED, ['can-file', 'blocked', 'did merge', 'did undo-merge']);
  }, 900_000);

  it('believes no menus that a newcomer may have seen under a PACER account that is off the list', async () => {
    const trustee: Slot = { who: 0, capacity: 'trustee', courtId: 'alnb' };
    const attorney: Slot = { ...trustee, capacity: 'attorney' };
    const { shown } = await walk(
      inMemory(),
      [
        { act: 'record-pacer', who: 0, user: 0 },
        { act: 'join', slot: attorney, standing: 'new-to-court' },
        { act: 'join', slot: trustee, standing: 'has-filed' },
        { act: 'record-pacer', who: 0, user: 1 },
        { act: 'begin', slot: trustee, user: 0 },
        { act: 'submit', slot: trustee, answer: 'unknown' },
        { act: 'tick-menus', slot: attorney },
        { act: 'remove-pacer', who: 0, user: 0 },
        { act: 'see', slot: trustee, seen: { source: 'menus', shows: 'filing-menus' } },
      ],
      'plainview',
    );
    // The newcomer's own word stands; what the trustee saw may have been the newcomer's menus.
    expect(shown.map(({ status }) => status).toSorted()).toEqual(['can-file', 'link-unknown']);
  });

  it('believes no menus that another account may explain whose own request got no answer', async () => {
    const trustee: Slot = { who: 0, capacity: 'trustee', courtId: 'alnb' };
    const attorney: Slot = { ...trustee, capacity: 'attorney' };
    const asked: readonly Act[] = [
      { act: 'record-pacer', who: 0, user: 0 },
      { act: 'join', slot: attorney, standing: 'has-filed' },
      { act: 'join', slot: trustee, standing: 'has-filed' },
      { act: 'record-pacer', who: 0, user: 1 },
      { act: 'begin', slot: attorney, user: 1 },
      { act: 'submit', slot: attorney, answer: 'unknown' },
    ];
    const looked: readonly Act[] = [
      { act: 'begin', slot: trustee, user: 0 },
      { act: 'see', slot: trustee, seen: { source: 'menus', shows: 'filing-menus' } },
    ];
    const lost = await walk(inMemory(), [...asked, ...looked], 'plainview');
    // The attorney's account may have been linked to the first PACER account long ago: then the menus are its own.
    expect(lost.shown.map(({ status }) => status)).not.toContain('can-file');
    const desk = { source: 'help-desk', spokeTo: 'Ms. Clark', reference: '12' } as const;
    const told: Act = { act: 'see', slot: attorney, seen: { ...desk, says: 'linked' } };
    const known = await walk(inMemory(), [...asked, told, ...looked], 'plainview');
    expect(known.shown.map(({ status }) => status)).toContain('can-file');
  });

  it('believes no menus while an account is said to be linked to two PACER accounts', async () => {
    const trustee: Slot = { who: 0, capacity: 'trustee', courtId: 'alnb' };
    const attorney: Slot = { ...trustee, capacity: 'attorney' };
    const desk = { source: 'help-desk', spokeTo: 'Ms. Clark', reference: '12' } as const;
    const said = (user: User): readonly Act[] => [
      { act: 'record-pacer', who: 0, user: 0 },
      { act: 'join', slot: attorney, standing: 'has-filed' },
      { act: 'join', slot: trustee, standing: 'has-filed' },
      { act: 'record-pacer', who: 0, user: 1 },
      { act: 'begin', slot: trustee, user: 1 },
      { act: 'know', slot: trustee, how: 'account-page', user },
      { act: 'see', slot: trustee, seen: { ...desk, says: 'linked' } },
      { act: 'begin', slot: attorney, user: 0 },
      { act: 'see', slot: attorney, seen: { source: 'menus', shows: 'filing-menus' } },
    ];
    const twoSaid = await walk(inMemory(), said(0), 'plainview');
    expect(twoSaid.shown.map(({ status }) => status)).not.toContain('can-file');
    const oneSaid = await walk(inMemory(), said(1), 'plainview');
    expect(oneSaid.shown.map(({ status }) => status)).toContain('can-file');
  });

  it('believes no menus that an account off the list may explain of which the court confirmed a link', async () => {
    const trustee: Slot = { who: 0, capacity: 'trustee', courtId: 'alnb' };
    const attorney: Slot = { ...trustee, capacity: 'attorney' };
    const { shown } = await walk(
      inMemory(),
      [
        { act: 'record-pacer', who: 0, user: 0 },
        { act: 'join', slot: attorney, standing: 'has-filed' },
        { act: 'join', slot: trustee, standing: 'has-filed' },
        { act: 'record-pacer', who: 0, user: 1 },
        { act: 'begin', slot: attorney, user: 0 },
        { act: 'see', slot: attorney, seen: { source: 'account-page', shows: 'another-account' } },
        { act: 'see', slot: attorney, seen: { source: 'confirmation-page' } },
        { act: 'leave', slot: attorney },
        { act: 'begin', slot: trustee, user: 0 },
        { act: 'see', slot: trustee, seen: { source: 'menus', shows: 'filing-menus' } },
      ],
      'plainview',
    );
    expect(shown.map(({ status }) => status)).not.toContain('can-file');
  });

  it('adds up to anything else in a file than in memory', async () => {
    for (const acts of fc.sample(someActs, { numRuns: 10, seed: 20 })) {
      const clock = new StoryClock();
      const inFile = appOver(recordsIn(newFolder(), clock), practiceCourt, clock);
      const [file, memory] = [
        await walk(inFile, acts, 'plainview'),
        await walk(inMemory(), acts, 'plainview'),
      ];
      const plain = ({ shown }: Walked) => shown.map(({ id: _, ...rest }) => rest).sort(byText);
      expect(file.refused).toEqual(memory.refused);
      expect(plain(file)).toEqual(plain(memory));
    }
  });
});

const byText = (one: object, other: object) =>
  JSON.stringify(one).localeCompare(JSON.stringify(other));

/** What these acts can bring about on the board and at the gate. */
const REACHED = [
  ...ReadinessStatus.options.filter(
    (status) => !['not-started', 'not-applicable', 'admission-lapsed'].includes(status),
  ),
  'already-linked',
  'answer-unknown',
  'waits-for-court',
  'menus-unexplained',
  'account-linked-here',
  'account-of-others',
  'new-to-court',
  'steps-first',
  ...['did ask-court', 'did tick-menus', 'did merge', 'did undo-merge', 'did undo-known'],
];
