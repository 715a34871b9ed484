import { describe, expect, it } from 'vitest';
import type {
  Evidence,
  MenuReading,
  SteadyMark,
} from '../../../../../electron/shared/domain/linking/evidence.ts';
import {
  courtsLastWord,
  findingAfterCourt,
  findingFrom,
  hasTwoAgreeingReadings,
  helpDeskWord,
  isConfirmedByCourt,
  nextReading,
} from '../../../../../electron/shared/domain/linking/finding.ts';
import { EcfAccountId } from '../../../../../electron/shared/domain/values/ids.ts';
import { instantAt } from './story.ts';

const RUN = 'aaaaaaaa-0000-4000-8000-000000000001';
const OTHER_RUN = 'aaaaaaaa-0000-4000-8000-000000000002';
const OTHER = EcfAccountId.parse('eeeeeeee-0000-4000-8000-000000000002');
const by = 'Pat Paralegal';
const uuid = (n: number) => `ffffffff-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** What a sign-in of its own showed, so many seconds after the request. */
function menus(
  shows: MenuReading,
  at: number,
  more: Partial<Extract<Evidence, { source: 'menus' }>> = {},
): Evidence {
  const signInId = uuid(Math.abs(at));
  return {
    ...{ source: 'menus', reader: 'app', labels: [], signInId, othersHere: [] },
    ...{ shows, at: instantAt(at), ...more },
  };
}
const none = (at: number, steady?: SteadyMark) =>
  menus('no-filing-menus', at, steady ? { steady } : {});
const desk = (says: 'linked' | 'not-linked' | 'unclear', at = 0): Evidence => ({
  ...{ source: 'help-desk', spokeTo: 'the clerk', reference: '', by, at: instantAt(at) },
  says,
});
const page = (shows: 'this-account' | 'another-account', at = 0): Evidence => ({
  ...{ source: 'account-page', by, at: instantAt(at) },
  shows,
});
const mail = (at = 0): Evidence => ({ source: 'confirmation-mail', by, at: instantAt(at) });
const trial = (at: number): Evidence => ({
  ...{ source: 'trial-sign-in', result: 'refused', by },
  at: instantAt(at),
});
const SENT = { at: instantAt(0) };

describe('two looks that agree', () => {
  it.each<[string, readonly Evidence[], boolean]>([
    ['are a minute apart, after a minute', [none(60), none(120)], true],
    ['count in any order', [none(120), none(60)], true],
    ['are not one look', [none(60)], false],
    ['are not too close', [none(60), none(119)], false],
    ['are not too early', [none(59), none(130)], false],
    [
      'are not of one sign-in',
      [none(60), menus('no-filing-menus', 130, { signInId: uuid(60) })],
      false,
    ],
    ['are none with filing menus', [menus('filing-menus', 60), menus('filing-menus', 130)], false],
    ['are none of empty menus', [menus('menus-empty', 60), menus('menus-empty', 130)], false],
    ['are none of anything else', [trial(60), trial(130), mail(200)], false],
  ])('%s', (_what, readings, expected) => {
    expect(hasTwoAgreeingReadings(readings, SENT)).toBe(expected);
  });

  it('are measured by the steady clock within one run of the app, whatever the wall clock says', () => {
    const sent = { at: instantAt(0), steady: { run: RUN, ms: 1_000 } };
    const at = (ms: number, run = RUN) => ({ run, ms });
    const looks = (first: number, second: number) => [none(5, at(first)), none(6, at(second))];
    expect(hasTwoAgreeingReadings(looks(61_000, 121_000), sent)).toBe(true);
    expect(hasTwoAgreeingReadings(looks(60_999, 121_000), sent)).toBe(false);
    expect(hasTwoAgreeingReadings(looks(61_000, 120_999), sent)).toBe(false);
    const later = [none(3_000, at(61_000)), none(9_000, at(62_000))];
    expect(hasTwoAgreeingReadings(later, sent)).toBe(false);
  });

  it('are measured by the wall clock over two runs, or where one has no steady mark', () => {
    const steady = { run: OTHER_RUN, ms: 5 };
    const sent = { at: instantAt(0), steady: { run: RUN, ms: 900_000 } };
    expect(hasTwoAgreeingReadings([none(60, steady), none(120)], sent)).toBe(true);
    expect(hasTwoAgreeingReadings([none(59, steady), none(120)], sent)).toBe(false);
    expect(hasTwoAgreeingReadings([none(60), none(120, steady)], SENT)).toBe(true);
  });
});

describe('the next look that counts', () => {
  it('is a minute after the request, then a minute after the first that counted', () => {
    expect(nextReading([], SENT)).toEqual({ counted: 0, from: instantAt(60) });
    expect(nextReading([none(30), menus('filing-menus', 80)], SENT)).toEqual({
      counted: 0,
      from: instantAt(60),
    });
    expect(nextReading([none(75)], SENT)).toEqual({ counted: 1, from: instantAt(135) });
    expect(nextReading([none(75), none(140)], SENT)).toEqual({ counted: 2, from: instantAt(135) });
  });
});

describe('what the court itself said', () => {
  it('is the help desk’s last word; unclear before any', () => {
    expect(helpDeskWord([])).toBe('unclear');
    expect(helpDeskWord([mail()])).toBe('unclear');
    expect(helpDeskWord([desk('linked'), desk('not-linked'), mail()])).toBe('not-linked');
  });

  it.each<[string, readonly Evidence[], boolean]>([
    ['nothing', [], false],
    ['menus alone', [menus('filing-menus', 5)], false],
    ['mail', [mail()], true],
    ['its page', [{ source: 'confirmation-page', by, at: instantAt(0) }], true],
    ['the help desk', [desk('linked')], true],
    ['a help desk that can’t tell', [desk('unclear')], false],
    ['its account page', [page('this-account')], true],
    ['another account page', [page('another-account')], false],
    ['mail, then another account page', [mail(), page('another-account')], false],
    ['mail, then its own account page', [mail(), page('this-account')], true],
    ['mail that the help desk took back', [mail(), desk('not-linked')], false],
    ['mail after the help desk said no', [desk('not-linked'), mail()], true],
    ['mail before the help desk could not tell', [mail(), desk('unclear')], true],
    ['mail before the help desk agreed', [mail(), desk('linked'), trial(4)], true],
  ])('confirms the link or not: %s', (_what, evidence, expected) => {
    expect(isConfirmedByCourt(evidence)).toBe(expected);
  });

  it('is what its account page or its help desk last said', () => {
    expect(courtsLastWord([mail(), menus('filing-menus', 5)])).toBeUndefined();
    expect(courtsLastWord([desk('unclear')])).toBeUndefined();
    expect(courtsLastWord([page('this-account'), desk('unclear')])).toBe('this-account');
    expect(courtsLastWord([page('this-account'), desk('not-linked')])).toBe('not-linked');
    expect(courtsLastWord([desk('linked'), page('another-account')])).toBe('another-account');
  });
});

const TWO = [none(100), none(200)];
const others = { othersHere: [OTHER] };

describe('what the evidence proves after a lost answer', () => {
  it.each<[string, readonly Evidence[], ReturnType<typeof findingFrom>]>([
    ['nothing yet', [], 'open'],
    ['filing menus', [menus('filing-menus', 0)], 'linked'],
    ['filing menus of before the request', [menus('filing-menus', -1)], 'open'],
    ['filing menus of another account', [menus('filing-menus', 9, others)], 'open'],
    ['those, and mail', [menus('filing-menus', 9, others), mail(9)], 'linked'],
    ['empty menus', [menus('menus-empty', 9)], 'menus-empty'],
    ['empty menus, then full ones', [menus('menus-empty', 9), menus('filing-menus', 10)], 'linked'],
    ['its account page', [page('this-account', 9)], 'linked'],
    [
      'another account page, and menus',
      [menus('filing-menus', 5), page('another-account', 9)],
      'contradiction',
    ],
    ['the help desk', [desk('linked', 9)], 'court-says-linked'],
    ['the help desk that denies it', [desk('not-linked', 9)], 'open'],
    ['two looks', TWO, 'not-linked'],
    ['two looks and the help desk that denies it', [...TWO, desk('not-linked', 300)], 'not-linked'],
    ['two looks and mail', [mail(9), ...TWO], 'contradiction'],
    [
      'two looks and mail that the help desk took back',
      [mail(9), ...TWO, desk('not-linked', 300)],
      'not-linked',
    ],
    [
      'two looks, and mail that came after the help desk denied it',
      [desk('not-linked', 5), mail(9), ...TWO],
      'not-linked',
    ],
    [
      'two looks, and menus of another account',
      [...TWO, menus('filing-menus', 300, others)],
      'open',
    ],
    [
      'two looks, and menus of before the request',
      [...TWO, menus('filing-menus', -9, others)],
      'not-linked',
    ],
  ])('%s', (_what, evidence, finding) => {
    expect(findingFrom(evidence, SENT)).toBe(finding);
  });
});

describe('what resolves a pair that waits for the court', () => {
  it.each<[string, readonly Evidence[], boolean, ReturnType<typeof findingAfterCourt>]>([
    ['two looks alone', TWO, false, 'open'],
    ['filing menus', [menus('filing-menus', 9)], false, 'linked'],
    ['filing menus while names are in doubt', [menus('filing-menus', 9)], true, 'open'],
    [
      'those, once the help desk said so',
      [menus('filing-menus', 9), desk('linked', 10)],
      true,
      'linked',
    ],
    [
      'no from the help desk, then two looks',
      [desk('not-linked', 50), ...TWO],
      false,
      'not-linked',
    ],
    ['no from the help desk after two looks', [...TWO, desk('not-linked', 300)], false, 'open'],
    [
      'no twice, the looks in between',
      [desk('not-linked', 50), ...TWO, desk('not-linked', 300)],
      false,
      'open',
    ],
    [
      'no, then filing menus and two looks',
      [desk('not-linked', 50), menus('filing-menus', 70), ...TWO],
      false,
      'open',
    ],
    [
      'no, then empty menus and two looks',
      [desk('not-linked', 50), menus('menus-empty', 70), ...TWO],
      true,
      'open',
    ],
    [
      'no after filing menus, then two looks',
      [menus('filing-menus', 9), desk('not-linked', 50), ...TWO],
      false,
      'not-linked',
    ],
    [
      'no, then mail and two looks',
      [desk('not-linked', 50), mail(60), trial(61), ...TWO],
      false,
      'not-linked',
    ],
  ])('%s', (_what, evidence, inDoubt, finding) => {
    expect(findingAfterCourt(evidence, SENT, inDoubt)).toBe(finding);
  });
});
