import { useCallback, useEffect } from 'react';
import { useT } from '../i18n/use-t.ts';
import { canUndo, type Undo, useAnnouncements } from '../lib/announcements.store.ts';
import { ask, bridge } from '../lib/bridge.ts';
import { useFailureText } from '../lib/use-failure-text.ts';

const EDITABLE = 'input, textarea, select, [contenteditable="true"]';

/** Gives the function that takes back what was done and says so. */
export function useUndo(): (undo: Undo) => Promise<void> {
  const t = useT();
  const say = useFailureText();
  const announce = useAnnouncements((state) => state.announce);
  return useCallback(
    async (undo) => {
      if ('actId' in undo) {
        const result = await ask(() => bridge().history.undoAct({ actId: undo.actId }));
        announce(result.ok ? t('undo.done') : say(result.failure));
        return;
      }
      const result = await ask(() => bridge().history.undo({ entries: [...undo] }));
      announce(result.ok ? t('undo.done') : say(result.failure));
    },
    [t, say, announce],
  );
}

/** Ctrl+Z (Command+Z) takes back what was done last; in a field it belongs to the field. */
export function useUndoKey(): void {
  const undo = useUndo();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if (event.key.toLowerCase() !== 'z') return;
      if (event.target instanceof Element && event.target.matches(EDITABLE)) return;
      const { latest } = useAnnouncements.getState();
      if (!latest || !canUndo(latest.undo)) return;
      event.preventDefault();
      void undo(latest.undo);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo]);
}
