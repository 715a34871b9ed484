import { useCallback } from 'react';
import type { HistoryLine } from '../../../electron/shared/domain/records/history/history-line.ts';
import type { EventId } from '../../../electron/shared/domain/values/ids.ts';
import type { Result } from '../../../electron/shared/domain/values/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Answer, ask } from '../../lib/bridge/bridge.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';

/** Undoes one line, and answers what undoes that. */
type UndoLine = (eventId: EventId) => Promise<Result<Answer<'history', 'undoLine'>>>;

/** Gives the function that undoes one line of a history and says so. The undo can be undone too. */
export function useUndoLine(undoLine: UndoLine): (line: HistoryLine, what: string) => void {
  const t = useT();
  const say = useFailureText();
  const announce = useAnnounce();
  return useCallback(
    async ({ id }, what) => {
      const result = await ask(() => undoLine(id));
      if (result.ok) announce(t('undo.done', { what }), result.value.undo);
      else announce(say(result.failure));
    },
    [undoLine, t, say, announce],
  );
}
