// biome-ignore-all lint/a11y/useSemanticElements: only some of thousands of rows exist, placed by script; a table's own elements can't be laid out so.
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell of the grid has the keyboard at a time.
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { PersonId } from '../../../electron/shared/domain/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import type { Board } from './board.store.ts';
import type { Share } from './counts.ts';
import { GridHead } from './GridHead.tsx';
import { GridRow, type RowLook } from './GridRow.tsx';
import { GroupRow } from './GroupRow.tsx';
import {
  COLUMN,
  COURT_WIDTH,
  FIXED_WIDTH,
  GROUP_HEIGHT,
  gridTemplate,
  gridWidth,
  HEAD_HEIGHT,
  LEFT_WIDTH,
  ROW_HEIGHT,
} from './grid-layout.ts';
import { useGridStyles } from './grid-styles.ts';
import { commandOf, type Place, type Press } from './keys.ts';
import type { Line } from './lines.ts';
import { toggled, useLook } from './look.store.ts';
import { useTypeAhead } from './use-type-ahead.ts';
import type { Words } from './use-words.ts';

interface Props {
  readonly board: Pick<Board, 'courts'>;
  readonly lines: readonly Line[];
  readonly words: Words;
  readonly shares: ReadonlyMap<number, Share>;
  /** The place that has the keyboard changed; undefined when it left the people. */
  readonly onPlace: (place: Place) => void;
  readonly onKeys: () => void;
}

