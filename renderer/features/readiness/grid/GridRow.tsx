// biome-ignore-all lint/a11y/useSemanticElements: only some of thousands of rows exist, placed by script; a table's own elements can't be laid out so.
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell of the grid has the keyboard at a time.
import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { BoardCell, BoardRow } from '../../../../electron/shared/domain/board/board.ts';
import type { useT } from '../../../i18n/use-t.ts';
import { byPressing, cellsIn, shareOf } from '../../../lib/stores/board-counts.ts';
import { STATUS_ICONS, type Tone, toneOf } from '../../../parts/status-looks.tsx';
import { lineOf } from '../state/cell-line.ts';
import type { Words } from '../state/use-words.ts';
import { COLUMN, ROW_HEIGHT } from './grid-layout.ts';
import type { GridStyles } from './grid-styles.ts';

/** What all rows share; the same object as long as nothing of it changed, so that rows need not be drawn again. */
export interface RowLook {
  readonly t: ReturnType<typeof useT>;
  readonly words: Words;
  readonly styles: GridStyles;
  readonly template: string;
  readonly width: number;
  /** Places in the table of courts, in the order of their columns. */
  readonly columns: readonly number[];
  /** Those of them, where others were filtered out: what is not shown is not counted. */
  readonly only?: ReadonlySet<number> | undefined;
}

interface Props {
  readonly row: BoardRow;
  readonly look: RowLook;
  readonly line: number;
  readonly top: number;
  readonly isSelected: boolean;
  /** Number of the column that has the keyboard, -1 for none. */
  readonly active: number;
  /** The courts in view: from the first up to, but not including, the last. */
  readonly firstCourt: number;
  readonly endCourt: number;
}

/** One person across all courts. What a click or a key does is decided by the grid, from `data-line` and `data-column`. */
export const GridRow = memo(function GridRow(props: Props) {
  const { row, look, line, top, isSelected, active, firstCourt, endCourt } = props;
  const { t, styles, template, width, columns, only } = look;
  const at = (column: number) => ({
    'data-line': line,
    'data-column': column,
    'aria-colindex': column + 1,
    tabIndex: active === column ? 0 : -1,
  });
  const share = shareOf(cellsIn(row.cells, only));
  const role = t(`role.${row.role}`);
  const about = row.office ? t('person.role-and-office', { role, office: row.office }) : role;
  const shown: ReactNode[] = [];
  for (let column = firstCourt; column < endCourt; column += 1) {
    const court = columns[column];
    if (court === undefined) break;
    shown.push(
      <div
        key={court}
        role="gridcell"
        className={styles.cell}
        style={{ gridColumnStart: COLUMN.firstCourt + column + 1 }}
        {...at(COLUMN.firstCourt + column)}
      >
        <CourtCell cells={row.cells} court={court} look={look} />
      </div>,
    );
  }
  return (
    <div
      role="row"
      aria-rowindex={line + 2}
      aria-selected={isSelected}
      className={mergeClasses(styles.row, isSelected && styles.selected)}
      style={{
        gridTemplateColumns: template,
        minWidth: width,
        height: ROW_HEIGHT,
        transform: `translateY(${top}px)`,
      }}
    >
      <div role="gridcell" className={mergeClasses(styles.cell, styles.tick)} {...at(COLUMN.tick)}>
        <input
          type="checkbox"
          className={styles.checkbox}
          checked={isSelected}
          readOnly
          tabIndex={-1}
          aria-label={t('board.select', { name: row.name })}
        />
      </div>
      <div
        role="rowheader"
        className={mergeClasses(styles.cell, styles.person)}
        {...at(COLUMN.person)}
      >
        <span className={styles.who} title={`${row.name}\n${about}`}>
          <span className={styles.name}>{row.name}</span>
          <span className={styles.quiet}>{about}</span>
        </span>
      </div>
      <div role="gridcell" className={styles.cell} {...at(COLUMN.share)}>
        {row.cells.length === 0 ? t('readiness.no-court') : null}
        {share.of === 0 ? null : t('board.share', { ...share })}
      </div>
      {shown}
      <div
        role="gridcell"
        className={styles.cell}
        style={{ gridColumnStart: COLUMN.firstCourt + columns.length + 1 }}
        {...at(COLUMN.firstCourt + columns.length)}
      >
        <span className={styles.line}>{row.inCharge}</span>
        {row.notes > 0 ? (
          <span className={styles.quiet}>{t('board.notes', { notes: row.notes })}</span>
        ) : null}
      </div>
    </div>
  );
});

const CLASS_OF = {
  danger: 'danger',
  warning: 'warning',
  brand: 'brand',
  success: 'success',
  informative: 'calm',
  subtle: 'calm',
} as const satisfies Record<Tone, keyof GridStyles>;

interface CellProps {
  readonly cells: readonly BoardCell[];
  readonly court: number;
  readonly look: RowLook;
}

/**
 * One person's status in one court, in words that are never cut: what comes next is below the grid, beside the pointer, and
 * read out. If they have several accounts there, the one that most needs attention.
 */
function CourtCell({ cells, court, look: { t, words, styles } }: CellProps) {
  const here = byPressing(
    cells.filter((cell) => cell.court === court),
    words.due,
  );
  const [cell] = here;
  if (!cell) return null;
  const { atHand, detail } = lineOf(cell, words, t);
  return (
    <span className={styles.inCell} title={[atHand, detail].filter(Boolean).join(' ')}>
      <span className={mergeClasses(styles.status, styles[CLASS_OF[toneOf(cell.status)]])}>
        <span className={styles.icon}>{STATUS_ICONS[cell.status]}</span>
        {words.statusInCell(cell.status)}
        {here.length > 1 ? ` ${t('board.of-accounts', { accounts: here.length })}` : null}
      </span>
      {atHand ? <span className={styles.urgent}>{atHand} </span> : null}
      <span className="unseen">{detail}</span>
    </span>
  );
}
