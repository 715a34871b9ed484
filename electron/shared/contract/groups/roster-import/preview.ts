import * as z from 'zod';
import { CourtType } from '../../../domain/courts/court.ts';
import { EcfAccount, Role } from '../../../domain/people/person.ts';
import { RosterDecision } from '../../../domain/roster/draft.ts';
import { RosterField } from '../../../domain/roster/fields.ts';
import { RosterStatus } from '../../../domain/roster/judge.ts';
import { MappingProblemCode } from '../../../domain/roster/mapping.ts';
import { RosterMatch } from '../../../domain/roster/match.ts';
import { CourtId } from '../../../domain/values/ids.ts';
import { TextValues } from '../../../domain/values/text.ts';
import { count, FailureCode, importId } from '../../shapes.ts';

/** A row of a roster file: its place in the file, counted from 0. */
export const row = count.max(50_000);

/** One row of the preview. `values` are in the order of the preview's `fields`; long ones are cut. */
export const RosterRow = z.strictObject({
  row,
  /** The line of the file where the row begins, counted from 1. */
  line: z.int(),
  status: RosterStatus,
  /** What the import does with a row that is ready. */
  act: z.enum([...RosterDecision.extract(['add', 'update']).options, 'join']).optional(),
  /** The line of the earlier row whose person this row has another court of. */
  joins: z.int().optional(),
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

/** How many rows there are, and how many of each status. */
export const Counts = z.strictObject({
  total: count,
  ready: count,
  ask: count,
  problem: count,
  skipped: count,
  /** Of those that are ready, how many only add courts to the person of an earlier row. */
  joined: count.optional(),
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
