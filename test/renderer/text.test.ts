import { resolve } from 'node:path';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import en from '../../assets/text/en.json' with { type: 'json' };
import type { NameReason } from '../../electron/shared/domain/linking/name-verdict.ts';
import { FAILURE_CODES } from '../../electron/shared/domain/values/failure-codes.ts';
import { codeIn, namedIn, unusedTexts } from '../../scripts/lib/words/named-texts.mts';

const ids = Object.keys(en);
const root = resolve(import.meta.dirname, '../..');

const NAME_REASONS = {
  'written-differently': true,
  'short-form': true,
  'middle-name-missing': true,
  'middle-name-initial': true,
  spacing: true,
  'suffix-missing': true,
  'given-name-initial': true,
  'given-name-nickname': true,
  'given-name-spelling': true,
  'goes-by-middle-name': true,
  'given-name-missing': true,
  'family-name-missing': true,
  'family-name-part': true,
  'family-name-spelling': true,
  'family-name-changed': true,
  order: true,
  'name-missing': true,
  'suffix-differs': true,
  'middle-name-differs': true,
  'given-name-differs': true,
  'family-name-differs': true,
} satisfies Record<NameReason, true>;

/** Everything after the dot of the ids that begin with `prefix`. */
function under(prefix: string): string[] {
  return ids.filter((id) => id.startsWith(`${prefix}.`)).map((id) => id.slice(prefix.length + 1));
}

/** What the code names: ids as they are, and the patterns of ids that are put together. */
const named = () => namedIn(`${codeIn(root, 'renderer')}\n${codeIn(root, 'electron')}`);

describe('the words of the app', () => {
  it('have one sentence for each expected failure, and none for others', () => {
    expect(under('failure').sort()).toEqual([...FAILURE_CODES].sort());
  });

  it('have one sentence for each reason why two names differ, and none for others', () => {
    expect(under('name-reason').sort()).toEqual(Object.keys(NAME_REASONS).sort());
  });

  it('are written: no empty text and none left to be done', () => {
    const unwritten = Object.entries(en).filter(
      ([, text]) => text.trim() === '' || text.includes('TODO'),
    );
    expect(unwritten).toEqual([]);
  });

  it('are well-formed, so that none shows its braces to a person', () => {
    const { formatters } = createIntl({ locale: 'en' });
    const broken = Object.entries(en).filter(([, text]) => {
      try {
        formatters.getMessageFormat(text, 'en', undefined, { ignoreTag: true });
        return false;
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  it('are all used somewhere', () => {
    expect(unusedTexts(root, ids)).toEqual([]);
  });

  it('have every id that the page names', () => {
    const { literals } = named();
    const prefixes = new Set(ids.map((id) => id.split('.')[0]));
    const code = codeIn(root, 'renderer');
    const asked = [...code.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? '');
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
    expect(prefixes.size).toBeGreaterThan(10);
    expect(literals.size).toBeGreaterThan(asked.length / 2);
  });
});
