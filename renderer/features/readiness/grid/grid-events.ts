import type { KeyboardEvent } from 'react';
import type { ViewSettings } from '../../../../electron/shared/domain/board/saved-view.ts';
import type { PersonId } from '../../../../electron/shared/domain/values/ids.ts';
import type { Board } from '../../../lib/stores/board.store.ts';
import type { Line } from '../state/lines.ts';
import { COLUMN } from './grid-layout.ts';
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
  column: number,
  { courts, columns }: Pick<Board, 'courts'> & { readonly columns: readonly number[] },
): ViewSettings['sort'] | undefined {
  const court = courts[columns[column - COLUMN.firstCourt] ?? -1]?.id;
  const by = court ? 'court' : orderOf(column, columns.length);
  if (!by) return undefined;
  const isSame = sort.by === by && sort.court === court;
  return { by, ...(court ? { court } : {}), isDescending: isSame && !sort.isDescending };
}

function orderOf(column: number, courts: number): 'name' | 'in-charge' | undefined {
  if (column === COLUMN.person) return 'name';
  return column === COLUMN.firstCourt + courts ? 'in-charge' : undefined;
}
