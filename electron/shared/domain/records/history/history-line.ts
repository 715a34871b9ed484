import * as z from 'zod';
import { Role } from '../../people/person.ts';
import { CourtId, EventId } from '../../values/ids.ts';
import { Mark } from '../../values/mark.ts';
import { LocalText } from '../../values/text.ts';

/** The names of details that a history line can have. */
export const HistoryFactName = z.enum([
  'name',
  'role',
  'office',
  'email',
  'bar-number',
  'language',
  'reason',
  'person',
  'username',
  'account-type',
  'account-kind',
  'search-status',
  'created-on',
  'mfa',
  'mfa-skips',
  'authenticators',
  'backup-codes',
  'password-set-on',
  'password-skips',
  'deactivated',
  'capacity',
  'standing',
  'admitted-on',
  'renew-by',
  'login-use',
  'filed-before',
  'step',
  'outcome',
  'note',
  'place',
  'way',
  'known-by',
  'spoke-to',
  'reference',
  'sign-in-address',
  'ecf-address',
]);
export type HistoryFactName = z.infer<typeof HistoryFactName>;

/**
 * One recorded value: a name, a day, or a word from a closed list (`attorney`, `upgraded`). Empty when it was cleared.
 */
export const HistoryFact = z.strictObject({
  name: HistoryFactName,
  value: z.string(),
  /** The wording, if it comes from a court profile, such as a step's title. */
  text: LocalText.optional(),
});
export type HistoryFact = z.infer<typeof HistoryFact>;

/**
 * One record about a person: what, by whom, when, and whether it was undone. Never a secret, because the log has none.
 */
export const HistoryLine = z.strictObject({
  id: EventId,
  ...Mark.shape,
  /** Sorts as text in the order of recording, even within one moment. */
  order: z.string(),
  /** The kind of the event. A newer app may have kinds this one doesn't know. */
  kind: z.string(),
  /** The outcome, when the kind alone doesn't show it, such as the court's answer to a link. */
  outcome: z.string().optional(),
  /** The court it concerns, if any. */
  courtId: CourtId.optional(),
  capacity: Role.optional(),
  facts: z.array(HistoryFact).readonly(),
  undone: Mark.optional(),
  /** `offered`: a person may undo it here. `later`: what was recorded after it must be undone first. */
  undo: z.enum(['offered', 'later']).optional(),
});
export type HistoryLine = z.infer<typeof HistoryLine>;
