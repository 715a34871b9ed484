import * as z from 'zod';
import { FileEncoding } from '../domain/files/file-encoding.ts';
import { EcfAccount, Role } from '../domain/people/person.ts';
import { RosterField, RosterMapping } from '../domain/roster/fields.ts';
import { FAILURE_CODES } from '../domain/values/failure-codes.ts';
import { PersonId } from '../domain/values/ids.ts';
import { TextValues } from '../domain/values/text.ts';
import { dropped } from './import-contract.ts';

const none = z.strictObject({});
const importId = z.uuid();
const byImport = z.strictObject({ importId });
const count = z.int().min(0);
const row = z.int().min(0).max(50_000);

const status = z.enum(['ready', 'ask', 'problem', 'skipped']);

/** Somebody a row may be: in the roster already, or in an earlier line of the file. */
const match = z.union([
  z.strictObject({
    in: z.literal('roster'),
    by: z.enum(['bar-number', 'email', 'name']),
    personId: PersonId,
    name: z.string(),
    isArchived: z.boolean(),
  }),
  z.strictObject({
    in: z.literal('file'),
    by: z.enum(['bar-number', 'email', 'name']),
    line: z.int(),
    name: z.string(),
  }),
]);

/** One row of the preview. `values` go with the preview's `fields`; long ones are cut for showing. */
export const RosterRow = z.strictObject({
  row,
  /** Where it begins in the file, counted from 1. */
  line: z.int(),
  status,
  /** What becomes of a row that is ready. */
  act: z.enum(['add', 'update']).optional(),
  values: z.array(z.string()),
  problems: z.array(
    z.strictObject({
      field: z.string(),
      code: z.enum(FAILURE_CODES),
      values: TextValues.optional(),
      /** Rows with the same faulty text in this field, this one among them. */
      alike: count,
    }),
  ),
  /** What stands where a bar number would and is not taken over, such as `N/A`. */
  notABarNumber: z.string().optional(),
  /** Who it may be; `update` is offered only for somebody of the roster, found by bar number or e-mail. */
  match: match.optional(),
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
  isCancelled: z.literal(false),
  asks: z.literal('nothing'),
  importId,
  fileName: z.string(),
  /** Whether the app can delete the file afterwards: only one it opened itself. */
  canDeleteFile: z.boolean(),
  /** Which row of the file holds the headings, counted from 0, and the rows it may be chosen from. */
  headingRow: row,
  headingChoices: z.array(z.strictObject({ row, line: z.int(), text: z.string() })).max(10),
  /** Each column with what it is taken for and its first values. */
  columns: z.array(
    z.strictObject({
      heading: z.string(),
      field: z.union([RosterField, z.literal('ignored')]),
      samples: z.array(z.string()).max(3),
      /** Its heading is one of passwords: whatever stands below it was forgotten as the file was read. */
      isForgotten: z.boolean(),
    }),
  ),
  defaultRole: Role,
  standing: EcfAccount.shape.standing,
  /** What must be settled before rows can be read; rows are read all the same, as far as possible. */
  mappingProblems: z.array(
    z.strictObject({
      code: z.enum([
        'roster-no-name-column',
        'roster-no-username-column',
        'roster-field-twice',
        'roster-heading-twice',
      ]),
      name: z.string(),
    }),
  ),
  /** The fields that rows have, in the order of their values. */
  fields: z.array(RosterField),
  counts: Counts,
  /** The first 200 rows. */
  rows: z.array(RosterRow),
});

/** What an import came to, in people, entries and rows. */
export const RosterReport = z.strictObject({
  /** Takes all of it back; none when nothing was recorded. */
  actId: z.uuid().optional(),
  added: count,
  updated: count,
  /** People who are there and about whom the file has nothing new. */
  unchanged: count,
  accounts: count,
  courts: count,
  leftOut: count,
});

const cancelled = z.strictObject({ isCancelled: z.literal(true) });
/** A file that does not say how its letters are written. */
const encodingAsked = z.strictObject({
  isCancelled: z.literal(false),
  asks: z.literal('encoding'),
  importId,
});
const fileRead = z.union([RosterPreview, encodingAsked]);

export const rosterContract = {
  choose: { input: none, output: z.union([fileRead, cancelled]) },
  read: { input: dropped, output: fileRead },
  /** Reads a file that asked for its encoding in the one a person chose. */
  readAs: { input: z.strictObject({ importId, encoding: FileEncoding }), output: fileRead },
  /** A file that is open, as it stands by now, for a page that was loaded anew. */
  reopen: { input: byImport, output: RosterPreview },
  /** Takes another row for the headings; columns are guessed again, and what was mended and decided begins anew. */
  headings: { input: z.strictObject({ importId, row }), output: RosterPreview },
  map: {
    input: z.strictObject({
      importId,
      mapping: RosterMapping,
      defaultRole: Role,
      standing: EcfAccount.shape.standing,
    }),
    output: RosterPreview,
  },
  /** Further rows, of one status or of all; at most 500. */
  rows: {
    input: z.strictObject({ importId, status: status.optional(), from: row }),
    output: z.array(RosterRow),
  },
  /** These rows as they are now. */
  rowsNow: {
    input: z.strictObject({ importId, rows: z.array(row).max(50_000) }),
    output: z.array(RosterRow),
  },
  /** Mends one field in the preview, of one row or of all with the same faulty text in it; the file itself stays as it is. */
  fix: {
    input: z.strictObject({
      importId,
      row,
      field: RosterField,
      value: z.string().max(4000),
      reach: z.enum(['row', 'alike']),
    }),
    output: z.strictObject({ counts: Counts }),
  },
  /** What to do with rows: those named, or all that ask. `undecided` takes a decision back. */
  decide: {
    input: z.strictObject({
      importId,
      rows: z.union([z.array(row).min(1).max(50_000), z.literal('all-that-ask')]),
      decision: z.enum(['add', 'update', 'skip', 'undecided']),
    }),
    output: z.strictObject({ counts: Counts }),
  },
  /** Saves the rows that would not be taken, as they are in the file, with the reason beside each. */
  saveLeftOut: {
    input: byImport,
    output: z.union([z.strictObject({ isCancelled: z.literal(false), rows: count }), cancelled]),
  },
  /** Records every row that is ready, all or none. Tells its progress as news of `roster`. */
  commit: {
    input: byImport,
    output: RosterReport,
  },
  /** Ends a commit of that import before anything is recorded. */
  stop: { input: byImport, output: none },
  /** Deletes the file it was read from: it lists people and stays readable to anyone with the disk. */
  deleteFile: { input: byImport, output: none },
  /** Forgets what was read, and ends its commit as `stop` does. */
  drop: { input: byImport, output: none },
};
