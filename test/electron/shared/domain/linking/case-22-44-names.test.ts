import { describe, expect, it } from 'vitest';
import { mayBeChangedName } from '../../../../../electron/shared/domain/linking/changed-name.ts';
import { checkNames } from '../../../../../electron/shared/domain/linking/name-check.ts';

const likeness = (ecf: string, pacer: string) => checkNames({ ecf, pacer }).kind;

/** https://github.com/navidrome/navidrome/pull/5413: these letters have no decomposition. */
describe('case 22: a name with letters that do not decompose', () => {
  it.each([
    ['Jonas Weiß', 'Jonas Weiss'],
    ['Linh Đỗ', 'Linh Do'],
    ['Mette Kjær', 'Mette Kjaer'],
    ['Ole Bø', 'Ole Bo'],
    ['Stanisław Łoś', 'Stanislaw Los'],
    ['Mary St. John', 'Mary Saint John'],
    ['Hans Müller', 'Hans Mueller'],
    ['Sara Þórsdóttir', 'Sara Thorsdottir'],
    ['James O’Neil', 'James O Neil'],
    ['Ann Smith-Jones', 'Ann Jones'],
    ['Wm. Hill', 'William Hill'],
    ['Ann B Ashgrove P.A.', 'Ann B Ashgrove'],
  ])('%s is not somebody else than %s', (ecf, pacer) => {
    expect(likeness(ecf, pacer)).not.toBe('different');
  });

  it.each([
    ['Ann Ashgrove', 'Maria Ortiz'],
    ['James Alison Jr', 'James Alison Sr'],
  ])('and %s stays somebody else than %s', (ecf, pacer) => {
    expect(likeness(ecf, pacer)).toBe('different');
  });
});

/** https://www.dcb.uscourts.gov/maintain-your-user-account: each side is corrected by itself, so one may be behind. */
describe('case 44: a name before and after marriage', () => {
  it.each([
    ['Ann Marie Smith', 'Ann Marie Jones'],
    ['Ann Smith', 'Ann Smith Jones'],
    ['Geo. Hill', 'George Hill'],
    ['Nguyễn Văn Đức', 'Nguyen Van Duc'],
  ])('%s and %s may be one person', (ecf, pacer) => {
    expect(likeness(ecf, pacer)).not.toBe('different');
  });

  it('stops before Submit until one side is corrected or the court’s word is recorded', () => {
    const verdict = checkNames({ ecf: 'Ann Marie Smith', pacer: 'Ann Marie Jones' });
    expect(mayBeChangedName(verdict)).toBe(true);
  });
});
