import { resolve } from 'node:path';
import { systemClock } from '../../adapters/clock.ts';
import { courtBook } from '../../adapters/court-book/court-book.ts';
import { fileReading } from '../../adapters/csv/file-reading.ts';
import { systemFiles } from '../../adapters/files/files.ts';
import { systemIds } from '../../adapters/ids.ts';
import { peekAtRecords, type RecordsPeek } from '../../adapters/records/peek.ts';
import type { Words } from '../../ports/desktop.ts';
import { leftOutReasons } from '../../services/roster/left-out-rows.ts';
import { type OpenRoster, OpenRosters } from '../../services/roster/open-rosters.ts';
import { baseName } from '../../shared/domain/files/base-name.ts';
import { MAX_IMPORT_BYTES } from '../../shared/domain/files/import-text.ts';
import { problemsOfMapping } from '../../shared/domain/roster/draft.ts';
import { countsOf } from '../../shared/domain/roster/judge.ts';
import type { Failure } from '../../shared/domain/values/result.ts';
import { type Answer, failed, type Surroundings } from './answer.ts';

type Needs = Pick<Surroundings, 'folder' | 'words'>;

/**
 * What importing this list of people would do, row by row, judged as the window judges it. Writes nothing, also where the
 * app runs. Status 3 when rows would be left out.
 */
export async function tryImport(file: string, needs: Needs): Promise<Answer> {
  const { folder, words } = needs;
  const path = resolve(file);
  const failure = ({ code, values = {} }: Failure) => failed(words.say(`failure.${code}`, values));
  const read = await systemFiles(() => undefined).read(path, MAX_IMPORT_BYTES);
  if (!read.ok) return failure(read.failure);
  const peek = peekAtRecords(folder);
  if (!peek.ok) {
    return failed(words.say(`trouble.${peek.trouble.code}-title`), peek.trouble.path);
  }
  try {
    const rosters = rostersOf(peek.value);
    const roster = await rosters.read({ name: baseName(path), ...read.value });
    if (!roster.ok) return failure(roster.failure);
    if (roster.value.asks === 'encoding') return failure({ code: 'file-encoding-unknown' });
    return report(roster.value.roster, words);
  } finally {
    peek.value.close();
  }
}

const rostersOf = (records: RecordsPeek) =>
  new OpenRosters({
    records,
    courts: courtBook(records),
    reading: fileReading(),
    clock: systemClock,
    ids: systemIds,
    tell: () => undefined,
  });

function report(roster: OpenRoster, words: Words): Answer {
  const counts = countsOf(roster);
  const mapping = problemsOfMapping(roster.draft).map((problem) => {
    const name =
      'heading' in problem
        ? problem.heading
        : 'field' in problem
          ? words.say(`roster-field.${problem.field}`)
          : '';
    return words.say(`import.${problem.code}`, { name });
  });
  const reasons = leftOutReasons(roster, words).map(({ line, reason }) =>
    words.say('cli.import-row', { line, reason }),
  );
  const isWhole = counts.ready === counts.total && mapping.length === 0;
  return {
    lines: [
      words.say('cli.import-counts', counts),
      ...mapping,
      ...reasons,
      words.say('cli.import-nothing-written'),
    ],
    status: isWhole ? 0 : 3,
  };
}
