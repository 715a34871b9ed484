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
  'can-file',
  'not-applicable',
]);
export type ReadinessStatus = z.infer<typeof ReadinessStatus>;

const NamedStep = z.strictObject({ stepId: Key, title: LocalText });

/** One cell of the board: status, what stands in the way, what to do next, and a date; `dueFor` is the step the date belongs to where that is not the next one (the rule is in cell-due.ts). */
export const CellStatus = z.strictObject({
  status: ReadinessStatus,
  because: LocalText.optional(),
  next: NamedStep.optional(),
  due: Due.optional(),
  dueFor: NamedStep.optional(),
});
export type CellStatus = z.infer<typeof CellStatus>;
