import fc from 'fast-check';
import type * as z from 'zod';
import type { CONTRACT } from '../../../electron/shared/contract/contract.ts';
import { LinkKnownBy } from '../../../electron/shared/domain/checklist/link-known-by.ts';

/** What a person may report of a link. */
export type Seen = z.infer<typeof CONTRACT.linking.report.input>['seen'];
/** What the court's page said after Submit. */
export type Answer = 'confirmed' | 'unknown' | 'not-sent';

/** The first record of one person, or the second. */
export type Who = 0 | 1;
/** One of the person's two PACER accounts, the same in both records. */
export type User = 0 | 1;

/** The CM/ECF account of a record in a court and a capacity. */
export interface Slot {
  readonly who: Who;
  readonly capacity: 'attorney' | 'trustee';
  readonly courtId: 'alnb' | 'flsb';
}

/** One thing that somebody does on the app's pages. */
export type Act =
  | { readonly act: 'join'; readonly slot: Slot; readonly standing: 'has-filed' | 'new-to-court' }
  | { readonly act: 'leave'; readonly slot: Slot }
  | { readonly act: 'record-pacer'; readonly who: Who; readonly user: User }
  | { readonly act: 'remove-pacer'; readonly who: Who; readonly user: User }
  | { readonly act: 'merge'; readonly into: Who }
  | { readonly act: 'undo-merge' }
  | {
      readonly act: 'know';
      readonly slot: Slot;
      readonly how: LinkKnownBy;
      readonly user: User | undefined;
    }
  | { readonly act: 'know-no-more'; readonly slot: Slot }
  | { readonly act: 'undo-known'; readonly slot: Slot }
  | { readonly act: 'begin'; readonly slot: Slot; readonly user: User }
  | { readonly act: 'see'; readonly slot: Slot; readonly seen: Seen }
  | { readonly act: 'submit'; readonly slot: Slot; readonly answer: Answer }
  | { readonly act: 'ask-court'; readonly slot: Slot }
  | { readonly act: 'stop'; readonly slot: Slot }
  | { readonly act: 'tick-menus'; readonly slot: Slot }
  | { readonly act: 'a-minute-passes' };

const desk = { source: 'help-desk', spokeTo: 'Ms. Clark', reference: '12' } as const;
const seen = fc.constantFrom<Seen>(
  { source: 'menus', shows: 'filing-menus' },
  { source: 'menus', shows: 'filing-menus' },
  { source: 'menus', shows: 'menus-empty' },
  { source: 'menus', shows: 'no-filing-menus' },
  { source: 'account-page', shows: 'this-account' },
  { source: 'account-page', shows: 'another-account' },
  { source: 'confirmation-mail' },
  { source: 'confirmation-page' },
  { ...desk, says: 'linked' },
  { ...desk, says: 'not-linked' },
  { ...desk, says: 'unclear' },
);

/** Mostly one court and the first record, so that what belongs together comes together. */
const who = fc.constantFrom<Who>(0, 0, 0, 0, 0, 1);
const user = fc.constantFrom<User>(0, 0, 1);
const slot = fc.record({
  who,
  capacity: fc.constantFrom<Slot['capacity']>('attorney', 'attorney', 'trustee'),
  courtId: fc.constantFrom<Slot['courtId']>('alnb', 'alnb', 'alnb', 'alnb', 'alnb', 'flsb'),
});
const standing = fc.constantFrom(
  ...(['has-filed', 'has-filed', 'has-filed', 'new-to-court'] as const),
);

const answer = fc.constantFrom<Answer>('confirmed', 'unknown', 'unknown', 'not-sent');
const how = fc.constantFrom<LinkKnownBy>('menus', ...LinkKnownBy.options);
const is = <const A extends Act['act']>(name: A) => fc.constant(name);

