import type { Notifier, PreferencesStore, Words } from '../../ports/desktop.ts';
import type { ReminderLedger } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { isMine } from '../../shared/domain/board/find.ts';
import { isLongPast, isTold } from '../../shared/domain/reminders/order.ts';
import {
  groupReminders,
  isSilent,
  isSnoozed,
  type ReminderGroup,
  reachedStages,
  type SnoozeSpan,
} from '../../shared/domain/reminders/plan.ts';
import { type Reminder, reminderKey } from '../../shared/domain/reminders/reminder.ts';
import {
  addDays,
  type Instant,
  startOfDay,
  timeOfDayIn,
} from '../../shared/domain/values/calendar.ts';
import { ok } from '../../shared/domain/values/result.ts';
import type { BoardKeeper } from '../board/board-keeper.ts';
import { localDay } from '../shared/local-day.ts';
import { reminderList } from './reminder-list.ts';

interface Needs {
  readonly board: BoardKeeper;
  readonly ledger: ReminderLedger;
  readonly notifier: Notifier;
  readonly preferences: Pick<PreferencesStore, 'read'>;
  readonly words: Words;
  readonly clock: Clock;
  readonly actorName: () => string;
}

/** The reminder calls for the page, and the check that main runs every minute. */
export interface RemindersService {
  readonly service: Services['reminders'];
  /** Tells by one notification what has come near since the last one; does nothing in the quiet time. */
  readonly look: () => Promise<void>;
}

const HOUR_MS = 3_600_000;

/**
 * Coming dates and lapsing passwords: listed in the window, and notified once each, through sleep and clock changes.
 */
export function remindersService(needs: Needs): RemindersService {
  const { board, ledger, notifier, preferences, words, clock, actorName } = needs;
  let looking: Promise<void> | undefined;
  let isBadgeShown = false;
  const today = () => localDay(clock);

  /** The reminders of everyone, or of the people this user is in charge of. */
  async function wanted(): Promise<readonly Reminder[]> {
    const all = await board.reminders();
    if (preferences.read().reminders.about === 'everyone') return all;
    const rows = await board.whole();
    const mine = new Set(
      rows.flatMap((row) => (isMine(row.inCharge, actorName()) ? [row.personId] : [])),
    );
    return all.filter(({ personId }) => mine.has(personId));
  }

  async function tellWhatIsNear(): Promise<void> {
    await showBadgeOfBefore();
    const now = clock.now();
    const moment = {
      now,
      today: today(),
      timeOfDay: timeOfDayIn(clock.zone(), now),
      settings: preferences.read().reminders,
      snoozedUntil: ledger.snoozedUntil(),
    };
    if (isSilent(moment)) return;
    const all = await wanted();
    const reached = reachedStages(all, ledger.told(), moment.today);
    // Recorded before it shows, so a crash in between may lose a notification but never repeats one.
    if (reached.length === 0 || !ledger.tell(reached, moment.today)) return;
    const near = reached.map(({ reminder }) => reminder);
    const groups = groupReminders(near, moment.today);
    // The first line names the most urgent kind and counts its people.
    const isPast = groups[0]?.isPast ?? false;
    const pressing = near.filter(({ date }) => date < moment.today === isPast);
    notifier.show({
      title: words.say(isPast ? 'reminder.title-past' : 'reminder.title', {
        people: new Set(pressing.map((one) => one.personId)).size,
      }),
      body: groups.map(groupWords).join('\n'),
    });
    notifier.badge(newOnes(all));
  }

  /** Notifications from before a restart that weren't looked at still count as new. */
  async function showBadgeOfBefore(): Promise<void> {
    if (isBadgeShown) return;
    isBadgeShown = true;
    const unseen = ledger.unseen().size > 0 ? newOnes(await wanted()) : 0;
    if (unseen > 0) notifier.badge(unseen);
  }

  /**
   * How many of these were notified and not looked at. Long-past ones don't count, because they would make the number
   * meaningless.
   */
  function newOnes(all: readonly Reminder[]): number {
    const unseen = ledger.unseen();
    const now = today();
    const isNew = (one: Reminder) => unseen.has(reminderKey(one)) && !isLongPast(one, now);
    return all.filter(isNew).length;
  }

  function groupWords({ kind, people, date, isPast }: ReminderGroup): string {
    return words.say(isPast ? `reminder-past.${kind}` : `reminder-near.${kind}`, { people, date });
  }

  return {
    async look() {
      looking ??= tellWhatIsNear().finally(() => {
        looking = undefined;
      });
      await looking;
    },

    service: {
      async list() {
        const now = today();
        const told = (await wanted()).filter((reminder) => isTold(reminder, now));
        const names = new Map((await board.whole()).map((row) => [row.personId, row.name]));
        const courts = new Map(board.courts.map(({ id, name }) => [id, name]));
        const snoozedUntil = ledger.snoozedUntil();
        return ok({
          groups: [...groupReminders(told, now)],
          ...reminderList(told, { names, courts, today: now }),
          ...(isSnoozed(snoozedUntil, clock.now()) ? { snoozedUntil } : {}),
        });
      },

      snooze({ for: how }) {
        const until = how === 'no-longer' ? undefined : snoozeEnd(how, clock);
        ledger.snooze(until);
        return ok(until ? { snoozedUntil: until } : {});
      },

      seen() {
        ledger.markSeen();
        notifier.badge(0);
        return ok({});
      },
    },
  };
}

/** Tomorrow starts at midnight. A week is seven days from now. */
function snoozeEnd(how: SnoozeSpan, clock: Clock): Instant {
  if (how === 'until-tomorrow') return startOfDay(clock.zone(), addDays(localDay(clock), 1));
  const hours = how === 'an-hour' ? 1 : 7 * 24;
  return new Date(Date.parse(clock.now()) + hours * HOUR_MS).toISOString();
}
