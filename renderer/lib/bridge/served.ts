import type { Preferences } from '../../../electron/shared/domain/preferences.ts';
import type { StartTrouble } from '../../../electron/shared/domain/records/file/start-trouble.ts';
import type { Language } from '../../../electron/shared/domain/values/text.ts';

interface Served {
  readonly preferences?: Preferences;
  readonly language?: Language;
  readonly isLocked?: boolean;
  readonly isPractice?: boolean;
  readonly trouble?: StartTrouble;
}

/** What main wrote into the page so that the first paint is right. Empty if main didn't serve the page. */
export const served: Served = read();

function read(): Served {
  const known = document.querySelector<HTMLMetaElement>('meta[name="known"]')?.content ?? '';
  return known.startsWith('{') ? JSON.parse(known) : {};
}
