import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { isLoaded, loadCatalog } from '../../electron/shared/catalogs.ts';
import { TAGS } from '../../electron/shared/domain/languages/tags.ts';
import type { Language } from '../../electron/shared/domain/values/text.ts';
import { SpokenContext, speaking } from './spoken.ts';

interface Props {
  readonly language?: Language;
  readonly children: ReactNode;
}

/** Gives everything below it the words of the chosen language. Until those are loaded, the words stay as they were. */
export function TextProvider({ language = 'en', children }: Props) {
  const [shown, setShown] = useState<Language>(() => (isLoaded(language) ? language : 'en'));
  useEffect(() => {
    let isWanted = true;
    const show = () => isWanted && setShown(language);
    if (isLoaded(language)) show();
    else loadCatalog(language).then(show, (error) => console.error('loading a language', error));
    return () => {
      isWanted = false;
    };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = TAGS[shown];
  }, [shown]);
  const spoken = useMemo(() => speaking(shown), [shown]);
  return <SpokenContext value={spoken}>{children}</SpokenContext>;
}
