// biome-ignore-all lint/a11y/useSemanticElements: only some of thousands of rows exist, placed by script; a table's own elements can't be laid out so.
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell of the grid has the keyboard at a time.
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useT } from '../../../i18n/use-t.ts';
import type { Board } from '../../../lib/stores/board.store.ts';
import type { Share } from '../../../lib/stores/board-counts.ts';
import type { Line } from '../state/lines.ts';
import { useLook } from '../state/look.store.ts';
import type { Words } from '../state/use-words.ts';
import { GridHead } from './GridHead.tsx';
import { GridRow, type RowLook } from './GridRow.tsx';
import { GroupRow } from './GroupRow.tsx';
import { placeOf, pressOf, selectionOf, sortAfter } from './grid-events.ts';
import { COLUMN, gridTemplate, gridWidth, HEAD_HEIGHT, ROW_HEIGHT } from './grid-layout.ts';
import { useGridStyles } from './grid-styles.ts';
import { commandOf, type Place } from './keys.ts';
import { useChoosing } from './use-choosing.ts';
import { useKeptInView } from './use-kept-in-view.ts';
import { useTypeAhead } from './use-type-ahead.ts';
import { useVirtualGrid } from './use-virtual-grid.ts';

interface Props {
  readonly courts: Board['courts'];
  /** Places of the courts shown, in the order of their columns. */
  readonly columns: readonly number[];
  /** Those of them, where others were filtered out. */
  readonly only: ReadonlySet<number> | undefined;
  readonly lines: readonly Line[];
  readonly words: Words;
  readonly shares: ReadonlyMap<number, Share>;
  /** Told which cell has the keyboard. */
  readonly onPlace: (place: Place) => void;
  readonly onKeys: () => void;
}

/** People by courts, thousands of rows of which only those in view exist; the whole of it by keyboard. */
export function Grid(props: Props) {
  const { courts, columns, only, lines, words, shares, onPlace, onKeys } = props;
  const t = useT();
  const styles = useGridStyles();
  const box = useRef<HTMLDivElement>(null);
  const { sort, selected, select, sortBy, fold, opened, open, groupBy } = useLook();
  const [active, setActive] = useState<Place>({ line: 0, column: COLUMN.person });
  const last = { line: lines.length - 1, column: COLUMN.firstCourt + columns.length };
  const line = Math.min(active.line, last.line);
  const column = Math.min(active.column, last.column);
  const view = useVirtualGrid({ box, lines, courts: columns.length, line });
  useKeptInView(box, opened !== undefined, () => view.show({ line, column }));
  const { choose, chooseAll } = useChoosing(lines);
  const focus = useCellFocus(box, {
    place: { line, column },
    isGroup: lines[line]?.kind === 'group',
    isPanelOpen: opened !== undefined,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order begins at its top.
  useEffect(() => void box.current?.scrollTo({ top: 0 }), [sort, groupBy]);

  const look = useMemo<RowLook>(
    () => ({
      t,
      words,
      styles,
      columns,
      only,
      template: gridTemplate(columns.length),
      width: gridWidth(columns.length),
    }),
    [t, words, styles, columns, only],
  );

  const moveTo = (place: Place) => {
    focus.take();
    setActive(place);
    onPlace(place);
    view.show(place);
  };
  const act = (place: Place) => {
    const at = lines[place.line];
    if (place.line < 0) {
      if (place.column === COLUMN.tick) chooseAll();
      else sortBy(sortAfter(sort, place.column, { courts, columns }) ?? sort);
    } else if (at?.kind === 'group') fold(at.key);
    else if (at && place.column === COLUMN.tick) choose(place.line, false);
    else if (at) {
      const court = columns[place.column - COLUMN.firstCourt];
      const cell = at.row.cells.find((one) => one.court === court);
      const { personId } = at.row;
      open({ personId, ...(cell ? { ecfAccountId: cell.ecfAccountId } : {}) });
    }
  };
  const findName = useTypeAhead(lines, (found) => moveTo({ line: found, column: COLUMN.person }));

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.floor(((box.current?.clientHeight ?? 0) - HEAD_HEIGHT) / ROW_HEIGHT);
    const press = { ...pressOf(event), isTypingAhead: findName.isUnderWay() };
    const command = commandOf(press, { line, column }, { last, page: Math.max(1, page) });
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

  const { firstCourt, endCourt } = view;
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
        focus.take();
        if (place && (place.line !== line || place.column !== column)) setActive(place);
        if (place) onPlace(place);
      }}
      onBlur={focus.leave}
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
        style={{ height: view.height, minWidth: look.width }}
      >
        {view.rows.map(({ index, top }) => {
          const at = lines[index];
          if (!at) return null;
          const common = { look, line: index, top, active: index === line ? column : -1 };
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

interface Active {
  readonly place: Place;
  /** The heading of a group is one cell, whatever the column. */
  readonly isGroup: boolean;
  readonly isPanelOpen: boolean;
}

/** Keeps the keyboard on the active cell while the grid has it, though cells come and go with scrolling. */
function useCellFocus(
  box: RefObject<HTMLDivElement | null>,
  { place: { line, column }, isGroup, isPanelOpen }: Active,
) {
  const isHere = useRef(false);
  // Whoever closes the panel goes on where they were.
  const wasOpen = useRef(isPanelOpen);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (wasOpen.current && !isPanelOpen && isLost) isHere.current = true;
    wasOpen.current = isPanelOpen;
  }, [isPanelOpen]);
  // The cell may only come to exist by scrolling to it.
  useEffect(() => {
    if (!isHere.current) return;
    const at = isGroup ? '' : `[data-column="${column}"]`;
    const cell = box.current?.querySelector<HTMLElement>(`[data-line="${line}"]${at}`);
    if (cell && cell !== document.activeElement) cell.focus({ preventScroll: true });
  });
  return {
    take: () => {
      isHere.current = true;
    },
    leave: () => {
      isHere.current = false;
    },
  };
}
