// biome-ignore-all lint/a11y/useSemanticElements: only some of thousands of rows exist, placed by script; a table's own elements can't be laid out so.
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell of the grid has the keyboard at a time.
import { mergeClasses } from '@fluentui/react-components';
import { TickHead } from '../grid/GridHead.tsx';
import { headAt, SortArrow, useSorted } from '../grid/sorted-head.tsx';
import type { Line } from '../state/lines.ts';
import { LIST_COLUMN } from './list-layout.ts';
import type { ListLook } from './use-list-look.ts';

interface Props {
  readonly look: ListLook;
  readonly lines: readonly Line[];
  /** Number of the column whose head has the keyboard, -1 for none. */
  readonly active: number;
}

/** The heads of the list's columns; four of them sort. */
export function ListHead({ look, lines, active }: Props) {
  const { t, grid, styles } = look;
  const common = { look, active };
  return (
    <div role="rowgroup" className={mergeClasses(grid.head, styles.columns, styles.head)}>
      <div role="row" aria-rowindex={1} style={{ display: 'contents' }}>
        <TickHead look={{ t, styles: grid }} active={active} lines={lines} height={32} />
        <SortingHead {...common} column={LIST_COLUMN.person} by="name" words={t('board.person')} />
        <SortingHead
          {...common}
          column={LIST_COLUMN.status}
          by="need"
          words={t('board.filter-status')}
        />
        <div {...headAt(LIST_COLUMN.next, active)} className={grid.headCell}>
          {t('board.next-step')}
        </div>
        <SortingHead
          {...common}
          column={LIST_COLUMN.due}
          by="due"
          words={t('board.filter-due')}
          className={styles.due}
        />
        <SortingHead
          {...common}
          column={LIST_COLUMN.inCharge}
          by="in-charge"
          words={t('board.in-charge')}
          className={styles.inCharge}
        />
        <div
          {...headAt(LIST_COLUMN.courts, active)}
          className={mergeClasses(grid.headCell, styles.courts)}
        >
          {t('courts.title')}
        </div>
      </div>
    </div>
  );
}

interface SortingHeadProps extends Pick<Props, 'look' | 'active'> {
  readonly column: number;
  readonly by: Parameters<typeof useSorted>[0];
  readonly words: string;
  readonly className?: string;
}

function SortingHead({ look: { grid }, active, column, by, words, className }: SortingHeadProps) {
  const sorted = useSorted(by);
  return (
    <div
      {...headAt(column, active, sorted)}
      className={mergeClasses(grid.headCell, grid.sortable, className)}
    >
      <span className={sorted === 'none' ? undefined : grid.headName}>
        {words}
        <SortArrow sorted={sorted} />
      </span>
    </div>
  );
}
