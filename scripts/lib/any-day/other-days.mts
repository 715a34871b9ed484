import { type OnFailure, type Outcome, together } from '../test/outcome.mts';
import { MOMENTS } from './moments.mts';
import { runAt } from './run-at.mts';

/** The test files that dates decide most, from the project's folder. They need no build and take a few seconds. */
export const DATE_FILES: readonly string[] = [
  'test/electron/shared/domain/values/calendar.test.ts',
  'test/electron/shared/domain/values/due.test.ts',
  'test/electron/shared/domain/checklist/turning-day.test.ts',
  'test/electron/services/board/firm-progress.test.ts',
  'test/electron/services/reminders/reminders.test.ts',
  'test/renderer/lib/use-day.test.tsx',
  'test/renderer/parts/history/HistoryEntry.test.tsx',
];

/** A leap day far ahead of every US court, and the last evening of a year. */
const CHOSEN = MOMENTS.filter(({ zone }) => zone === 'Asia/Tokyo' || zone === 'America/New_York');

/** Runs those files by the clocks of two moments; `npm run any-day` runs all files at all moments. */
export async function runOtherDays(onFailure: OnFailure): Promise<Outcome> {
  // One worker for each moment: more would load the same libraries again for a few files.
  const runs = CHOSEN.map((moment) =>
    runAt(moment, { extra: [...DATE_FILES, '--maxWorkers=1'], onFailure }),
  );
  return together(await Promise.all(runs));
}
