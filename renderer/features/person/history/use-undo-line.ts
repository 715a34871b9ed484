import { useCallback } from 'react';
import type { HistoryLine } from '../../../../electron/shared/domain/records/history/history-line.ts';
import type { PersonId } from '../../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../../i18n/use-t.ts';
import { ask, bridge } from '../../../lib/bridge/bridge.ts';
import { useFailureText } from '../../../lib/bridge/use-failure-text.ts';
import { useAnnounce } from '../../../lib/stores/announcements.store.ts';

/** Gives the function that undoes one line of a person's history and says so. The undo can be undone too. */
export function useUndoLine(personId: PersonId): (line: HistoryLine, what: string) => void {
  const t = useT();
  const say = useFailureText();
  const announce = useAnnounce();
  return useCallback(
    async ({ id }, what) => {
      const result = await ask(() => bridge().history.undoLine({ personId, eventId: id }));
      if (result.ok) announce(t('undo.done', { what }), result.value.undo);
      else announce(say(result.failure));
    },
    [personId, t, say, announce],
  );
}
