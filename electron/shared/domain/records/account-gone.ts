import type { Mark } from '../values/mark.ts';
import type { HistoryLine } from './history-line.ts';

/** Who made a PACER account disappear from a person's record, and when: by taking it off, or by taking back that it was recorded. Undefined when these lines (newest first) don't tell. */
export function accountGoneBy(lines: readonly HistoryLine[], username: string): Mark | undefined {
  const about = lines.filter(
    ({ kind, facts }) =>
      kind.startsWith('pacer-account.') &&
      facts.some(({ name, value }) => name === 'username' && value === username),
  );
  const removed = about.find(({ kind, undone }) => kind === 'pacer-account.removed' && !undone);
  return removed
    ? { by: removed.by, at: removed.at }
    : about.find(({ undone, kind }) => undone && kind !== 'pacer-account.removed')?.undone;
}
