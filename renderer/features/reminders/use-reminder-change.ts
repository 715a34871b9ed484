import { useCallback, useRef } from 'react';
import type { Preferences } from '../../../electron/shared/domain/preferences.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { usePreferences } from '../../lib/stores/preferences.store.ts';

type Change = Partial<Preferences['reminders']>;

/** Saves reminder settings one after the other: what changes while another is being saved is saved next, never dropped. */
export function useReminderChange() {
  const { run, failure } = useAction((wanted: Change) => {
    const { preferences, change } = usePreferences.getState();
    return change({ reminders: { ...preferences.reminders, ...wanted } });
  });
  const waiting = useRef<Change>({});
  const isSaving = useRef(false);
  const save = useCallback(
    async (wanted: Change) => {
      waiting.current = { ...waiting.current, ...wanted };
      if (isSaving.current) return;
      isSaving.current = true;
      while (Object.keys(waiting.current).length > 0) {
        const next = waiting.current;
        waiting.current = {};
        await run(next);
      }
      isSaving.current = false;
    },
    [run],
  );
  return { save, failure };
}
