import { describe, expect, it } from 'vitest';
import type { LinkEvent } from '../../../../../electron/shared/domain/linking/events.ts';
import { foldLink } from '../../../../../electron/shared/domain/linking/history.ts';
import { transition } from '../../../../../electron/shared/domain/linking/machine.ts';
import { areMenusUnproven } from '../../../../../electron/shared/domain/linking/proof.ts';
import {
  accountPage,
  answered,
  armed,
  drafted,
  evidence,
  helpDesk,
  instantAt,
  mail,
  menus,
  reviewed,
  sharedMenus,
  toCourt,
  trial,
  upToSending,
} from './story.ts';

const draft = [drafted(1)];
const lost = [...upToSending(), answered(1, 'unknown', 1)];
const confirmed = [...upToSending(), answered(1, 'confirmed', 1)];
const twoLooks = [menus(1, 'no-filing-menus', 100), menus(1, 'no-filing-menus', 200)];
const attempt = (events: readonly LinkEvent[]) => foldLink(events).attempts[0];
const page = (at: number) =>
  evidence(1, at, { source: 'confirmation-page', by: 'Pat Paralegal', at: instantAt(at) });

const MENUS = { step: 'verified-linked', basis: 'menus-alone' };
const LINKED = { step: 'verified-linked', basis: 'confirmed' };
const CONTRADICTED = { step: 'needs-court', reason: 'contradicting-evidence' };
const WAITING = { step: 'menus-pending', reason: 'not-yet-shown', basis: 'confirmed' };
const EMPTY = { step: 'menus-pending', reason: 'empty' };

describe('before anything was sent', () => {
  it.each<[string, readonly LinkEvent[], object]>([
    ['menus that nothing else explains', [menus(1, 'filing-menus', 5)], MENUS],
    ['menus of another account', [sharedMenus(1, 'filing-menus', 5)], { step: 'draft' }],
    ['empty menus', [menus(1, 'menus-empty', 5)], { ...EMPTY, basis: 'menus-alone' }],
    ['empty menus of another account', [sharedMenus(1, 'menus-empty', 5)], { step: 'draft' }],
    ['the court’s mail', [mail(1, 5)], WAITING],
    ['the court’s page', [page(5)], WAITING],
    ['the help desk', [helpDesk(1, 'linked', 5)], WAITING],
    ['a help desk that can’t tell', [helpDesk(1, 'unclear', 5)], { step: 'draft' }],
    ['mail that the help desk denies', [mail(1, 5), helpDesk(1, 'not-linked', 6)], CONTRADICTED],
    ['mail and search menus', [mail(1, 5), menus(1, 'no-filing-menus', 6)], WAITING],
    ['mail and menus of another account', [mail(1, 5), sharedMenus(1, 'filing-menus', 6)], LINKED],
    ['mail and empty menus', [mail(1, 5), sharedMenus(1, 'menus-empty', 6)], EMPTY],
    ['the account page', [accountPage(1, 'this-account', 5)], LINKED],
    ['the page of another account', [accountPage(1, 'another-account', 5)], { step: 'draft' }],
    [
      'menus after the page of another account',
      [accountPage(1, 'another-account', 5), menus(1, 'filing-menus', 6)],
      { step: 'draft' },
    ],
    [
      'menus before the page of another account, and its own page after that',
      [
        sharedMenus(1, 'filing-menus', 4),
        accountPage(1, 'another-account', 5),
        accountPage(1, 'this-account', 6),
      ],
      LINKED,
    ],
    ['search menus, then mail', [menus(1, 'no-filing-menus', 4), mail(1, 5)], WAITING],
    ['an old password that still works', [trial(1, 5)], { step: 'draft' }],
  ])('%s', (_what, seen, expected) => {
    expect(attempt([...draft, ...seen])).toMatchObject(expected);
  });

  it('counts only the menus that came after the court said no', () => {
    const denied = [...draft, sharedMenus(1, 'filing-menus', 3), helpDesk(1, 'not-linked', 4)];
    expect(attempt([...denied, mail(1, 5)])).toMatchObject({ step: 'draft' });
    expect(attempt([...denied, helpDesk(1, 'linked', 5)])).toMatchObject(WAITING);
  });
});