/** People by courts, thousands of rows of which only those in view exist; the whole of it by keyboard. */
export function Grid({ board: { courts }, lines, words, shares, onPlace, onKeys }: Props) {
  const t = useT();
  const styles = useGridStyles();
  const box = useRef<HTMLDivElement>(null);
  const { sort, selected, select, sortBy, fold, opened, open, groupBy } = useLook();
  const [active, setActive] = useState<Place>({ line: 0, column: COLUMN.person });
  const hasFocus = useRef(false);
  const anchor = useRef(0);
  const last = { line: lines.length - 1, column: COLUMN.firstCourt + courts.length };
  const line = Math.min(active.line, last.line);
  const column = Math.min(active.column, last.column);

  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? GROUP_HEIGHT : ROW_HEIGHT),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 6,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    // Enough for a first paint before the box has been measured.
    initialRect: { width: 1000, height: 600 },
    rangeExtractor: (range) => withActive(range, line),
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: courts.length,
    getScrollElement: () => box.current,
    estimateSize: () => COURT_WIDTH,
    overscan: 1,
    scrollMargin: LEFT_WIDTH,
    scrollPaddingStart: FIXED_WIDTH,
    initialRect: { width: 1000, height: 600 },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights change with what the lines are.
  useEffect(() => rows.measure(), [lines, rows]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order begins at its top.
  useEffect(() => void box.current?.scrollTo({ top: 0 }), [sort, groupBy]);

  const inView = columns.getVirtualItems();
  const firstCourt = inView[0]?.index ?? 0;
  const endCourt = (inView.at(-1)?.index ?? -1) + 1;
  const look = useMemo<RowLook>(
    () => ({
      t,
      words,
      styles,
      template: gridTemplate(courts.length),
      width: gridWidth(courts.length),
      courts: courts.length,
    }),
    [t, words, styles, courts.length],
  );

  const moveTo = (place: Place) => {
    hasFocus.current = true;
    setActive(place);
    onPlace(place);
    if (place.line >= 0) rows.scrollToIndex(place.line);
    const court = place.column - COLUMN.firstCourt;
    if (court >= 0 && court < courts.length) columns.scrollToIndex(court);
    if (court >= courts.length) box.current?.scrollTo({ left: look.width });
    if (place.column <= COLUMN.person) box.current?.scrollTo({ left: 0 });
  };
  // Whoever closes the panel goes on where they were.
  const wasOpened = useRef(opened);
  useEffect(() => {
    if (wasOpened.current && !opened) hasFocus.current = true;
    wasOpened.current = opened;
  }, [opened]);
  // The cell may only come to exist by scrolling to it.
  useEffect(() => {
    if (!hasFocus.current) return;
    const find = (selector: string) => box.current?.querySelector<HTMLElement>(selector);
    // The heading of a group is one cell, whatever the column.
    const cell =
      find(`[data-line="${line}"][data-column="${column}"]`) ?? find(`[data-line="${line}"]`);
    if (cell && cell !== document.activeElement) cell.focus({ preventScroll: true });
  });

  const personAt = (index: number) => {
    const at = lines[index];
    return at?.kind === 'person' ? at.row : undefined;
  };
  const choose = (index: number, isRange: boolean) => {
    const row = personAt(index);
    if (!row) return;
    if (!isRange) {
      anchor.current = index;
      select(toggled(selected, row.personId));
      return;
    }
    const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
    const between = lines.slice(from, to + 1).flatMap((at) => idOf(at) ?? []);
    select(new Set([...selected, ...between]));
  };
  const chooseAll = () => {
    const all = lines.flatMap((at) => idOf(at) ?? []);
    select(all.every((id) => selected.has(id)) ? new Set() : new Set(all));
  };
  const act = (place: Place) => {
    const at = lines[place.line];
    if (place.line < 0) {
      if (place.column === COLUMN.tick) chooseAll();
      else sortBy(sortAfter(sort, place.column, courts));
    } else if (at?.kind === 'group') fold(at.key);
    else if (at && place.column === COLUMN.tick) choose(place.line, false);
    else if (at) {
      const cell = at.row.cells.find((one) => one.court === place.column - COLUMN.firstCourt);
      const { personId } = at.row;
      open({ personId, ...(cell ? { ecfAccountId: cell.ecfAccountId } : {}) });
    }
  };
  const findName = useTypeAhead(lines, (found) => moveTo({ line: found, column: COLUMN.person }));

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(
      1,
      Math.floor(((box.current?.clientHeight ?? 0) - HEAD_HEIGHT) / ROW_HEIGHT),
    );
    const press: Press = { ...pressOf(event), isTypingAhead: findName.isUnderWay() };
    const command = commandOf(press, { line, column }, { last, page });
    if (!command) return;
    event.preventDefault();
    switch (command.kind) {
      case 'move':
        return moveTo(command.to);
      case 'act':
        return act({ line, column });
      case 'select':
        return line < 0 ? chooseAll() : choose(line, press.isShift);
      case 'select-all':
        return chooseAll();
      case 'find':
        return findName.type(command.letter, line);
      case 'keys':
        return onKeys();
      case 'leave':
        return select(new Set());
    }
  };
  const onClick = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place) return;
    moveTo(place);
    if (event.shiftKey && place.line >= 0) choose(place.line, true);
    else act(place);
  };

  return (
    <div
      ref={box}
      role="grid"
      aria-label={t('board.grid')}
      aria-rowcount={lines.length + 1}
      aria-colcount={last.column + 1}
      aria-multiselectable
      className={styles.box}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={(event) => {
        const place = placeOf(event.target);
        hasFocus.current = true;
        if (place && (place.line !== line || place.column !== column)) setActive(place);
        if (place) onPlace(place);
      }}
      onBlur={() => {
        hasFocus.current = false;
      }}
    >
      <GridHead
        look={look}
        courts={courts}
        shares={shares}
        sort={sort}
        selection={selectionOf(lines, selected)}
        active={line < 0 ? column : -1}
        firstCourt={firstCourt}
        endCourt={endCourt}
      />
      <div
        role="rowgroup"
        className={styles.body}
        style={{ height: rows.getTotalSize(), width: look.width }}
      >
        {rows.getVirtualItems().map(({ index, start }) => {
          const at = lines[index];
          if (!at) return null;
          const common = {
            look,
            line: index,
            top: start - HEAD_HEIGHT,
            active: index === line ? column : -1,
          };
          return at.kind === 'group' ? (
            <GroupRow key={at.key} group={at} {...common} />
          ) : (
            <GridRow
              key={at.key}
              row={at.row}
              isSelected={selected.has(at.row.personId)}
              firstCourt={firstCourt}
              endCourt={endCourt}
              {...common}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The rows in view, and the one that has the keyboard, so that it is not lost by scrolling away from it. */
function withActive(range: Range, line: number): number[] {
  const shown = defaultRangeExtractor(range);
  if (line < 0 || line >= range.count || shown.includes(line)) return shown;
  return [...shown, line].sort((a, b) => a - b);
}

function idOf(line: Line): PersonId | undefined {
  return line.kind === 'person' ? line.row.personId : undefined;
}

function selectionOf(
  lines: readonly Line[],
  selected: ReadonlySet<string>,
): 'none' | 'some' | 'all' {
  if (selected.size === 0) return 'none';
  const people = lines.flatMap((line) => idOf(line) ?? []);
  return people.length > 0 && people.every((id) => selected.has(id)) ? 'all' : 'some';
}

function placeOf(target: EventTarget): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  if (!cell) return undefined;
  return { line: Number(cell.dataset.line), column: Number(cell.dataset.column) };
}

function pressOf({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: KeyboardEvent): Omit<Press, 'isTypingAhead'> {
  return { key, isCommand: ctrlKey || metaKey, isAlt: altKey, isShift: shiftKey };
}

/** What the board is sorted by after the head of a column was chosen: by it, and the other way round the second time. */
function sortAfter(
  sort: ReturnType<typeof useLook.getState>['sort'],
  column: number,
  courts: Board['courts'],
): ReturnType<typeof useLook.getState>['sort'] {
  const court = courts[column - COLUMN.firstCourt]?.id;
  const by = court ? 'court' : column === COLUMN.firstCourt + courts.length ? 'in-charge' : 'name';
  const isSame = sort.by === by && sort.court === court;
  return { by, ...(court ? { court } : {}), isDescending: isSame && !sort.isDescending };
}
