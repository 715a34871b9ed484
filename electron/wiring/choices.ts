import type { Choices } from '../shared/domain/policy/in-force.ts';
import type { Preferences } from '../shared/domain/preferences.ts';

/** What the person chose of what firm IT leaves to them. */
export function choicesIn({ idleLockMinutes, clipboardSeconds, language }: Preferences): Choices {
  return {
    ...(idleLockMinutes === undefined ? {} : { IdleLockMinutes: idleLockMinutes }),
    ...(language === undefined ? {} : { Language: language }),
    ...(clipboardSeconds === undefined ? {} : { ClipboardSeconds: clipboardSeconds }),
  };
}
