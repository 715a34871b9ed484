import type { Notifier, PreferencesStore, Words } from '../../ports/desktop.ts';
import type { ReminderLedger } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { isTold } from '../../shared/domain/reminders/order.ts';
import { groupReminders, isSnoozed, type SnoozeSpan } from '../../shared/domain/reminders/plan.ts';
import { addDays, type Instant, startOfDay } from '../../shared/domain/values/calendar.ts';
import { ok } from '../../shared/domain/values/result.ts';
import type { BoardKeeper } from '../board/board-keeper.ts';
import { localDay } from '../shared/local-day.ts';
import { daysNow } from './days-now.ts';
import { ReminderNotices } from './notices.ts';
import { reminderList } from './reminder-list.ts';
import { wantedReminders } from './wanted.ts';

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
  /** Shows one notification about what has come near since the last one. Does nothing in the quiet time. */
  readonly look: () => Promise<void>;
}

const HOUR_MS = 3_600_000;

/**
 * Coming dates and lapsing passwords: listed in the window, and notified once each, through sleep and clock changes.
 */
export function remindersService(needs: Needs): RemindersService {
  const notices = new ReminderNotices(needs);
  return { look: () => notices.look(), service: calls(needs) };
}

function calls(needs: Needs): Services['reminders'] {
  const { board, ledger, notifier, clock } = needs;
  return {
    async list() {
      const all = await wantedReminders(needs);
      const dayOf = daysNow(needs);
      const told = all.filter((reminder) => isTold(reminder, dayOf));
      const names = new Map((await board.whole()).map((row) => [row.personId, row.name]));
      const courts = new Map(board.courts.map(({ id, short }) => [id, short]));
      const snoozedUntil = ledger.snoozedUntil();
      return ok({
        groups: [...groupReminders(told, dayOf)],
        ...reminderList(told, { names, courts, dayOf }),
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
  };
}

/** Tomorrow starts at midnight. A week is seven days from now. */
function snoozeEnd(how: SnoozeSpan, clock: Clock): Instant {
  if (how === 'until-tomorrow') return startOfDay(clock.zone(), addDays(localDay(clock), 1));
  const hours = how === 'an-hour' ? 1 : 7 * 24;
  return new Date(Date.parse(clock.now()) + hours * HOUR_MS).toISOString();
}
