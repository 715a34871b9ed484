// biome-ignore-all lint/a11y/useSemanticElements: only some of thousands of rows exist, placed by script; a table's own elements can't be laid out so.
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell of the grid has the keyboard at a time.
import { mergeClasses } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { memo } from 'react';
import type { BoardCell, BoardRow } from '../../../../electron/shared/domain/board/board.ts';
import type { ReadinessStatus } from '../../../../electron/shared/domain/checklist/readiness.ts';
import { isUrgent } from '../../../../electron/shared/domain/values/due.ts';
import { STATUS_ICONS, type Tone, toneOf } from '../../../parts/status-looks.tsx';
import { initialsOf } from '../../../ui/initials.ts';
import { ListCourts } from './ListCourts.tsx';
import { LIST_COLUMN } from './list-layout.ts';
import type { ListLook } from './use-list-look.ts';

interface Props {
  readonly row: BoardRow;
  readonly look: ListLook;
  readonly line: number;
  readonly top: number;
  /** In pixels. */
  readonly height: number;
  readonly isSelected: boolean;
  /** The panel shows this person. */
  readonly isOpened: boolean;
  /** Number of the column that has the keyboard, -1 for none. */
  readonly active: number;
}

/** One person in one line: who, how they stand, what comes next, by when, and in which courts. */
export const ListRow = memo(function ListRow(props: Props) {
  const { row, look, line, top, height, isSelected, isOpened, active } = props;
  const { t, grid, styles, words } = look;
  const at = (column: number) => ({
    'data-line': line,
    'data-column': column,
    'aria-colindex': column + 1,
    tabIndex: active === column ? 0 : -1,
  });
  const cells = look.cellsOf(row.cells);
  const [first] = cells;
  const next = first ? words.nextInList(first) : t('board.next-add-court');
  const cell = mergeClasses(grid.cell, styles.cell);
  return (
    <div
      role="row"
      aria-rowindex={line + 2}
      aria-selected={isSelected}
      aria-current={isOpened || undefined}
      className={mergeClasses(
        grid.row,
        styles.columns,
        isSelected && grid.selected,
        isOpened && styles.opened,
      )}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <div
        role="gridcell"
        className={mergeClasses(grid.cell, grid.tick, styles.tick, isOpened && styles.bar)}
        {...at(LIST_COLUMN.tick)}
      >
        <input
          type="checkbox"
          className={grid.checkbox}
          checked={isSelected}
          readOnly
          tabIndex={-1}
          aria-label={t('board.select', { name: row.name })}
        />
      </div>
      <div role="rowheader" className={cell} {...at(LIST_COLUMN.person)}>
        <Who row={row} look={look} />
      </div>
      <div
        role="gridcell"
        className={mergeClasses(cell, styles.status)}
        {...at(LIST_COLUMN.status)}
      >
        <Pill status={first?.status ?? 'not-started'} look={look} />
      </div>
      <div role="gridcell" className={mergeClasses(cell, styles.next)} {...at(LIST_COLUMN.next)}>
        <span className={styles.line} title={next}>
          {next}
        </span>
      </div>
      <div role="gridcell" className={mergeClasses(cell, styles.due)} {...at(LIST_COLUMN.due)}>
        {first ? <DueInList cell={first} look={look} /> : null}
      </div>
      <div
        role="gridcell"
        className={mergeClasses(cell, styles.inCharge)}
        {...at(LIST_COLUMN.inCharge)}
      >
        <span className={styles.quiet} title={row.inCharge}>
          {row.inCharge}
        </span>
      </div>
      <div
        role="gridcell"
        className={mergeClasses(cell, styles.chips, styles.courts)}
        {...at(LIST_COLUMN.courts)}
      >
        <ListCourts cells={cells} look={look} />
      </div>
    </div>
  );
});

function Who({ row, look: { t, styles } }: Pick<Props, 'row' | 'look'>) {
  const role = t(`role.${row.role}`);
  const about = row.office ? t('person.role-and-office', { role, office: row.office }) : role;
  return (
    <>
      <span className={styles.initials} aria-hidden="true" data-initials={initialsOf(row.name)} />
      <span className={styles.person} title={`${row.name}\n${about}`}>
        <span className={styles.name}>{row.name}</span>
        <span className={styles.quiet}>
          {about}
          {row.notes > 0 ? ` · ${t('board.notes', { notes: row.notes })}` : ''}
        </span>
      </span>
    </>
  );
}

const PILL_OF = {
  danger: 'danger',
  warning: 'warning',
  brand: 'brand',
  success: 'success',
  informative: 'calm',
  subtle: 'calm',
} as const satisfies Record<Tone, string>;

function Pill({
  status,
  look: { styles, words },
}: Pick<Props, 'look'> & { readonly status: ReadinessStatus }) {
  return (
    <span className={styles[PILL_OF[toneOf(status)]]}>
      <span className={styles.icon} aria-hidden="true">
        {STATUS_ICONS[status]}
      </span>
      <span className={styles.line} title={words.status(status)}>
        {words.statusInCell(status)}
      </span>
    </span>
  );
}

function DueInList({
  cell,
  look: { t, styles, words, shortDue },
}: Pick<Props, 'look'> & { readonly cell: BoardCell }) {
  const due = words.due(cell);
  if (!due) return <span className="unseen">{t('board.no-due')}</span>;
  const step = words.dueFor(cell);
  const isLate = due.kind === 'by' && due.daysLeft <= 0;
  const tone = isLate ? styles.late : isUrgent(due) ? styles.soon : undefined;
  const name = step === undefined ? undefined : words.dueName(cell);
  const said = shortDue(due, name !== undefined);
  const shown = name === undefined ? said : t('due.of-step', { step: name, words: said });
  return (
    <span className={mergeClasses(styles.date, tone)} title={step ? `${shown}\n${step}` : shown}>
      {tone ? <WarningFilled className={styles.sign} aria-hidden="true" /> : null}
      {shown}
    </span>
  );
}
