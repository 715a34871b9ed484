import * as z from 'zod';
import { KnownLinkObstacle } from '../../../domain/checklist/link-known-by.ts';
import { FileEncoding } from '../../../domain/files/file-encoding.ts';
import { EcfAccount, Role } from '../../../domain/people/person.ts';
import { RosterDecision } from '../../../domain/roster/draft.ts';
import { RosterField, RosterMapping } from '../../../domain/roster/fields.ts';
import { RosterStatus } from '../../../domain/roster/judge.ts';
import { CourtId } from '../../../domain/values/ids.ts';
import { byImport, canceled, count, droppedFile, importId, none, typed } from '../../shapes.ts';
import { Counts, CourtQuestion, RosterPreview, RosterRow, row } from './preview.ts';

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
  /** The ways to read it, the likeliest first, each with words as they would read. */
  choices: z.array(z.strictObject({ encoding: FileEncoding, samples: z.array(z.string()).max(5) })),
});
const fileRead = z.union([RosterPreview, encodingAsked]);

/** What a correction changes besides the rows. */
const corrected = z.strictObject({ counts: Counts, courtQuestions: z.array(CourtQuestion) });

/** The calls of the roster import. */
export const rosterImportContract = {
  choose: { input: none, output: z.union([fileRead, canceled]) },
  read: { input: droppedFile, output: fileRead },
  /** Saves a CSV file with the headings that an import knows and one made-up line, to fill in. */
  saveTemplate: {
    input: none,
    output: z.union([z.strictObject({ isCanceled: z.literal(false) }), canceled]),
  },
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
