import type { Mark } from '../../values/mark.ts';
import type { HistoryLine } from './history-line.ts';

/**
 * Who removed a PACER account from a person's record, and when: by removing it or by undoing its entry. Undefined when
 * these lines (newest first) don't show it.
 */
export function accountGoneBy(lines: readonly HistoryLine[], username: string): Mark | undefined {
  const about = lines.filter(
    ({ kind, facts }) =>
      kind.startsWith('pacer-account.') &&
      username !== '' &&
      facts.some(({ name, value }) => name === 'username' && value === username),
  );
  const removed = about.find(({ kind, undone }) => kind === 'pacer-account.removed' && !undone);
  return removed
    ? { by: removed.by, at: removed.at }
    : about.find(({ undone, kind }) => undone && kind !== 'pacer-account.removed')?.undone;
}
