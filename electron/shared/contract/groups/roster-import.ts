import * as z from 'zod';
import { KnownLinkObstacle } from '../../domain/checklist/link-known-by.ts';
import { CourtType } from '../../domain/courts/court.ts';
import { FileEncoding } from '../../domain/files/file-encoding.ts';
import { EcfAccount, Role } from '../../domain/people/person.ts';
import { RosterDecision } from '../../domain/roster/draft.ts';
import { RosterField, RosterMapping } from '../../domain/roster/fields.ts';
import { RosterStatus } from '../../domain/roster/judge.ts';
import { MappingProblemCode } from '../../domain/roster/mapping.ts';
import { RosterMatch } from '../../domain/roster/match.ts';
import { CourtId } from '../../domain/values/ids.ts';
import { TextValues } from '../../domain/values/text.ts';
import {
  byImport,
  canceled,
  count,
  droppedFile,
  FailureCode,
  importId,
  none,
  typed,
} from '../shapes.ts';

const row = count.max(50_000);

/** One row of the preview. `values` are in the order of the preview's `fields`; long ones are cut. */
export const RosterRow = z.strictObject({
  row,
  /** The line of the file where the row begins, counted from 1. */
  line: z.int(),
  status: RosterStatus,
  /** What the import does with a row that is ready. */
  act: RosterDecision.extract(['add', 'update']).optional(),
  values: z.array(z.string()),
  problems: z.array(
    z.strictObject({
      field: z.string(),
      code: FailureCode,
      values: TextValues.optional(),
      /** How many rows have the same faulty text in this field, including this one. */
      alike: count,
    }),
  ),
  /** Text in the bar number's column that is not a bar number and is left out, such as `N/A`. */
  notABarNumber: z.string().optional(),
  /** The person it may be. `update` is offered only for a person in the roster, found by bar number or email. */
  match: RosterMatch.optional(),
});

/** A name of a court in the file that may be one of several, such as `S.D. Fla.`: the district court or the bankruptcy court. */
export const CourtQuestion = z.strictObject({
  key: z.string(),
  /** How the file writes it; at most 5, long ones are cut. */
  spellings: z.array(z.string()).max(5),
  rows: count,
  choices: z.array(z.strictObject({ id: CourtId, short: z.string(), type: CourtType })),
  answer: CourtId.optional(),
});

const Counts = z.strictObject({
  total: count,
  ready: count,
  ask: count,
  problem: count,
  skipped: count,
});

/** A roster file before anything is recorded. */
export const RosterPreview = z.strictObject({
  isCanceled: z.literal(false),
  asks: z.literal('nothing'),
  importId,
  fileName: z.string(),
  /** Whether the app can delete the file afterwards: only one it opened itself. */
  canDeleteFile: z.boolean(),
  /** Which row of the file holds the headings, counted from 0, and the rows it may be chosen from. */
  headingRow: row,
  headingChoices: z.array(z.strictObject({ row, line: z.int(), text: z.string() })).max(10),
  /** Each column with the field it is read as and its first values. */
  columns: z.array(
    z.strictObject({
      heading: z.string(),
      field: z.union([RosterField, z.literal('ignored')]),
      samples: z.array(z.string()).max(3),
      /** Its heading names passwords, so its values were dropped while the file was read. */
      isForgotten: z.boolean(),
    }),
  ),
  defaultRole: Role,
  standing: EcfAccount.shape.standing,
  /** What must be settled before the import. Rows are read as far as possible meanwhile. */
  mappingProblems: z.array(
    z.strictObject({
      code: MappingProblemCode,
      name: z.string(),
    }),
  ),
  /** The fields of the rows, in the order of their values. */
  fields: z.array(RosterField),
  counts: Counts,
  courtQuestions: z.array(CourtQuestion),
  /** The first 200 rows. */
  rows: z.array(RosterRow),
});

