import type { CourtBook } from '../../ports/courts.ts';
import type { Words } from '../../ports/desktop.ts';
import type { FileDialogs, FileReading, Files } from '../../ports/files.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { News } from '../../shared/contract/events.ts';
import type { RosterDraft } from '../../shared/domain/roster/draft.ts';
import { countsOf } from '../../shared/domain/roster/judge.ts';
import {
  corrected,
  decided,
  withHeadingRow,
  withMapping,
  withMeantCourts,
} from '../../shared/domain/roster/moves.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { Acts } from '../shared/acts.ts';
import { rosterCommits } from './commit.ts';
import { saveLeftOutRows } from './left-out-rows.ts';
import { type OpenRoster, OpenRosters } from './open-rosters.ts';
import { chooseFile, deleteFile } from './own-file.ts';
import { shownCourtQuestions } from './shown-court-questions.ts';
import { shownRead, shownRoster } from './shown-roster.ts';
import { shownPage, shownRows } from './shown-rows.ts';
import { saveTemplate } from './template.ts';

interface Needs {
  readonly records: Records;
  readonly courts: Pick<CourtBook, 'records' | 'profile'>;
  readonly dialogs: FileDialogs;
  readonly files: Files;
  readonly reading: Pick<FileReading, 'roster' | 'workbook'>;
  readonly words: Words;
  readonly acts: Acts;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tell: (news: News) => void;
  /** Makes a backup if anything was recorded since the last one. */
  readonly backUpFirst: () => Promise<void>;
}

interface ByImport {
  readonly importId: string;
}

/** People from a CSV file: read, shown row by row with what is wrong, corrected, and recorded all at once or not at all. Several files may be open, one in each window. */
export function rosterImportService(needs: Needs): Services['rosterImport'] {
  const { files } = needs;
  const rosters = new OpenRosters(needs);
  const commits = rosterCommits(needs, rosters);

  /** Does something with the roster that a call names, if it is open. */
  const inOpen =
    <A extends ByImport, T>(act: (roster: OpenRoster, asked: A) => T) =>
    (asked: A) => {
      const roster = rosters.get(asked.importId);
      return roster ? act(roster, asked) : fail('import-not-open');
    };

  /** Makes a move, keeps the new draft as the latest and shows something of it. */
  const change = <A, T>(
    move: (roster: OpenRoster, asked: A) => Result<RosterDraft>,
    show: (roster: OpenRoster) => T,
  ) =>
    inOpen((roster, asked: A & ByImport) => {
      const draft = move(roster, asked);
      return draft.ok ? ok(show(rosters.keep(roster, draft.value))) : draft;
    });

  return {
    choose: () => chooseFile(needs, rosters),
    saveTemplate: () => saveTemplate(needs),
    async read({ name, base64 }) {
      const bytes = Buffer.from(base64, 'base64');
      return shownRead(await rosters.read({ name, bytes, mark: undefined }));
    },
    readAs: async ({ importId, encoding }) => shownRead(await rosters.readAs(importId, encoding)),

    reopen: inOpen((roster) => ok(shownRoster(rosters.rejudge(roster)))),
    headings: change(withHeadingRow, shownRoster),
    map: change(withMapping, shownRoster),
    fix: change(corrected, shownCorrection),
    meanCourts: change(withMeantCourts, shownCorrection),
    decide: change((roster, asked) => ok(decided(roster, asked)), shownCounts),

    rows: inOpen((roster, { status, from }) => ok(shownPage(roster, status, from))),
    rowsNow: inOpen((roster, { rows }) => ok(shownRows(roster, rows))),
    saveLeftOut: inOpen((roster) => saveLeftOutRows(roster, needs)),

    commit: inOpen(commits.begin),
    stop({ importId }) {
      commits.stop(importId);
      return ok({});
    },

    deleteFile: inOpen((roster) => deleteFile(roster, files, rosters)),
    drop({ importId }) {
      commits.stop(importId);
      rosters.close(importId);
      return ok({});
    },
  };
}

function shownCorrection(roster: OpenRoster) {
  return { ...shownCounts(roster), courtQuestions: shownCourtQuestions(roster.draft) };
}

function shownCounts(roster: OpenRoster) {
  return { counts: { ...countsOf(roster) } };
}
