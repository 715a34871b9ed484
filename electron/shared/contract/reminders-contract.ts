import * as z from 'zod';
import { Reminder } from '../domain/reminder.ts';
import { ReminderGroup } from '../domain/reminder-plan.ts';

const none = z.strictObject({});
const snooze = z.strictObject({ snoozedUntil: z.iso.datetime().optional() });

export const remindersContract = {
  /** Everything within 30 days, and what has lapsed; nearest first, at most 500 of `total`. Names are for the window only: notifications have none. */
  list: {
    input: none,
    output: z.strictObject({
      groups: z.array(ReminderGroup),
      items: z.array(
        Reminder.extend({
          name: z.string(),
          courtName: z.string().optional(),
          daysLeft: z.int(),
        }),
      ),
      total: z.int().min(0),
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
