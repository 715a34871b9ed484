import { useCallback, useEffect } from 'react';
import { useT } from '../i18n/use-t.ts';
import { ask, bridge } from '../lib/bridge/bridge.ts';
import { useFailureText } from '../lib/bridge/use-failure-text.ts';
import { isTyping } from '../lib/is-typing.ts';
import { type Announcement, useAnnouncements } from '../lib/stores/announcements.store.ts';
import { isDialogOpen } from './is-dialog-open.ts';

/** Gives the function that undoes something and says so. */
export function useUndo(): (done: Announcement) => Promise<void> {
  const t = useT();
  const say = useFailureText();
  const announce = useAnnouncements((state) => state.announce);
  const drop = useAnnouncements((state) => state.drop);
  return useCallback(
    async ({ id, text, undo }) => {
      const { history } = bridge();
      const result = await ask<unknown>(() =>
        'actId' in undo ? history.undoAct(undo) : history.undo({ entries: [...undo] }),
      );
      if (result.ok) drop(id);
      announce(result.ok ? t('undo.done', { what: text }) : say(result.failure));
    },
    [t, say, announce, drop],
  );
}

/** Ctrl+Z (Command+Z) undoes the last change, and pressed again the one before. In a field it works on the field, and in a dialog nothing behind it changes. */
export function useUndoKey(): void {
  const undo = useUndo();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if (event.key.toLowerCase() !== 'z') return;
      if (isTyping(event.target) || isDialogOpen()) return;
      const last = useAnnouncements.getState().done.at(-1);
      if (!last) return;
      event.preventDefault();
      void undo(last);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo]);
}
