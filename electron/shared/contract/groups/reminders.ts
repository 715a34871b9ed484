import * as z from 'zod';
import { ReminderGroup, SnoozeSpan } from '../../domain/reminders/plan.ts';
import { Reminder } from '../../domain/reminders/reminder.ts';
import { count, none } from '../shapes.ts';

const item = Reminder.extend({
  name: z.string(),
  courtName: z.string().optional(),
  daysLeft: z.int(),
});
const items = { items: z.array(item), total: count };
const snooze = z.strictObject({ snoozedUntil: z.iso.datetime().optional() });

/** The calls about reminders. */
export const remindersContract = {
  /**
   * The reminders. `items` are the dates within 30 days before or after today, at most 500 of `total`, dates ahead
   * first. `longPast` is what passed before that: one entry for each kind with at most 100 of its `total`, by name.
   * Names are for the window only; notifications have none.
   */
  list: {
    input: none,
    output: snooze.extend({
      groups: z.array(ReminderGroup),
      ...items,
      longPast: z.array(ReminderGroup.extend(items)),
    }),
  },
  /** Shows no notification until then. What came due meanwhile is notified afterwards. */
  snooze: {
    input: z.strictObject({ for: SnoozeSpan.or(z.literal('no-longer')) }),
    output: snooze,
  },
  /** The person has seen the reminders: clears the badge. */
  seen: { input: none, output: none },
};
