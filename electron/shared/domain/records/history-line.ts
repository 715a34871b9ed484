import * as z from 'zod';
import { Role } from '../people/person.ts';
import { CourtId, EventId } from '../values/ids.ts';
import { LocalText } from '../values/text.ts';

/** What a line of the history names besides what was done. */
export const HistoryFactName = z.enum([
  'name',
  'role',
  'office',
  'email',
  'bar-number',
  'reason',
  'person',
  'username',
  'account-type',
  'account-kind',
  'created-on',
  'mfa',
  'password-set-on',
  'capacity',
  'standing',
  'step',
  'outcome',
  'note',
  'place',
  'way',
  'spoke-to',
  'reference',
]);
export type HistoryFactName = z.infer<typeof HistoryFactName>;

/** One value that was recorded: a name, a day, or a word of the closed lists (`attorney`, `upgraded`); empty when it was cleared. */
export const HistoryFact = z.strictObject({
  name: HistoryFactName,
  value: z.string(),
  /** The words, where content of a court profile has them (the title of a step). */
  text: LocalText.optional(),
});
export type HistoryFact = z.infer<typeof HistoryFact>;

const mark = { by: z.string(), at: z.iso.datetime() };

/** One thing that was recorded about a person: what, by whom, when, and whether it was taken back. Never a secret: the log has none. */
export const HistoryLine = z.strictObject({
  id: EventId,
  ...mark,
  /** Sorts as text in the order in which things were recorded, also those of one moment. */
  order: z.string(),
  /** Kind of the event; a newer app may have kinds this one doesn't know. */
  kind: z.string(),
  /** How it came out, where the kind alone does not tell: what the court made of a link, what was seen of it. */
  outcome: z.string().optional(),
  /** The court it concerns, if it does. */
  courtId: CourtId.optional(),
  capacity: Role.optional(),
  facts: z.array(HistoryFact).readonly(),
  undone: z.strictObject(mark).optional(),
});
export type HistoryLine = z.infer<typeof HistoryLine>;
