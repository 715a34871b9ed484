import * as z from 'zod';
import { Key } from '../profiles/step.ts';
import { Due } from '../values/deadline.ts';
import { LocalText } from '../values/text.ts';

/** How ready one person is in one court, as the board shows it. */
export const ReadinessStatus = z.enum([
  'not-started',
  'preparing',
  'blocked',
  'ready-to-link',
  'link-unknown',
  'linked',
  'menus-pending',
  'admission-lapsed',
  'can-file',
  'not-applicable',
]);
export type ReadinessStatus = z.infer<typeof ReadinessStatus>;

const NamedStep = z.strictObject({ stepId: Key, title: LocalText });

/**
 * One cell of the board: status, blocker, next step and a date. `dueFor` is the step the date belongs to when it isn't
 * the next step (see cell-due.ts).
 */
export const CellStatus = z.strictObject({
  status: ReadinessStatus,
  because: LocalText.optional(),
  next: NamedStep.optional(),
  due: Due.optional(),
  dueFor: NamedStep.optional(),
});
export type CellStatus = z.infer<typeof CellStatus>;
