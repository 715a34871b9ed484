import { useCallback, useEffect } from 'react';
import type { CourtId } from '../../electron/shared/domain/values/ids.ts';
import type { Result } from '../../electron/shared/domain/values/result.ts';
import { useT } from '../i18n/use-t.ts';
import { ask, bridge } from '../lib/bridge/bridge.ts';
import { useFailureText } from '../lib/bridge/use-failure-text.ts';
import { isTyping } from '../lib/is-typing.ts';
import { type Announcement, useAnnouncements } from '../lib/stores/announcements.store.ts';
import { usePresenceAsked } from '../lib/stores/presence.store.ts';
import { isDialogOpen } from './is-dialog-open.ts';

/** Gives the function that undoes something and says so. */
export function useUndo(): (done: Announcement) => Promise<void> {
  const t = useT();
  const say = useFailureText();
  const announce = useAnnouncements((state) => state.announce);
  const drop = useAnnouncements((state) => state.drop);
  const prove = usePresenceAsked((state) => state.prove);
  return useCallback(
    async ({ id, text, undo }) => {
      const result = await undone(undo, prove);
      if (!result) return;
      if (result.ok) drop(id);
      announce(result.ok ? t('undo.done', { what: text }) : say(result.failure));
    },
    [t, say, announce, drop, prove],
  );
}

type Prove = ReturnType<typeof usePresenceAsked.getState>['prove'];

/** Undoes it, with proof of presence where main asks for one. Nothing when the person turns back then. */
async function undone(
  undo: Announcement['undo'],
  prove: Prove,
): Promise<Result<unknown> | undefined> {
  const { history } = bridge();
  if ('actId' in undo) return ask<unknown>(() => history.undoAct(undo));
  const entries = [...undo];
  const result = await ask<unknown>(() => history.undo({ entries }));
  const court = entries.find(({ subject }) => subject.startsWith('court:'));
  if (result.ok || result.failure.code !== 'presence-needed' || !court) return result;
  const courtId = court.subject.slice('court:'.length) as CourtId;
  const grant = await prove({ action: 'endpoint', courtId });
  return grant === undefined ? undefined : ask<unknown>(() => history.undo({ entries, grant }));
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
