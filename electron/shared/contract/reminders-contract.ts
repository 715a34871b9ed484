import * as z from 'zod';
import { ReminderGroup } from '../domain/reminders/plan.ts';
import { Reminder } from '../domain/reminders/reminder.ts';

const none = z.strictObject({});
const item = Reminder.extend({
  name: z.string(),
  courtName: z.string().optional(),
  daysLeft: z.int(),
});
const items = { items: z.array(item), total: z.int().min(0) };
const snooze = z.strictObject({ snoozedUntil: z.iso.datetime().optional() });

export const remindersContract = {
  /**
   * What there is to be reminded of. `items` are the dates within 30 days before or after today, at most 500 of `total`:
   * what is ahead first. `longPast` is what passed before that, one entry for each kind with at most 100 of its `total`, by name.
   * Names are for the window only: notifications have none.
   */
  list: {
    input: none,
    output: z.strictObject({
      groups: z.array(ReminderGroup),
      ...items,
      longPast: z.array(ReminderGroup.extend(items)),
      snoozedUntil: z.iso.datetime().optional(),
    }),
  },
  /** No notification until then; what came near meanwhile is told afterwards. */
  snooze: {
    input: z.strictObject({ for: z.enum(['an-hour', 'until-tomorrow', 'a-week', 'no-longer']) }),
    output: snooze,
  },
  /** The reminders were looked at: the badge goes away. */
  seen: { input: none, output: none },
};
