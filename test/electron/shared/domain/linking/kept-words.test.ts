import { describe, expect, it } from 'vitest';
import {
  Evidence,
  HelpDeskWord,
  MenuReading,
} from '../../../../../electron/shared/domain/linking/evidence.ts';
import {
  KnownLinkBody,
  showsMenus,
} from '../../../../../electron/shared/domain/linking/known-link.ts';
import {
  NameLikeness,
  NameReason,
  NameVerdict,
} from '../../../../../electron/shared/domain/linking/name-verdict.ts';
import { LinkStep, UNSENT_STEPS } from '../../../../../electron/shared/domain/linking/steps.ts';

const words = (text: string) => text.split(' ');

describe('words that records hold, which stay as they are', () => {
  it.each([
    ['what menus show', MenuReading.options, 'filing-menus no-filing-menus menus-empty'],
    ['what the help desk says', HelpDeskWord.options, 'linked not-linked unclear'],
    [
      'steps',
      LinkStep.options,
      'draft reviewed armed sending confirmed refused unknown menus-pending verified-not-linked needs-court verified-linked abandoned',
    ],
    ['steps before anything is sent', UNSENT_STEPS, 'draft reviewed armed'],
    ['how alike names are', NameLikeness.options, 'same likely unclear different'],
    [
      'why names are not the same',
      NameReason.options,
      'written-differently short-form middle-name-missing middle-name-initial spacing suffix-missing given-name-initial given-name-nickname given-name-spelling goes-by-middle-name given-name-missing family-name-missing family-name-part family-name-spelling family-name-changed order name-missing suffix-differs middle-name-differs given-name-differs family-name-differs',
    ],
  ])('%s', (_what, options, kept) => {
    expect(options).toEqual(words(kept));
  });

  it('a verdict has its kind and its reasons', () => {
    const verdict = { kind: 'likely', reasons: ['spacing'] };
    expect(NameVerdict.safeParse(verdict).success).toBe(true);
    expect(NameVerdict.safeParse({ kind: 'likely' }).success).toBe(false);
  });
});

describe('evidence in records', () => {
  const at = '2026-03-02T15:00:00.000Z';
  const by = 'Dana Desk';
  const id = 'aaaaaaaa-0000-4000-8000-000000000001';
  const menus = {
    source: 'menus',
    reader: 'app',
    shows: 'filing-menus',
    labels: ['Bankruptcy'],
    signInId: id,
    othersHere: [],
    at,
  };
  const spoke = { spokeTo: 'Rosa', reference: '' };

  it.each([
    menus,
    { ...menus, reader: 'person', steady: { run: id, ms: 1.5 } },
    { source: 'account-page', shows: 'this-account', by, at },
    { source: 'account-page', shows: 'another-account', by, at },
    { source: 'confirmation-mail', by, at },
    { source: 'confirmation-page', by, at },
    { source: 'help-desk', says: 'linked', ...spoke, by, at },
    { source: 'trial-sign-in', result: 'accepted', by, at },
    { source: 'trial-sign-in', result: 'refused', by, at },
  ])('is read as it was written: %j', (item) => {
    expect(Evidence.parse(item)).toEqual(item);
  });

  it.each([
    { ...menus, reader: '' },
    { ...menus, steady: {} },
    { ...menus, labels: Array.from({ length: 41 }, () => 'x') },
    { ...menus, othersHere: Array.from({ length: 21 }, () => id) },
    { source: 'account-page', shows: '', by, at },
    { source: '', by, at },
    { source: 'trial-sign-in', result: '', by, at },
  ])('is not read in another form: %j', (item) => {
    expect(Evidence.safeParse(item).success).toBe(false);
  });
});

describe('a link made outside the app', () => {
  it('shows the menus only where somebody saw them', () => {
    const shown = KnownLinkBody.shape.how.options.map((how) => [how, showsMenus(how)]);
    expect(Object.fromEntries(shown)).toEqual({
      menus: true,
      'account-page': true,
      'court-mail': false,
      'help-desk': false,
    });
    expect(KnownLinkBody.safeParse({ how: 'menus', note: '' }).success).toBe(true);
    expect(KnownLinkBody.safeParse({}).success).toBe(false);
  });
});
