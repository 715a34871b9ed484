import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  dateFormat,
  formattersOf,
} from '../../../../../electron/shared/domain/languages/formatters.ts';

const at = new Date('2026-11-29T18:05:09Z');
const timeZone = 'America/New_York';

describe('Haitian Creole', () => {
  it.each([
    ['French', 'fr_FR.UTF-8', 'novembre'],
    ['Japanese', 'ja_JP.UTF-8', '11月'],
  ])('is Creole on a machine set to %s', (_language, locale, month) => {
    const said = execFileSync(process.execPath, [join(import.meta.dirname, 'say-in-creole.ts')], {
      env: { ...process.env, LC_ALL: locale, LANG: locale },
      encoding: 'utf8',
    });
    expect(JSON.parse(said)).toEqual([
      month,
      '29 novanm 2026',
      '29 novanm 2026, 1:05 PM',
      'a, b ak c',
      'other',
      '25,000.5',
    ]);
  });

  it.each<[Intl.DateTimeFormatOptions, string]>([
    [{ dateStyle: 'full' }, 'dimanch 29 novanm 2026'],
    [{ dateStyle: 'long' }, '29 novanm 2026'],
    [{ dateStyle: 'medium' }, '29 nov 2026'],
    [{ month: 'short', day: 'numeric' }, '29 nov'],
    [{ timeStyle: 'medium' }, '1:05:09 PM'],
    [{ dateStyle: 'long', timeStyle: 'short' }, '29 novanm 2026, 1:05 PM'],
  ])('words a moment asked for with %o', (options, said) => {
    expect(dateFormat('ht', { ...options, timeZone }).format(at)).toBe(said);
  });

  it('names a zone with its English name beside it', () => {
    const zone = (name: string) =>
      dateFormat('ht', { timeZone: name, timeZoneName: 'longGeneric' })
        .formatToParts(at)
        .find(({ type }) => type === 'timeZoneName')?.value;
    expect(zone('America/New_York')).toBe('lè Lès (Eastern Time)');
    expect(zone('Pacific/Honolulu')).toBe('lè Awayi (Hawaii-Aleutian Standard Time)');
    expect(zone('America/Phoenix')).toContain('lè Montay');
  });

  it('joins with “ak” and “oswa”', () => {
    const list = (type: 'conjunction' | 'disjunction', of: string[]) =>
      formattersOf('ht').getListFormat('ht', { type }).format(of);
    expect(list('conjunction', ['a'])).toBe('a');
    expect(list('conjunction', ['a', 'b'])).toBe('a ak b');
    expect(list('disjunction', ['a', 'b', 'c'])).toBe('a, b oswa c');
  });
});

describe('Spanish', () => {
  it('is that of the United States: 12 hours, a comma for thousands, and no date in figures', () => {
    const said = dateFormat('es', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at);
    expect(said).toMatch(/^29 de noviembre de 2026 a las 1:05\sp\.\s?m\.$/u);
    expect(formattersOf('es').getNumberFormat('es-US').format(25_000.5)).toBe('25,000.5');
  });
});