describe('after the court confirmed the link', () => {
  it.each<[string, readonly LinkEvent[], object]>([
    ['the court’s answer alone', [], { step: 'confirmed' }],
    ['menus of whichever account', [sharedMenus(1, 'filing-menus', 5)], LINKED],
    ['empty menus', [sharedMenus(1, 'menus-empty', 5)], { ...EMPTY, basis: 'confirmed' }],
    ['search menus', [menus(1, 'no-filing-menus', 5)], WAITING],
    ['the court’s mail', [mail(1, 5)], { step: 'confirmed' }],
    ['its own account page', [accountPage(1, 'this-account', 5)], LINKED],
    ['another account page', [accountPage(1, 'another-account', 5)], CONTRADICTED],
    ['a help desk that denies it', [helpDesk(1, 'not-linked', 5)], CONTRADICTED],
    ['a help desk that can’t tell', [helpDesk(1, 'unclear', 5)], { step: 'confirmed' }],
  ])('%s', (_what, seen, expected) => {
    expect(attempt([...confirmed, ...seen])).toMatchObject(expected);
  });

  it.each<[string, LinkEvent, object]>([
    ['filing menus', sharedMenus(1, 'filing-menus', 9), LINKED],
    ['empty menus', sharedMenus(1, 'menus-empty', 9), { ...EMPTY, basis: 'confirmed' }],
    ['search menus', menus(1, 'no-filing-menus', 9), WAITING],
    ['the court’s mail', mail(1, 9), WAITING],
    ['its own account page', accountPage(1, 'this-account', 9), LINKED],
    ['another account page', accountPage(1, 'another-account', 9), CONTRADICTED],
    ['a help desk that denies it', helpDesk(1, 'not-linked', 9), CONTRADICTED],
  ])('while it waits for menus: %s', (_what, seen, expected) => {
    expect(attempt([...confirmed, menus(1, 'no-filing-menus', 5), seen])).toMatchObject(expected);
  });
});

describe('menus without entries that nobody confirmed', () => {
  const empty = [...draft, menus(1, 'menus-empty', 5)];

  it.each<[string, LinkEvent, object]>([
    ['search menus', menus(1, 'no-filing-menus', 9), { ...EMPTY, basis: 'menus-alone' }],
    ['menus of another account', sharedMenus(1, 'filing-menus', 9), EMPTY],
    ['empty ones of another account', sharedMenus(1, 'menus-empty', 9), EMPTY],
    ['filing menus of its own', menus(1, 'filing-menus', 9), MENUS],
    ['the court’s mail', mail(1, 9), { ...EMPTY, basis: 'confirmed' }],
    ['an old password that still works', trial(1, 9), { ...EMPTY, basis: 'menus-alone' }],
    ['a help desk that denies it', helpDesk(1, 'not-linked', 9), CONTRADICTED],
  ])('%s', (_what, seen, expected) => {
    expect(attempt([...empty, seen])).toMatchObject(expected);
  });
});

describe('after an answer that was lost', () => {
  it.each<[string, readonly LinkEvent[], object]>([
    ['menus of its own', [menus(1, 'filing-menus', 5)], MENUS],
    ['menus of another account', [sharedMenus(1, 'filing-menus', 5)], { step: 'unknown' }],
    ['empty menus', [menus(1, 'menus-empty', 5)], { ...EMPTY, basis: 'menus-alone' }],
    ['the help desk', [helpDesk(1, 'linked', 5)], WAITING],
    ['the court’s mail alone', [mail(1, 5)], { step: 'unknown' }],
    ['another account page', [accountPage(1, 'another-account', 5)], CONTRADICTED],
    ['two looks', twoLooks, { step: 'verified-not-linked' }],
    ['two looks and mail', [mail(1, 5), ...twoLooks], CONTRADICTED],
    [
      'two looks, and menus of another account',
      [...twoLooks.slice(0, 1), sharedMenus(1, 'filing-menus', 150), ...twoLooks.slice(1)],
      { step: 'unknown' },
    ],
  ])('%s', (_what, seen, expected) => {
    expect(attempt([...lost, ...seen])).toMatchObject(expected);
  });

  it('and two looks without menus, it can still turn out to be linked', () => {
    const unlinked = [...lost, ...twoLooks];
    expect(attempt([...unlinked, menus(1, 'filing-menus', 900)])).toMatchObject(MENUS);
    expect(attempt([...unlinked, mail(1, 900)])).toMatchObject({ step: 'verified-not-linked' });
    expect(attempt([...unlinked, accountPage(1, 'this-account', 900)])).toMatchObject(LINKED);
    expect(attempt([...unlinked, sharedMenus(1, 'filing-menus', 900)])).toMatchObject({
      step: 'verified-not-linked',
    });
  });
});