/** Each act and how often it comes. */
const someAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: is('join'), slot, standing }) },
  { weight: 2, arbitrary: fc.record({ act: is('leave'), slot }) },
  { weight: 2, arbitrary: fc.record({ act: is('record-pacer'), who, user }) },
  { weight: 1, arbitrary: fc.record({ act: is('remove-pacer'), who, user }) },
  { weight: 1, arbitrary: fc.record({ act: is('merge'), into: who }) },
  { weight: 1, arbitrary: fc.record({ act: is('undo-merge') }) },
  {
    weight: 3,
    arbitrary: fc.record({ act: is('know'), slot, how, user: fc.option(user, { nil: undefined }) }),
  },
  { weight: 1, arbitrary: fc.record({ act: is('know-no-more'), slot }) },
  { weight: 1, arbitrary: fc.record({ act: is('undo-known'), slot }) },
  { weight: 4, arbitrary: fc.record({ act: is('begin'), slot, user }) },
  { weight: 7, arbitrary: fc.record({ act: is('see'), slot, seen }) },
  { weight: 4, arbitrary: fc.record({ act: is('submit'), slot, answer }) },
  { weight: 3, arbitrary: fc.record({ act: is('ask-court'), slot }) },
  { weight: 1, arbitrary: fc.record({ act: is('stop'), slot }) },
  { weight: 2, arbitrary: fc.record({ act: is('tick-menus'), slot }) },
  { weight: 2, arbitrary: fc.record({ act: is('a-minute-passes') }) },
);

const trustee = { who: 0, capacity: 'trustee', courtId: 'alnb' } as const;
const attorney = { who: 0, capacity: 'attorney', courtId: 'alnb' } as const;

/** An attorney with a PACER account and a court, as most are; what comes after is anything. */
const beginning = standing.map((standing): readonly Act[] => [
  { act: 'record-pacer', who: 0, user: 0 },
  { act: 'join', slot: attorney, standing },
]);

/** Somebody who has a second account in the court, and a second PACER account or not. */
const SECOND: readonly Act[] = [{ act: 'join', slot: trustee, standing: 'has-filed' }];
const SECOND_OF_EACH: readonly Act[] = [...SECOND, { act: 'record-pacer', who: 0, user: 1 }];

const isBegun = fc.record({ slot, user, seen }).map(({ slot, user, seen }): readonly Act[] => [
  { act: 'begin', slot, user },
  { act: 'see', slot, seen },
]);

const isSubmitted = fc
  .record({ slot, user, answer, looks: fc.array(seen, { maxLength: 2 }) })
  .map(({ slot, user, answer, looks }): readonly Act[] => [
    { act: 'begin', slot, user },
    { act: 'submit', slot, answer },
    ...looks.flatMap((seen): Act[] => [{ act: 'a-minute-passes' }, { act: 'see', slot, seen }]),
  ]);

/** Somebody registers, in a court that is new or was new already, and sees menus. */
const isNewAndSees = slot.map((slot): readonly Act[] => [
  { act: 'join', slot, standing: 'new-to-court' },
  { act: 'tick-menus', slot },
]);

/** Something is taken back right after, or after one more act. */
const isTakenBack = fc
  .record({ slot, how, into: who, between: fc.option(someAct, { nil: undefined }) })
  .chain(({ slot, how, into, between }) => {
    const rest = between ? [between] : [];
    return fc.constantFrom<readonly Act[]>(
      [{ act: 'know', slot, how, user: undefined }, ...rest, { act: 'undo-known', slot }],
      [{ act: 'merge', into }, ...rest, { act: 'undo-merge' }],
    );
  });

/** What often comes together: a link is begun and something is seen, or Submit is pressed and the menus are looked at. */
const someActsTogether = fc.oneof(
  { weight: 12, arbitrary: someAct.map((one): readonly Act[] => [one]) },
  { weight: 6, arbitrary: isBegun },
  { weight: 6, arbitrary: isSubmitted },
  { weight: 2, arbitrary: isNewAndSees },
  { weight: 2, arbitrary: isTakenBack },
);

/** Sequences of acts on the two records of one person. */
export const someActs: fc.Arbitrary<readonly Act[]> = fc
  .record({
    first: beginning,
    second: fc.constantFrom([], SECOND, SECOND_OF_EACH),
    acts: fc.array(someActsTogether, { minLength: 3, maxLength: 14, size: 'max' }),
  })
  .map(({ first, second, acts }) => [...first, ...second, ...acts.flat()]);