/** The result of an import, in people, accounts and rows. */
export const RosterReport = z.strictObject({
  /** Undoes the whole import; absent when nothing was recorded. */
  actId: z.uuid().optional(),
  added: count,
  updated: count,
  /** People in the roster for whom the file has nothing new. */
  unchanged: count,
  accounts: count,
  courts: count,
  leftOut: count,
  /** Links made outside the app that were recorded, and those that were not: why, how many, and the first by name. */
  links: count,
  notLinked: z.array(z.strictObject({ why: KnownLinkObstacle, count, some: z.array(z.string()) })),
  /** What the file says otherwise than what is recorded and stays so: the field, how many people, and the first by name. */
  otherwise: z.array(z.strictObject({ field: RosterField, count, some: z.array(z.string()) })),
});

/** A file whose encoding can't be recognized, so that a person must choose it. */
const encodingAsked = z.strictObject({
  isCanceled: z.literal(false),
  asks: z.literal('encoding'),
  importId,
});
const fileRead = z.union([RosterPreview, encodingAsked]);

/** What a correction changes besides the rows. */
const corrected = z.strictObject({ counts: Counts, courtQuestions: z.array(CourtQuestion) });

/** The calls of the roster import. */
export const rosterImportContract = {
  choose: { input: none, output: z.union([fileRead, canceled]) },
  read: { input: droppedFile, output: fileRead },
  /** Reads a file in the encoding that a person chose. */
  readAs: { input: byImport.extend({ encoding: FileEncoding }), output: fileRead },
  /** The current state of an open file, for a page that was reloaded. */
  reopen: { input: byImport, output: RosterPreview },
  /** Takes another row for the headings. Guesses the columns again and drops corrections and decisions. */
  headings: { input: byImport.extend({ row }), output: RosterPreview },
  map: {
    input: byImport.extend({
      mapping: RosterMapping,
      defaultRole: Role,
      standing: EcfAccount.shape.standing,
    }),
    output: RosterPreview,
  },
  /** More rows, of one status or of all; at most 500. */
  rows: {
    input: byImport.extend({ status: RosterStatus.optional(), from: row }),
    output: z.array(RosterRow),
  },
  /** These rows as they are now. */
  rowsNow: {
    input: byImport.extend({ rows: z.array(row).max(50_000) }),
    output: z.array(RosterRow),
  },
  /** Corrects one field in the preview, in one row or in all rows with the same faulty text. The file itself does not change. */
  fix: {
    input: byImport.extend({
      row,
      field: RosterField,
      value: typed(4000),
      reach: z.enum(['row', 'alike']),
    }),
    output: corrected,
  },
  /** Says which court a name that may be several stands for, in the whole file. A later answer replaces an earlier one. */
  meanCourts: {
    input: byImport.extend({
      answers: z.array(z.strictObject({ key: z.string().max(200), courtId: CourtId })).max(300),
    }),
    output: corrected,
  },
  /** Decides what to do with the named rows, or with all that ask. `undecided` takes a decision back. */
  decide: {
    input: byImport.extend({
      rows: z.union([z.array(row).min(1).max(50_000), z.literal('all-that-ask')]),
      decision: RosterDecision.or(z.literal('undecided')),
    }),
    output: z.strictObject({ counts: Counts }),
  },
  /** Saves the rows that would be left out, as they are in the file, with the reason beside each. */
  saveLeftOut: {
    input: byImport,
    output: z.union([z.strictObject({ isCanceled: z.literal(false), rows: count }), canceled]),
  },
  /** Records every row that is ready, all or none. Reports progress as news of `roster`. */
  commit: {
    input: byImport,
    output: RosterReport,
  },
  /** Stops the commit of an import before anything is recorded. */
  stop: { input: byImport, output: none },
  /** Deletes the file it was read from, because anyone with access to the disk can read it. */
  deleteFile: { input: byImport, output: none },
  /** Forgets what was read, and stops its commit like `stop`. */
  drop: { input: byImport, output: none },
};
