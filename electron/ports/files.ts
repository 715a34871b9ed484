import type { CourtRecord } from '../shared/domain/courts/court.ts';
import type { CsvTable } from '../shared/domain/files/csv-table.ts';
import type { MailDraft } from '../shared/domain/files/mail-draft.ts';
import type { RescueFormat } from '../shared/domain/rescue/programs.ts';
import type { RescueFindings } from '../shared/domain/rescue/rows.ts';
import type { RosterDraft } from '../shared/domain/roster/draft.ts';
import type { Instant, LocalDate } from '../shared/domain/values/calendar.ts';
import type { CourtId } from '../shared/domain/values/ids.ts';
import type { Result } from '../shared/domain/values/result.ts';

/** A file as it was when it was read, so that only that file can be destroyed. */
export interface FileMark {
  readonly path: string;
  readonly device: number;
  readonly inode: number;
  readonly size: number;
}

/** Files on disk that the person picked. Some hold secrets, so every file is handled as if it did. */
export interface Files {
  /** Reads a plain file of at most `maxBytes`. Fails with `file-not-readable` or `file-too-large`. */
  read(
    path: string,
    maxBytes: number,
  ): Promise<Result<{ readonly bytes: Uint8Array; readonly mark: FileMark }>>;
  /** Writes a new file for this user alone, whole or not at all. Fails with why: `file-in-use`, `folder-not-allowed`, `folder-gone`, `folder-read-only`, `disk-full`, `file-name-too-long`, or `file-not-written`. */
  write(path: string, bytes: Uint8Array): Promise<Result<undefined>>;
  /** Overwrites and removes a file. Fails with `file-changed` when it is not the file that was read, or `file-not-destroyed`. */
  destroy(mark: FileMark): Promise<Result<undefined>>;
}

/** What a file dialog asks the person for. */
export type FileQuestion =
  | 'rescue'
  | 'transfer'
  | 'roster'
  | 'left-out'
  | 'template'
  | 'board'
  | 'calendar'
  | 'court-profile'
  | 'mail'
  | 'pdf'
  | 'diagnostics'
  | 'root-certificate';

/** The system's file dialogs; undefined when the person closed one. */
export interface FileDialogs {
  chooseFile(what: FileQuestion): Promise<string | undefined>;
  chooseWhereToSave(what: FileQuestion, suggestedName: string): Promise<string | undefined>;
  /** A folder for several files; `join` gives the path of one of them. */
  chooseFolder(what: FileQuestion): Promise<{ join(name: string): string } | undefined>;
}

/** Reads CSV, every cell as text. If `isHeading` recognizes a row, that row decides which separator the file has. */
export interface Csv {
  /** The whole table with the line each row begins on. Fails with `csv-quote-open`, `csv-too-many-rows`, `csv-too-many-columns`, `csv-field-too-long` or `csv-no-rows`. */
  table(text: string, isHeading: (cells: readonly string[]) => boolean): Result<CsvTable>;
  /**
   * Reads row by row and keeps none: the heading first, each row with the line it begins on. Fails as `table` does, and
   * with whatever `onRow` fails with.
   */
  scan(
    text: string,
    onRow: (row: readonly string[], line: () => number) => Result<undefined>,
    isHeading: (cells: readonly string[]) => boolean,
  ): Result<undefined>;
}

/** What reading a roster takes: the courts that cells may name, and today. */
export interface RosterGiven {
  readonly courts: readonly CourtRecord[];
  readonly today: LocalDate;
}

/** The draft of a roster that was just read, without what it was read with. */
export type ReadRoster = Omit<RosterDraft, 'reading'>;

/** What reading an export takes: the courts that share each host. */
export interface ExportGiven {
  readonly courtsByHost: ReadonlyMap<string, readonly CourtId[]>;
}

/** A browser's or password manager's export: which program's, and the rows of courts. */
export interface ReadExport {
  readonly format: RescueFormat;
  readonly found: RescueFindings;
}

/** Reads the text of files that others made, away from everything else the app does. Fails as `Csv` does, and with `file-too-slow`. */
export interface FileReading {
  /** Fails with `csv-no-rows` when there are no people below the headings. */
  roster(text: string, given: RosterGiven): Promise<Result<ReadRoster>>;
  /** The text of the first table in an Excel workbook, as CSV. Fails with `workbook-has-macros`, `workbook-too-large`, `workbook-damaged`, or `file-not-csv` for another ZIP file. */
  workbook(bytes: Uint8Array): Promise<Result<string>>;
  /**
   * Reads the text of an export, or the bytes of a packed one. Fails with what is wrong with the header, too, and with
   * `rescue-encrypted`, `rescue-zip-damaged` or `rescue-zip-too-large`.
   */
  export(content: string | Uint8Array, given: ExportGiven): Promise<Result<ReadExport>>;
}

/** Writes a calendar file with one all-day entry per deadline; the same `uid` updates what an earlier file brought. */
export type CalendarFile = (calendar: {
  readonly name: string;
  readonly now: Instant;
  readonly entries: readonly {
    readonly uid: string;
    readonly date: LocalDate;
    readonly summary: string;
    readonly description: string;
    /** An earlier file brought it, and it is no more. */
    readonly isCanceled?: boolean;
  }[];
}) => Promise<string>;

/** Makes an .eml file of a draft, dated `now`. No value of the draft can begin a header of its own. */
export type MailFile = (draft: MailDraft, now: Instant) => Promise<Uint8Array>;

/** Puts a page of ours (HTML without scripts) on paper or into a PDF. Fails with `pdf-failed` or `print-failed`. */
export interface Printer {
  pdf(html: string): Promise<Result<Uint8Array>>;
  /** `isCanceled`: the person closed the system's print dialog and nothing was printed. */
  print(html: string): Promise<Result<{ readonly isCanceled: boolean }>>;
}
