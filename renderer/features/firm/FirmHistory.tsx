import type { EventId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore, useLoaded } from '../../lib/bridge/loaded.ts';
import { HistoryLines } from '../../parts/history/HistoryLines.tsx';
import { HistoryOnRequest } from '../../parts/history/HistoryOnRequest.tsx';
import { useUndoLine } from '../../parts/history/use-undo-line.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';

const useFirmHistory = createLoadedStore(
  (_: 'firm') => bridge().firm.history({}),
  () => ['firm', 'person'],
);

const NO_COURTS = {};

/** Who recorded what about the firm, and when, with Undo where it can be undone. */
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
  const undo = useUndoLine(undoLine);
  return (
    <LoadedPart loaded={history} onRetry={() => void reload()}>
      {({ lines }) => <HistoryLines lines={lines} courtNames={NO_COURTS} onUndo={undo} />}
    </LoadedPart>
  );
}

const undoLine = (eventId: EventId) => bridge().history.undoFirmLine({ eventId });
