import type { Choices } from '../shared/domain/policy/in-force.ts';
import type { Preferences } from '../shared/domain/preferences.ts';

/** What the person chose of what firm IT leaves to them. */
export function choicesIn({ idleLockMinutes, clipboardSeconds }: Preferences): Choices {
  return {
    ...(idleLockMinutes === undefined ? {} : { IdleLockMinutes: idleLockMinutes }),
    ...(clipboardSeconds === undefined ? {} : { ClipboardSeconds: clipboardSeconds }),
  };
}
