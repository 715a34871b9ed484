import { systemIds } from '../../../electron/adapters/ids.ts';
import { openRecords, type StoredRecords } from '../../../electron/adapters/records/records.ts';
import type { Records } from '../../../electron/ports/records.ts';
import type { NewEvent } from '../../../electron/shared/domain/records/event.ts';
import { opened } from '../../support/records.ts';
import { eventsOfFirm, type FirmSize } from './large-firm.ts';

const BATCH = 5_000;

/** Opens the records in a folder with the real clock. */
export function openBenchRecords(folder: string): StoredRecords {
  const clock = { now: () => new Date().toISOString() };
  return opened(openRecords({ folder, clock, actor: () => 'Bench', newId: systemIds.newId }));
}

function appendAll(records: Records, events: readonly NewEvent[]): void {
  const written = records.append(events);
  if (!written.ok) throw new Error(`The records refused: ${written.failure.code}`);
}

/** Records a whole invented firm, in batches so that it takes seconds and not minutes. */
export function recordFirm(records: Records, size: FirmSize): void {
  let batch: NewEvent[] = [];
  for (const event of eventsOfFirm(size)) {
    batch.push(event);
    if (batch.length < BATCH) continue;
    appendAll(records, batch);
    batch = [];
  }
  appendAll(records, batch);
}
