import { beforeAll, describe, expect, it } from 'vitest';
import en from '../../../assets/text/en.json' with { type: 'json' };
import { catalogWords } from '../../../electron/adapters/words.ts';
import { catalogOf, loadCatalog } from '../../../electron/shared/catalogs.ts';
import { Language, type TextValues } from '../../../electron/shared/domain/values/text.ts';
import { isMessageId, loadAllTexts } from '../../../renderer/i18n/catalog.ts';
import { speaking } from '../../../renderer/i18n/spoken.ts';
import { sayIn } from '../../../renderer/i18n/use-t.ts';

const COURT = 'S.D.N.Y.';

/** The court's short name for every hole that takes words, a number or a case for the others. */
function filling(text: string): TextValues {
  const holes = [...text.matchAll(/\{(\w+)(?:, (plural|selectordinal|number|select))?/g)];
  return Object.fromEntries(
    holes.map(([, name = '', kind]) => [
      name,
      { undefined: COURT, select: 'other' }[`${kind}`] ?? 2,
    ]),
  );
}

beforeAll(async () => {
  await loadAllTexts();
  for (const language of Language.options) await loadCatalog(language);
});

describe.each(Language.options)(
  'a sentence in %s that ends with a court’s short name',
  (language) => {
    const texts = () => Object.entries({ ...en, ...catalogOf(language)?.texts });
    const closing = () => texts().filter(([id, text]) => isMessageId(id) && /\{\w+\}\./.test(text));

    it('ends with one period, in the window and in what is printed or sent', () => {
      expect(closing().length).toBeGreaterThan(40);
      const say = sayIn(speaking(language));
      const words = catalogWords(language);
      for (const [id, text] of closing()) {
        const values = filling(text);
        if (!isMessageId(id)) continue;
        for (const worded of [say(id, values), words.say(id, values)]) {
          expect(worded, id).not.toContain('..');
          expect(worded, id).toContain(COURT);
        }
      }
    });
  },
);

describe('content of a court’s profile', () => {
  it('ends with one period too, and keeps three', () => {
    const { local } = catalogWords();
    expect(local({ en: 'You file in {court}.' }, { court: COURT })).toBe('You file in S.D.N.Y.');
    expect(local({ en: 'Wait... {court}, then go.' }, { court: COURT })).toBe(
      'Wait... S.D.N.Y., then go.',
    );
  });
});
