import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Records } from '../../../electron/ports/records.ts';
import { sharedFolder } from '../measuring/bench-folder.ts';
import { recordBoardFirm } from './board-firm.ts';
import type { FirmSize } from './large-firm.ts';
import { openBenchRecords, recordFirm } from './open-firm.ts';

const shareFirm = (name: string, record: (records: Records) => void) =>
  sharedFolder(name, async (folder) => {
    const records = openBenchRecords(folder);
    record(records);
    records.close();
  });

/** The folder of a firm of so many people in ten courts, shared by the figures of a run. Copy it to record in it. */
export const boardFirm = (people: number): Promise<string> =>
  shareFirm(`board-firm-${people}`, (records) => recordBoardFirm(records, people));

/** The folder of an invented firm of this size, shared by the figures of a run. Copy it to record in it. */
export const largeFirm = (size: FirmSize): Promise<string> =>
  shareFirm(`firm-${size.people}-${size.ticksEach}`, (records) => recordFirm(records, size));

/** The name of such a copy. */
export const OWN = 'ours';

/** Copies a shared firm for a figure that records in it, into a folder inside `folder`. */
export async function ownCopy(firm: Promise<string>, folder: string): Promise<string> {
  const own = join(folder, OWN);
  await cp(await firm, own, { recursive: true });
  return own;
}
