import { useCallback, useRef } from 'react';
import type { HistoryLine } from '../../../electron/shared/domain/records/history/history-line.ts';
import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import type { Result } from '../../../electron/shared/domain/values/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Answer, ask, bridge } from '../../lib/bridge/bridge.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { usePresenceAsked } from '../../lib/stores/presence.store.ts';

type Undone = Result<Answer<'history', 'undoLine'>>;

/** Undoes one line, and answers what undoes that; nothing when the person turns back. */
type UndoLine = (line: HistoryLine) => Promise<Undone | undefined>;

/** Gives the function that undoes one line of a history and says so. The undo can be undone too. A double click counts once. */
export function useUndoLine(undoLine: UndoLine): (line: HistoryLine, what: string) => void {
  const t = useT();
  const say = useFailureText();
  const announce = useAnnounce();
  const isBusy = useRef(false);
  return useCallback(
    async (line, what) => {
      if (isBusy.current) return;
      isBusy.current = true;
      const result = await undoLine(line);
      isBusy.current = false;
      if (!result) return;
      if (result.ok) announce(t('undo.done', { what }), result.value.undo);
      else announce(say(result.failure));
    },
    [undoLine, t, say, announce],
  );
}

/** Gives the function that undoes one line about a court. Asks for proof of presence where main asks for it. */
export function useUndoCourtLine(): (
  courtId: CourtId,
  line: HistoryLine,
) => Promise<Undone | undefined> {
  const prove = usePresenceAsked((state) => state.prove);
  return useCallback(
    async (courtId, { id: eventId }) => {
      const { undoCourtLine } = bridge().history;
      const result = await ask(() => undoCourtLine({ courtId, eventId }));
      if (result.ok || result.failure.code !== 'presence-needed') return result;
      const grant = await prove({ action: 'endpoint', courtId });
      return grant === undefined
        ? undefined
        : ask(() => undoCourtLine({ courtId, eventId, grant }));
    },
    [prove],
  );
}
