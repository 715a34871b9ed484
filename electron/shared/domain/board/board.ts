import * as z from 'zod';
import { ReadinessStatus } from '../checklist/readiness.ts';
import { SearchedCourt } from '../courts/court.ts';
import { Role } from '../people/person.ts';
import { Key } from '../profiles/step.ts';
import { EcfAccountId, PersonId } from '../values/ids.ts';
import { LocalText, TextValues } from '../values/text.ts';

/**
 * One CM/ECF account on the board. Courts and texts are stored once, in tables beside the rows, because a firm of 5,000
 * people in ten courts has 50,000 cells and a few dozen texts. The page computes how far off `due` is.
 */
export const BoardCell = z.strictObject({
  ecfAccountId: EcfAccountId,
  /** Index into the table of courts. */
  court: z.int().min(0),
  capacity: Role,
  status: ReadinessStatus,
  /** Index into the table of texts: what blocks this account. */
  because: z.int().min(0).optional(),
  /** Index into the table of texts: what to do next. */
  next: z.int().min(0).optional(),
  /** The date beside the next step: the last day, or with `isFrom` the first. */
  due: z.iso.date().optional(),
  isFrom: z.literal(true).optional(),
  /** Index into the table of texts: the step `due` belongs to, if it isn't `next`. */
  dueFor: z.int().min(0).optional(),
  done: z.int().min(0),
  total: z.int().min(0),
});
export type BoardCell = z.infer<typeof BoardCell>;

/** One person on the board, with everything used to find, sort and group rows. */
export const BoardRow = z.strictObject({
  personId: PersonId,
  name: z.string(),
  office: z.string(),
  role: Role,
  /** PACER usernames, for searching. */
  usernames: z.array(z.string()).readonly(),
  /** Name of the person in charge of getting this one ready. Empty when there is none. */
  inCharge: z.string(),
  notes: z.int().min(0),
  hasEmail: z.boolean(),
  cells: z.array(BoardCell).readonly(),
});
export type BoardRow = z.infer<typeof BoardRow>;

/** A column of the board. `values` fill the placeholders of the texts in its cells. */
export const BoardCourt = SearchedCourt.extend({
  /** As lawyers cite it. */
  short: z.string(),
  /** The IANA zone of its dates. */
  timeZone: z.string(),
  values: TextValues,
});
export type BoardCourt = z.infer<typeof BoardCourt>;

/** A text of the board. Has a `stepId` when it is a step's title. */
export const BoardText = z.strictObject({ text: LocalText, stepId: Key.optional() });
export type BoardText = z.infer<typeof BoardText>;
