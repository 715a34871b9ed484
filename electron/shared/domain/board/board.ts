import * as z from 'zod';
import { ReadinessStatus } from '../checklist/readiness.ts';
import { Role } from '../people/person.ts';
import { Key } from '../profiles/step.ts';
import { CourtId, EcfAccountId, PersonId } from '../values/ids.ts';
import { LocalText, TextValues } from '../values/text.ts';

/**
 * One CM/ECF account on the board. Courts and texts are said once, in tables beside the rows: a firm of 5,000 people in
 * ten courts has 50,000 cells and a few dozen texts. How far off `due` is, is worked out where it is shown.
 */
export const BoardCell = z.strictObject({
  ecfAccountId: EcfAccountId,
  /** Place in the table of courts. */
  court: z.int().min(0),
  capacity: Role,
  status: ReadinessStatus,
  /** Place in the table of texts: what stands in the way. */
  because: z.int().min(0).optional(),
  /** Place in the table of texts: what to do next. */
  next: z.int().min(0).optional(),
  /** The date beside what comes next: the last day, or with `isFrom` the first. */
  due: z.iso.date().optional(),
  isFrom: z.literal(true).optional(),
  /** Place in the table of texts: the step `due` belongs to, where that is not `next`. */
  dueFor: z.int().min(0).optional(),
  done: z.int().min(0),
  total: z.int().min(0),
});
export type BoardCell = z.infer<typeof BoardCell>;

/** One person on the board, with everything a row is found, sorted and grouped by. */
export const BoardRow = z.strictObject({
  personId: PersonId,
  name: z.string(),
  office: z.string(),
  role: Role,
  /** PACER usernames, for searching. */
  usernames: z.array(z.string()).readonly(),
  /** Name of the person in charge of getting this one ready; empty when nobody is. */
  inCharge: z.string(),
  notes: z.int().min(0),
  hasEmail: z.boolean(),
  isPractice: z.boolean(),
  cells: z.array(BoardCell).readonly(),
});
export type BoardRow = z.infer<typeof BoardRow>;

/** A column of the board; `values` fill the holes of the texts in its cells. */
export const BoardCourt = z.strictObject({
  id: CourtId,
  name: z.string(),
  /** IANA zone in which its dates are counted. */
  timeZone: z.string(),
  values: TextValues,
});
export type BoardCourt = z.infer<typeof BoardCourt>;

/** A text of the board; `stepId` where it is the title of a step. */
export const BoardText = z.strictObject({ text: LocalText, stepId: Key.optional() });
export type BoardText = z.infer<typeof BoardText>;
