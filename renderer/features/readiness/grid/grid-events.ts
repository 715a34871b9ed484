import type { KeyboardEvent } from 'react';
import type { ViewSettings } from '../../../../electron/shared/domain/board/saved-view.ts';
import type { PersonId } from '../../../../electron/shared/domain/values/ids.ts';
import type { Line } from '../state/lines.ts';
import type { Place, Press } from './keyboard/keys.ts';

/** The cell of an event, from the attributes of rows and heads. */
export function placeOf(target: EventTarget): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  if (!cell) return undefined;
  return { line: Number(cell.dataset.line), column: Number(cell.dataset.column) };
}

/** The key of an event as the grid's commands know it. */
export function pressOf({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: KeyboardEvent): Omit<Press, 'isTypingAhead'> {
  return { key, isCommand: ctrlKey || metaKey, isAlt: altKey, isShift: shiftKey };
}

/** Everybody in these lines. A person in several groups appears once for each. */
export function peopleIn(lines: readonly Line[]): readonly PersonId[] {
  return lines.flatMap((line) => (line.kind === 'person' ? line.row.personId : []));
}

/** How many of the people in these lines are selected. Other selected people don't matter. */
export function selectionOf(
  lines: readonly Line[],
  selected: ReadonlySet<string>,
): 'none' | 'some' | 'all' {
  if (selected.size === 0) return 'none';
  const people = peopleIn(lines);
  if (!people.some((id) => selected.has(id))) return 'none';
  return people.every((id) => selected.has(id)) ? 'all' : 'some';
}

/** What the board is sorted by after a click on the head of a column: by that column, and in reverse the second time. Undefined for a column that can't sort. */
export function sortAfter(
  sort: ViewSettings['sort'],
  order: Pick<ViewSettings['sort'], 'by' | 'court'> | undefined,
): ViewSettings['sort'] | undefined {
  if (!order) return undefined;
  const isSame = sort.by === order.by && sort.court === order.court;
  return { ...order, isDescending: isSame && !sort.isDescending };
}
