import type { Language } from './domain/values/text.ts';

/** What a language has besides English, which the app is built with. */
export interface Catalog {
  /** The app's own texts, by the names of `en.json`. */
  readonly texts: Readonly<Record<string, string>>;
  /** What courts' profiles and the rules say, by the English text. */
  readonly content: Readonly<Record<string, string>>;
}

type Translation = Exclude<Language, 'en'>;

/** Loaded when chosen: most people read one language. */
const LOADING: Readonly<Record<Translation, () => Promise<Catalog>>> = {
  es: async () => {
    const [texts, content] = await Promise.all([
      import('../../assets/text/es.json', { with: { type: 'json' } }),
      import('../../assets/text/content-es.json', { with: { type: 'json' } }),
    ]);
    return { texts: texts.default, content: content.default };
  },
  ht: async () => {
    const [texts, content] = await Promise.all([
      import('../../assets/text/ht.json', { with: { type: 'json' } }),
      import('../../assets/text/content-ht.json', { with: { type: 'json' } }),
    ]);
    return { texts: texts.default, content: content.default };
  },
};

const loaded = new Map<Language, Catalog>();

/** A language that was loaded; undefined for one that wasn't yet, and for English, which is always there. */
export const catalogOf = (language: Language): Catalog | undefined => loaded.get(language);

/** Whether texts in this language can be said now. */
export const isLoaded = (language: Language): boolean => language === 'en' || loaded.has(language);

/** Loads a language's texts, for this process, once. The one way in which the page and the main process come by them. */
export async function loadCatalog(language: Language): Promise<void> {
  if (language === 'en' || loaded.has(language)) return;
  loaded.set(language, await LOADING[language]());
}
