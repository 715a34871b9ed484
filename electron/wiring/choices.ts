import { readPreferences } from '../adapters/preferences.ts';
import type { PolicyPlaces } from '../ports/policy.ts';
import { type Choices, inForce } from '../shared/domain/policy/in-force.ts';
import type { Preferences } from '../shared/domain/preferences.ts';
import type { Language } from '../shared/domain/values/text.ts';

/** What the person chose of what firm IT leaves to them. */
export function choicesIn({ idleLockMinutes, clipboardSeconds, language }: Preferences): Choices {
  return {
    ...(idleLockMinutes === undefined ? {} : { IdleLockMinutes: idleLockMinutes }),
    ...(language === undefined ? {} : { Language: language }),
    ...(clipboardSeconds === undefined ? {} : { ClipboardSeconds: clipboardSeconds }),
  };
}

/** How the app looks and speaks. */
interface Chosen {
  readonly preferences: Preferences;
  readonly language: Language;
}

/** The look and the language of a start that could open nothing, read as an ordinary start would read them. Writes nothing. */
export function chosenIn(folder: string, places: Pick<PolicyPlaces, 'read'>): Chosen {
  const preferences = readPreferences(folder);
  const { policies } = inForce(places.read(), choicesIn(preferences));
  return { preferences, language: policies.Language.value };
}
