import { useCallback } from 'react';
import type { HistoryLine } from '../../../../electron/shared/domain/records/history/history-line.ts';
import type { PersonId } from '../../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../../i18n/use-t.ts';
import { ask, bridge } from '../../../lib/bridge/bridge.ts';
import { useLoaded } from '../../../lib/bridge/loaded.ts';
import { HistoryLines } from '../../../parts/history/HistoryLines.tsx';
import { HistoryOnRequest } from '../../../parts/history/HistoryOnRequest.tsx';
import { useUndoLine } from '../../../parts/history/use-undo-line.ts';
import { LoadedPart } from '../../../parts/LoadedPart.tsx';
import { usePersonHistory } from './history.store.ts';

/** Who recorded what about this person, and when; asked for only when someone wants to see it. */
export function HistoryPanel({ personId }: { readonly personId: PersonId }) {
  const t = useT();
  return (
    <HistoryOnRequest about={t('history.about')}>
      <Shown personId={personId} />
    </HistoryOnRequest>
  );
}

function Shown({ personId }: { readonly personId: PersonId }) {
  const history = useLoaded(usePersonHistory, personId);
  const reload = usePersonHistory((state) => state.reload);
  const undoLine = useCallback(
    ({ id: eventId }: HistoryLine) => ask(() => bridge().history.undoLine({ personId, eventId })),
    [personId],
  );
  const undo = useUndoLine(undoLine);
  return (
    <LoadedPart loaded={history} onRetry={() => void reload()}>
      {(all) => <HistoryLines {...all} onUndo={undo} />}
    </LoadedPart>
  );
}
