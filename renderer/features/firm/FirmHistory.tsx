import { useCallback } from 'react';
import type { HistoryLine } from '../../../electron/shared/domain/records/history/history-line.ts';
import { useT } from '../../i18n/use-t.ts';
import { ask, bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore, useLoaded } from '../../lib/bridge/loaded.ts';
import { HistoryLines } from '../../parts/history/HistoryLines.tsx';
import { HistoryOnRequest } from '../../parts/history/HistoryOnRequest.tsx';
import { useUndoCourtLine, useUndoLine } from '../../parts/history/use-undo-line.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';

const useFirmHistory = createLoadedStore(
  (_: 'firm') => bridge().firm.history({}),
  () => ['firm', 'person', 'court'],
);

/** Who recorded what about the firm and about courts, and when, with Undo where it can be undone. */
export function FirmHistory() {
  const t = useT();
  return (
    <HistoryOnRequest about={t('firm.history')}>
      <Shown />
    </HistoryOnRequest>
  );
}

function Shown() {
  const history = useLoaded(useFirmHistory, 'firm');
  const reload = useFirmHistory((state) => state.reload);
  const undoCourtLine = useUndoCourtLine();
  const undoLine = useCallback(
    (line: HistoryLine) =>
      line.courtId
        ? undoCourtLine(line.courtId, line)
        : ask(() => bridge().history.undoFirmLine({ eventId: line.id })),
    [undoCourtLine],
  );
  const undo = useUndoLine(undoLine);
  return (
    <LoadedPart loaded={history} onRetry={() => void reload()}>
      {(all) => <HistoryLines {...all} onUndo={undo} />}
    </LoadedPart>
  );
}
