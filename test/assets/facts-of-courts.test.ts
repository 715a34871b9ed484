import { describe, expect, it } from 'vitest';
import { compileProfile } from '../../electron/shared/domain/checklist/compiled-profile.ts';
import type { Facts } from '../../electron/shared/domain/checklist/facts.ts';
import { NO_FACTS } from '../../electron/shared/domain/checklist/facts.ts';
import { mergeProfile } from '../../electron/shared/domain/profiles/merge.ts';
import { shippedLayers } from '../../electron/shared/domain/profiles/shipped-layers.ts';
import { cellStatus } from '../../electron/shared/domain/readiness/cell-status.ts';
import {
  checklistAt,
  idsOf,
  NOW,
  somePacerAccount,
  stepOf,
} from '../electron/shared/domain/checklist/some-facts.ts';
import { profileOf, recordOf, shipped } from './shipped.ts';

const textOf = (court: string, id: string, given = {}) =>
  stepOf(checklistAt(court, NO_FACTS, given), id)
    .what.map(({ en }) => en)
    .join(' ');
const warningsAt = (court: string, id: string, given = {}) =>
  stepOf(checklistAt(court, NO_FACTS, given), id)
    .warnings.map(({ en }) => en)
    .join(' ');
const STAFF = { capacity: 'staff', standing: 'research-only' } as const;

describe('which system a case is filed in', () => {
  it.each(['ca9', 'ca2'])(
    '%s names ACMS beside CM/ECF, from when, and that it takes no second link',
    (id) => {
      const { what, links, sources } = stepOf(checklistAt(id), 'which-system');
      const text = what.map(({ en }) => en).join(' ');
      expect(text).toMatch(/ACMS/);
      expect(text).toMatch(/since (?:October 1|May 1), 2023/);
      expect(text).toContain('cases in CM/ECF');
      if (id === 'ca9') {
        expect(sources[0]?.url).toBe('https://www.ca9.uscourts.gov/efiling/');
        expect(text).toContain('21-70002');
        expect(text).toContain('no second link');
        expect(links.map(({ url }) => url)).toEqual(['https://ca9-portal.powerappsportals.us/']);
      }
    },
  );

  it('says nothing of systems in a court with CM/ECF alone', () => {
    expect(idsOf(checklistAt('ca4'))).not.toContain('which-system');
  });

  it('takes a system to come from one more layer, as a fact with its source', () => {
    const own = 'next-system';
    const layer = {
      layer: 'firm',
      court: recordOf('almd').id,
      about: { title: { en: 'M.D. Ala.' }, writtenOn: '2026-11-30' },
      sources: { [own]: { title: 'Letter of the court', confidence: 'stated' } },
      values: {
        systems: {
          next: {
            value: {
              name: { en: 'The system that comes after CM/ECF' },
              signIn: 'pacer',
              cases: [{ what: { en: 'Cases opened from May 1, 2027 on.' }, since: '2027-05-01' }],
              toFile: { en: 'The court will say.' },
            },
            sources: [own],
          },
        },
      },
    } as const;
    const court = recordOf('almd');
    const merged = mergeProfile(court, [...shippedLayers(court, shipped), layer], shipped.sources);
    expect(merged.ok && merged.value.systems.next?.value.cases[0]?.since).toBe('2027-05-01');
    expect(merged.ok && merged.value.origins['systems.next']).toBe('firm');
    if (!merged.ok) return;
    const { steps } = compileProfile(merged.value, 'attorney', 'has-filed', '2026-11-30');
    const told = steps.find(({ step }) => step.id === 'which-system')?.shown.what.at(-2);
    expect(told?.en).toBe('Cases opened from May 1, 2027 on.');
  });
});

describe('case 13: E.D. Cal. Bankruptcy, which has a filing site of its own', () => {
  const known: Facts = { ...NO_FACTS, credential: { state: 'recorded' } };
  const cellOf = (facts: Facts) =>
    cellStatus(checklistAt('caeb', facts), facts, { profile: profileOf('caeb'), now: NOW });

  it('asks for no link, no menus and no PACER account', () => {
    expect(checklistAt('caeb').path).toBe('own-site');
    expect(checklistAt('caeb', NO_FACTS, STAFF).path).toBe('research');
    expect(idsOf(checklistAt('caeb'))).toEqual([
      'know-credential',
      'reset-password',
      'which-system',
    ]);
    expect(textOf('caeb', 'which-system')).toContain('They stay in use; there is nothing to link');
    expect(idsOf(checklistAt('caeb', NO_FACTS, { standing: 'new-to-court' }))).toEqual([
      'which-system',
      'register',
      'registration-approved',
    ]);
  });

  it('is a court where one can file once its login is known', () => {
    expect(cellOf(NO_FACTS).status).toBe('not-started');
    expect(cellOf({ ...NO_FACTS, credential: { state: 'on-paper' } }).status).toBe('preparing');
    expect(cellOf(known)).toMatchObject({ status: 'can-file' });
  });

  it('is not blocked by a PACER account that nobody could link, but by a refused login', () => {
    const accounts = [somePacerAccount({ kind: 'paa' })];
    expect(cellOf({ ...known, accounts }).status).toBe('can-file');
    expect(cellOf({ ...NO_FACTS, credential: { state: 'refused' } }).status).toBe('blocked');
  });
});

describe('what courts say of sharing and of an attorney’s login', () => {
  it('only a court that says so lets staff go on sharing', () => {
    expect(textOf('ncmb', 'keep-sharing', STAFF)).toContain('may go on sharing');
    for (const id of ['almd', 'flsb'])
      expect(textOf(id, 'keep-sharing', STAFF)).toContain('hared PACER accounts can’t be used');
    expect(textOf('neb', 'keep-sharing', STAFF)).toContain('Ask this court');
  });

  it.each([
    ['txwb', 'forbids sharing logins'],
    ['ilnb', 'whom the attorney authorizes'],
    ['paeb', 'provides for'],
    ['alnb', 'direct supervision'],
  ])('%s: %s', (id, words) => {
    expect(warningsAt(id, 'file-as-agent', STAFF)).toContain(words);
  });

  it('forbids the attorney’s login in no court that does not say so', () => {
    expect(textOf('neb', 'file-as-agent', STAFF)).toContain('some provide for it');
    expect(textOf('neb', 'file-as-agent', STAFF)).not.toContain('not allowed');
  });

  it('asks new attorneys for LF-95 in S.D. Fla. Bankruptcy, and nobody else', () => {
    const isAsked = (capacity: 'attorney' | 'trustee' | 'filing-agent' | 'limited-user') =>
      idsOf(checklistAt('flsb', NO_FACTS, { capacity, standing: 'new-to-court' })).includes(
        'local-form',
      );
    expect(isAsked('attorney')).toBe(true);
    for (const other of ['trustee', 'filing-agent', 'limited-user'] as const)
      expect(isAsked(other)).toBe(false);
  });

  it('azb wants filing agents instead of several accounts', () => {
    const text = profileOf('azb').warnings['several-accounts']?.value.text.en;
    expect(text).toContain('filing agents instead of several');
    expect(text).not.toContain('separate PACER accounts');
  });
});
