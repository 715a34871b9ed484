import type { PreferencesStore } from '../../ports/desktop.ts';
import { isMine } from '../../shared/domain/board/find.ts';
import type { Reminder } from '../../shared/domain/reminders/reminder.ts';
import type { BoardKeeper } from '../board/board-keeper.ts';

/** What finding a user's reminders needs. */
export interface WantedNeeds {
  readonly board: Pick<BoardKeeper, 'reminders' | 'whole'>;
  readonly preferences: Pick<PreferencesStore, 'read'>;
  readonly actorName: () => string;
}

/** The reminders of everyone, or of the people this user is in charge of. */
export async function wantedReminders({
  board,
  preferences,
  actorName,
}: WantedNeeds): Promise<readonly Reminder[]> {
  const all = await board.reminders();
  if (preferences.read().reminders.about === 'everyone') return all;
  const rows = await board.whole();
  const mine = new Set(
    rows.flatMap((row) => (isMine(row.inCharge, actorName()) ? [row.personId] : [])),
  );
  return all.filter(({ personId }) => mine.has(personId));
}
