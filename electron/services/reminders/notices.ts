import type { Notifier, Words } from '../../ports/desktop.ts';
import type { ReminderLedger } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { DayOf } from '../../shared/domain/reminders/day-of.ts';
import { isLongPast } from '../../shared/domain/reminders/order.ts';
import {
  groupReminders,
  isSilent,
  type ReminderGroup,
  reachedStages,
} from '../../shared/domain/reminders/plan.ts';
import { type Reminder, reminderKey } from '../../shared/domain/reminders/reminder.ts';
import { isOfSignIn } from '../../shared/domain/reminders/sign-in.ts';
import { timeOfDayIn } from '../../shared/domain/values/calendar.ts';
import type { BoardKeeper } from '../board/board-keeper.ts';
import { localDay } from '../shared/local-day.ts';
import { daysNow } from './days-now.ts';
import { type WantedNeeds, wantedReminders } from './wanted.ts';

interface Needs extends WantedNeeds {
  readonly board: BoardKeeper;
  readonly ledger: ReminderLedger;
  readonly notifier: Notifier;
  readonly words: Words;
  readonly clock: Clock;
}

/** Shows what has come near as desktop notifications, and how many are new as a badge. */
export class ReminderNotices {
  readonly #needs: Needs;
  #looking: Promise<void> | undefined;
  #isBadgeShown = false;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Shows one notification about what has come near since the last one. Does nothing in the quiet time. */
  async look(): Promise<void> {
    this.#looking ??= this.#showWhatIsNear().finally(() => {
      this.#looking = undefined;
    });
    await this.#looking;
  }

  async #showWhatIsNear(): Promise<void> {
    const { ledger, notifier, clock } = this.#needs;
    await this.#showBadgeOfBefore();
    if (this.#isSilentNow()) return;
    const all = await wantedReminders(this.#needs);
    // Asked again: working out a big firm takes a while, and somebody may have wanted silence meanwhile.
    if (this.#isSilentNow()) return;
    const today = localDay(clock);
    const dayOf = daysNow(this.#needs);
    const reached = reachedStages(all, ledger.told(), today, dayOf);
    // Recorded before it shows, so a crash in between may lose a notification but never repeats one.
    if (reached.length === 0 || !ledger.tell(reached, today)) return;
    this.#show(
      reached.map(({ reminder }) => reminder),
      dayOf,
    );
    notifier.badge(this.#newOnes(all));
  }

  #isSilentNow(): boolean {
    const { ledger, preferences, clock } = this.#needs;
    const now = clock.now();
    return isSilent({
      now,
      timeOfDay: timeOfDayIn(clock.zone(), now),
      settings: preferences.read().reminders,
      snoozedUntil: ledger.snoozedUntil(),
    });
  }

  #show(near: readonly Reminder[], dayOf: DayOf): void {
    const { notifier, words } = this.#needs;
    const groups = groupReminders(near, dayOf);
    // The first line names the most urgent kind and counts its people.
    const isPast = groups[0]?.isPast ?? false;
    const pressing = near.filter((one) => one.date < dayOf(one) === isPast);
    const title = isPast ? 'reminder.title-past' : 'reminder.title';
    notifier.show({
      title: words.say(pressing.every(isOfSignIn) ? 'reminder.title-sign-in' : title, {
        people: new Set(pressing.map((one) => one.personId)).size,
      }),
      body: groups.map((group) => groupWords(group, words)).join('\n'),
    });
  }

  /** Notifications from before a restart that weren't looked at still count as new. */
  async #showBadgeOfBefore(): Promise<void> {
    if (this.#isBadgeShown) return;
    this.#isBadgeShown = true;
    const { ledger, notifier } = this.#needs;
    const unseen = ledger.unseen().size > 0 ? this.#newOnes(await wantedReminders(this.#needs)) : 0;
    if (unseen > 0) notifier.badge(unseen);
  }

  /**
   * How many of these were notified and not looked at. Long-past ones don't count, because they would make the number
   * meaningless.
   */
  #newOnes(all: readonly Reminder[]): number {
    const unseen = this.#needs.ledger.unseen();
    const dayOf = daysNow(this.#needs);
    const isNew = (one: Reminder) => unseen.has(reminderKey(one)) && !isLongPast(one, dayOf);
    return all.filter(isNew).length;
  }
}

function groupWords({ kind, people, date, isPast }: ReminderGroup, words: Words): string {
  return words.say(isPast ? `reminder-past.${kind}` : `reminder-near.${kind}`, { people, date });
}
