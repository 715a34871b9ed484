import * as z from 'zod';
import { Key } from './checklist-step.ts';
import { Due } from './deadline.ts';
import { LocalText } from './text.ts';

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

/** One cell of the board: status, what stands in the way, what to do next, and the nearest date among what is still open. */
export const CellStatus = z.strictObject({
  status: ReadinessStatus,
  because: LocalText.optional(),
  next: z.strictObject({ stepId: Key, title: LocalText }).optional(),
  due: Due.optional(),
});
export type CellStatus = z.infer<typeof CellStatus>;