describe('a link that is proven', () => {
  const proven = [...draft, menus(1, 'filing-menus', 5)];

  it.each<[string, LinkEvent, object]>([
    ['stands when later menus show no filing', menus(1, 'no-filing-menus', 9), MENUS],
    ['stands when an old password works', trial(1, 9), MENUS],
    ['stands when the help desk can’t tell', helpDesk(1, 'unclear', 9), MENUS],
    ['rests on the court’s word once it came', mail(1, 9), LINKED],
    ['is in doubt when the help desk denies it', helpDesk(1, 'not-linked', 9), CONTRADICTED],
    ['is in doubt by another account page', accountPage(1, 'another-account', 9), CONTRADICTED],
  ])('%s', (_what, seen, expected) => {
    expect(attempt([...proven, seen])).toMatchObject(expected);
  });

  it('is in doubt only by the help desk’s latest word', () => {
    const cleared = [...proven, helpDesk(1, 'not-linked', 9), helpDesk(1, 'linked', 10)];
    expect(attempt([...cleared, menus(1, 'filing-menus', 11)])).toMatchObject(LINKED);
  });

  it('keeps the labels and the time of the menus that showed filing', () => {
    const later = [...lost, menus(1, 'filing-menus', 5), menus(1, 'no-filing-menus', 9)];
    const kept = { menus: ['Civil', 'Criminal', 'Query'], verifiedAt: instantAt(5) };
    expect(attempt(later)).toMatchObject(kept);
    const mailed = [...draft, sharedMenus(1, 'filing-menus', 5), mail(1, 9)];
    expect(attempt(mailed)).toMatchObject(kept);
    const byPage = [...draft, menus(1, 'no-filing-menus', 4), accountPage(1, 'this-account', 7)];
    expect(attempt(byPage)).toMatchObject({ menus: [], verifiedAt: instantAt(7) });
  });
});

describe('a link between two people', () => {
  it.each(['linked-to-other-names', 'linked-without-asking'] as const)(
    'is settled by no menus, only by the court (%s)',
    (reason) => {
      const doubted =
        reason === 'linked-without-asking'
          ? [...draft, toCourt(1, reason, 3)]
          : [...upToSending(), answered(1, reason, 1)];
      expect(attempt(doubted)).toMatchObject({ step: 'needs-court', reason });
      const seen = [...doubted, menus(1, 'filing-menus', 5)];
      expect(attempt(seen)).toMatchObject({ step: 'needs-court' });
      expect(attempt([...seen, helpDesk(1, 'linked', 9)])).toMatchObject(LINKED);
    },
  );
});

describe('filing menus that prove nothing', () => {
  it.each<[string, readonly LinkEvent[], boolean]>([
    ['none were seen', draft, false],
    ['search menus', [...draft, menus(1, 'no-filing-menus', 5)], false],
    [
      'search menus beside another account',
      [...draft, sharedMenus(1, 'no-filing-menus', 5)],
      false,
    ],
    ['menus of another account', [...draft, sharedMenus(1, 'filing-menus', 5)], true],
    ['empty menus of another account', [...draft, sharedMenus(1, 'menus-empty', 5)], true],
    [
      'search menus after those of another account',
      [...draft, sharedMenus(1, 'filing-menus', 5), menus(1, 'no-filing-menus', 6)],
      false,
    ],
    ['menus of its own', [...draft, menus(1, 'filing-menus', 5)], false],
    ['another account page', [...draft, accountPage(1, 'another-account', 5)], true],
    [
      'another account page once something was sent',
      [...lost, accountPage(1, 'another-account', 5)],
      false,
    ],
    [
      'menus of another account after a lost answer',
      [...lost, sharedMenus(1, 'filing-menus', 5)],
      true,
    ],
    [
      'menus of another account, confirmed',
      [...confirmed, sharedMenus(1, 'filing-menus', 5)],
      false,
    ],
    [
      'its own page after menus of another account',
      [...draft, sharedMenus(1, 'filing-menus', 4), accountPage(1, 'this-account', 5)],
      false,
    ],
    ['reviewed names without menus', [...draft, reviewed(1), armed(1)], false],
  ])('%s', (_what, events, expected) => {
    expect(areMenusUnproven(attempt(events))).toBe(expected);
  });

  it('keep a link from being reviewed', () => {
    const unproven = attempt([...draft, sharedMenus(1, 'filing-menus', 5)]);
    expect(transition(unproven, reviewed(1))).toEqual({
      ok: false,
      failure: { code: 'link-menus-unexplained' },
    });
    expect(attempt(draft)).toMatchObject({ evidence: [] });
  });

  it('are none of an account that was never looked at', () => {
    expect(areMenusUnproven(undefined)).toBe(false);
  });
});
