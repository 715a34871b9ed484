import { useCallback } from 'react';
import type { HistoryLine } from '../../../electron/shared/domain/records/history/history-line.ts';
import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore, useLoaded } from '../../lib/bridge/loaded.ts';
import { HistoryLines } from '../../parts/history/HistoryLines.tsx';
import { HistoryOnRequest } from '../../parts/history/HistoryOnRequest.tsx';
import { useUndoCourtLine, useUndoLine } from '../../parts/history/use-undo-line.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';

const useCourtHistory = createLoadedStore(
  (courtId: CourtId) => bridge().history.ofCourt({ courtId }),
  (courtId) => [`court:${courtId}`],
);

/** Who changed what about a court, and when, with Undo where it can be undone. */
export function CourtHistory({ courtId }: { readonly courtId: CourtId }) {
  const t = useT();
  return (
    <HistoryOnRequest about={t('profile.history')}>
      <Shown courtId={courtId} />
    </HistoryOnRequest>
  );
}

function Shown({ courtId }: { readonly courtId: CourtId }) {
  const t = useT();
  const history = useLoaded(useCourtHistory, courtId);
  const reload = useCourtHistory((state) => state.reload);
  const undoCourtLine = useUndoCourtLine();
  const undoLine = useCallback(
    (line: HistoryLine) => undoCourtLine(courtId, line),
    [undoCourtLine, courtId],
  );
  const undo = useUndoLine(undoLine);
  return (
    <LoadedPart loaded={history} onRetry={() => void reload()}>
      {({ lines }) =>
        lines.length === 0 ? (
          t('profile.history-empty')
        ) : (
          <HistoryLines lines={lines} courtNames={{}} onUndo={undo} />
        )
      }
    </LoadedPart>
  );
}
