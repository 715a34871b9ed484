import { LANGUAGES } from '../../../electron/shared/domain/languages/tags.ts';
import type { Language } from '../../../electron/shared/domain/values/text.ts';
import { served } from '../bridge/served.ts';
import { useInForce } from './policy.store.ts';

/** The app's language: what firm IT has set, what this person chose, or English. */
export function useLanguage(): Language {
  const value = useInForce('Language')?.value ?? served.language;
  return LANGUAGES.find((language) => language === value) ?? 'en';
}
