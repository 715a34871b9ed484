import * as z from 'zod';
import { ReadinessStatus } from '../checklist/readiness.ts';
import { Role } from '../people/person.ts';
import { CourtId } from '../values/ids.ts';
import { TABS } from './need.ts';

/** Which dates to look for. `soon` is within 14 days, and `past` is over but still open. */
export const DueFilter = z.enum(['any', 'past', 'soon', 'ahead']);
export type DueFilter = z.infer<typeof DueFilter>;

/** The conditions the board is filtered by. All of them must hold, and an empty list filters nothing. */
export const BoardFilter = z.strictObject({
  query: z.string().max(200),
  /** The tab: everyone, or those whose most pressing court is of these statuses. */
  tab: z.enum(['all', ...TABS]),
  statuses: z.array(ReadinessStatus).max(20).readonly(),
  courts: z.array(CourtId).max(300).readonly(),
  offices: z.array(z.string().max(100)).max(500).readonly(),
  roles: z.array(Role).max(10).readonly(),
  inCharge: z.enum(['anyone', 'me', 'nobody']),
  due: DueFilter,
});
export type BoardFilter = z.infer<typeof BoardFilter>;

/** One view of the board: its filter, order and grouping. */
export const ViewSettings = z.strictObject({
  filter: BoardFilter,
  groupBy: z.enum(['none', 'next-step', 'office', 'court']),
  sort: z.strictObject({
    by: z.enum(['need', 'name', 'office', 'in-charge', 'due', 'court']),
    /** The court whose column sorts the rows. */
    court: CourtId.optional(),
    isDescending: z.boolean(),
  }),
});
export type ViewSettings = z.infer<typeof ViewSettings>;

/** A view saved under a name, for everyone who uses these records. */
export const SavedView = z.strictObject({
  id: z.uuid(),
  name: z.string().min(1).max(100),
  view: ViewSettings,
});
export type SavedView = z.infer<typeof SavedView>;

/** The most saved views. */
export const MAX_VIEWS = 200;
