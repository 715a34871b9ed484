import { IntlMessageFormat } from 'intl-messageformat';
import type { Page } from 'playwright-core';
import english from '../../../assets/text/en.json' with { type: 'json' };
import { catalogWords } from '../../../electron/adapters/words.ts';
import { OWN_NAMES } from '../../../electron/shared/domain/languages/tags.ts';
import type { TextValues } from '../../../electron/shared/domain/values/text.ts';
import type { MessageId } from '../../../renderer/i18n/catalog.ts';
import { root } from '../../../scripts/lib/paths.mjs';
import { contentOf } from '../../../scripts/lib/words/content.mts';
import { pseudo } from './pseudo.ts';

/** The languages that people speak, and one that no one speaks, to see whether there is room. */
export const TRIED = ['en', 'es', 'ht', 'pseudo'] as const;
type Tried = (typeof TRIED)[number];

/** One language of the app as a test knows it. */
export interface Speech {
  readonly language: Tried;
  /** How the app's choice of a language names it. */
  readonly ownName: string;
  /** A text of the app. */
  readonly say: (id: MessageId, values?: TextValues) => string;
  /** Texts that would be English on the screen. */
  readonly foreign: readonly string[];
}

/** The texts of a language. The one that no one speaks stands in the place of Spanish. */
export async function speechOf(language: Tried): Promise<Speech> {
  const words = await catalogWords().in(language === 'pseudo' ? 'en' : language);
  const raw = await rawTexts(language);
  const own = new Set(Object.values(raw));
  return {
    language,
    ownName: OWN_NAMES[language === 'pseudo' ? 'es' : language],
    say: (id, values) =>
      language === 'pseudo' ? filled(pseudo(english[id]), values) : words.say(id, values),
    // A word that the language has too, for something else, is no English.
    foreign: Object.values(english).filter((text) => !own.has(text) && !text.includes('{')),
  };
}

/** A text of the language that no one speaks. It counts as Spanish does, in whose place it stands. */
const filled = (text: string, values: TextValues = {}) =>
  String(new IntlMessageFormat(text, 'es-US', undefined, { ignoreTag: true }).format(values));

async function rawTexts(language: Tried): Promise<Readonly<Record<string, string>>> {
  if (language === 'en') return english;
  if (language === 'pseudo') return pseudoTexts();
  const file = `../../../assets/text/${language}.json`;
  const { default: texts }: { default: Record<string, string> } = await import(file, {
    with: { type: 'json' },
  });
  return texts;
}

const pseudoTexts = () =>
  Object.fromEntries(Object.entries(english).map(([id, text]) => [id, pseudo(text)]));

/** Lets the page load the language that no one speaks in the place of Spanish. */
export async function servePseudo(page: Page): Promise<void> {
  const content = contentOf(root).map(({ en }) => [en, pseudo(en)]);
  const script = (texts: unknown) => ({
    contentType: 'text/javascript',
    body: `const texts = ${JSON.stringify(texts)};export { texts as default };`,
  });
  const app = script(pseudoTexts());
  const ofCourts = script(Object.fromEntries(content));
  await page.context().route('**/assets/es-*.js', (route) => route.fulfill(app));
  await page.context().route('**/assets/content-es-*.js', (route) => route.fulfill(ofCourts));
}
