import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import en from '../../../assets/text/en.json' with { type: 'json' };
import { simpleText } from '../../../renderer/i18n/simple-text.ts';

/** A word for every hole, whatever it is called. */
const anyWord: Record<string, string> = new Proxy({}, { get: () => 'a{word}', has: () => true });

describe('texts put together without FormatJS', () => {
  it('read as with it, each one of the catalog', () => {
    const intl = createIntl({ locale: 'en', messages: en });
    const simple = Object.entries(en).flatMap(([id, text]) => {
      const words = simpleText(text, anyWord);
      return words === undefined ? [] : [{ id, text, words }];
    });
    expect(simple.length).toBeGreaterThan(1000);
    const holes = (text: string) =>
      Object.fromEntries([...text.matchAll(/\{(\w+)\}/g)].map((hole) => [hole[1], 'a{word}']));
    for (const { id, text, words } of simple) {
      expect(words).toBe(intl.formatMessage({ id }, holes(text)));
    }
  });

  it('are none that count, quote or lack a word', () => {
    expect(simpleText('{people, plural, one {# person} other {# people}}', { people: 1 })).toBe(
      undefined,
    );
    expect(simpleText("It''s {name}", { name: 'Dana' })).toBe(undefined);
    expect(simpleText('{count} steps', { count: 1000 })).toBe(undefined);
    expect(simpleText('Hello {name}')).toBe(undefined);
  });
});
