import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinkEvent } from '../../../../../electron/shared/domain/linking/events.ts';
import { foldLink } from '../../../../../electron/shared/domain/linking/history.ts';
import { type Linking, LinkStep } from '../../../../../electron/shared/domain/linking/steps.ts';
import { assertProperty, Tally } from '../../../../support/property.ts';
import {
  abandoned,
  accountPage,
  answered,
  armed,
  drafted,
  helpDesk,
  mail,
  menus,
  recovered,
  reviewed,
  sending,
  sharedMenus,
  stepsAfter,
  toCourt,
  trial,
  upToSending,
} from './story.ts';

/** One thing that happens in attempt 1, as a function of when. */
const MOVES: readonly ((at: number) => LinkEvent)[] = [
  (at) => drafted(1, at),
  (at) => reviewed(1, at),
  (at) => armed(1, at),
  (at) => sending(1, at),
  (at) => answered(1, 'confirmed', at),
  (at) => answered(1, 'unknown', at),
  (at) => answered(1, 'not-sent', at),
  (at) => answered(1, 'linked-to-other-names', at),
  (at) => recovered(1, at),
  (at) => menus(1, 'filing-menus', at),
  (at) => menus(1, 'no-filing-menus', at),
  (at) => sharedMenus(1, 'filing-menus', at),
  (at) => sharedMenus(1, 'menus-empty', at),
  (at) => accountPage(1, 'this-account', at),
  (at) => accountPage(1, 'another-account', at),
  (at) => helpDesk(1, 'linked', at),
  (at) => helpDesk(1, 'not-linked', at),
  (at) => mail(1, at),
  (at) => trial(1, at),
  (at) => toCourt(1, 'person-asked', at),
  (at) => abandoned(1, at),
];

const LOST: readonly LinkEvent[] = [...upToSending(1), answered(1, 'unknown', 1)];

/** How far the attempt has come before anything random happens. */
const STARTS: readonly (readonly LinkEvent[])[] = [
  [drafted(1)],
  [drafted(1), reviewed(1)],
  [drafted(1), reviewed(1), armed(1)],
  upToSending(1),
  LOST,
  [...upToSending(1), answered(1, 'confirmed', 1)],
  [...LOST, menus(1, 'no-filing-menus', 61)],
  [...LOST, menus(1, 'no-filing-menus', 60), menus(1, 'no-filing-menus', 121)],
];

/** Whether the court confirmed this very link, or a person recorded how they know, without looking at the rules. */
function hasOwnGround(attempt: Linking, events: readonly LinkEvent[]): boolean {
  const wasConfirmed = events.some(
    ({ kind, body }) => kind === 'link.answered' && 'answer' in body && body.answer === 'confirmed',
  );
  const sayings = attempt.evidence.map((item) => {
    if (item.source === 'menus')
      return item.othersHere.length === 0 && item.shows !== 'no-filing-menus';
    if (item.source === 'help-desk') return item.says === 'linked';
    if (item.source === 'account-page') return item.shows === 'this-account';
    return item.source === 'confirmation-mail' || item.source === 'confirmation-page';
  });
  return wasConfirmed || sayings.includes(true);
}

const LINKED = ['verified-linked', 'menus-pending', 'confirmed'];

describe('no sequence of answers proves a link that was not made', () => {
  it('calls an account linked only on a ground of its own', () => {
    const tally = new Tally();
    const property = fc.property(
      fc.array(fc.nat(MOVES.length - 1), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...STARTS),
      (picks, before) => {
        const moves = picks.flatMap((pick, index) => MOVES[pick]?.((index + 1) * 61) ?? []);
        const events = [...before, ...moves];
        const { attempts, ignored } = foldLink(events);
        const counted = events.filter((event) => !ignored.includes(event));
        for (const attempt of attempts) {
          tally.add(attempt.step);
          if (LINKED.includes(attempt.step)) expect(hasOwnGround(attempt, counted)).toBe(true);
        }
      },
    );
    assertProperty('no false proof', property, tally);
    tally.expectEach(LinkStep.options, ['verified-linked', 'unknown', 'needs-court']);
  });
});

describe('filing menus that another account of the person explains', () => {
  it('prove nothing in a draft, and say so until the account page was read', () => {
    const seen = [drafted(1), sharedMenus(1, 'filing-menus', 5)];
    expect(stepsAfter(...seen)).toEqual(['draft']);
    expect(stepsAfter(...seen, accountPage(1, 'this-account', 9))).toEqual(['verified-linked']);
    expect(stepsAfter(...seen, accountPage(1, 'another-account', 9))).toEqual(['draft']);
  });

  it('let no names be reviewed: the PACER account is linked to someone already', () => {
    const { ignored } = foldLink([drafted(1), sharedMenus(1, 'filing-menus', 5), reviewed(1, 9)]);
    expect(ignored.map(({ kind }) => kind)).toEqual(['link.reviewed']);
  });

  it('neither prove nor disprove a link whose answer was lost', () => {
    const lost = [...upToSending(1), answered(1, 'unknown', 1)];
    const seen = [...lost, sharedMenus(1, 'filing-menus', 90)];
    expect(stepsAfter(...seen)).toEqual(['unknown']);
    const looks = [menus(1, 'no-filing-menus', 200), menus(1, 'no-filing-menus', 300)];
    expect(stepsAfter(...seen, ...looks)).toEqual(['unknown']);
    expect(stepsAfter(...seen, mail(1, 95))).toEqual(['verified-linked']);
  });

  it('prove a link that the court itself confirmed', () => {
    const sent = [...upToSending(1), answered(1, 'confirmed', 1)];
    expect(stepsAfter(...sent, sharedMenus(1, 'filing-menus', 2))).toEqual(['verified-linked']);
  });
});

describe('the court’s account page', () => {
  it('takes a link back to the court that menus alone had proven', () => {
    const found = [drafted(1), menus(1, 'filing-menus', 5)];
    expect(stepsAfter(...found)).toEqual(['verified-linked']);
    expect(stepsAfter(...found, accountPage(1, 'another-account', 9))).toEqual(['needs-court']);
  });
});
