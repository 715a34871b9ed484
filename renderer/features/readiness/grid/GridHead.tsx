// biome-ignore-all lint/a11y/useSemanticElements: only some of thousands of rows exist, placed by script; a table's own elements can't be laid out so.
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell of the grid has the keyboard at a time.
import { mergeClasses } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import type { ReactNode } from 'react';
import type { BoardView } from '../../../../electron/shared/domain/board/saved-view.ts';
import type { Board } from '../../../lib/stores/board.store.ts';
import type { Share } from '../../../lib/stores/board-counts.ts';
import type { RowLook } from './GridRow.tsx';
import { COLUMN, HEAD_HEIGHT } from './grid-layout.ts';

interface Props {
  readonly look: RowLook;
  readonly courts: Board['courts'];
  readonly shares: ReadonlyMap<number, Share>;
  readonly sort: BoardView['sort'];
  readonly selection: 'none' | 'some' | 'all';
  readonly active: number;
  readonly firstCourt: number;
  readonly endCourt: number;
}

/** The heads of the columns: what each is, how many in it can file, and what the rows are sorted by. */
export function GridHead(props: Props) {
  const { look, courts, shares, sort, selection, active, firstCourt, endCourt } = props;
  const { t, styles, template, width, columns } = look;
  const at = (column: number) => ({
    role: 'columnheader',
    'data-line': -1,
    'data-column': column,
    'aria-colindex': column + 1,
    tabIndex: active === column ? 0 : -1,
  });
  const sorted = (isSorted: boolean) =>
    isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none';
  const head = (isSorted: boolean) =>
    ({
      className: mergeClasses(styles.headCell, styles.sortable),
      'aria-sort': sorted(isSorted),
    }) as const;
  const arrow = (isSorted: boolean): ReactNode =>
    isSorted ? sort.isDescending ? <ArrowDownRegular /> : <ArrowUpRegular /> : null;
  const isBy = (by: BoardView['sort']['by']) => sort.by === by;

  return (
    <div
      role="rowgroup"
      className={styles.head}
      style={{ minWidth: width, gridTemplateColumns: template }}
    >
      <div role="row" aria-rowindex={1} style={{ display: 'contents' }}>
        <div
          {...at(COLUMN.tick)}
          className={mergeClasses(styles.headCell, styles.tick, styles.headFixed)}
          style={{ height: HEAD_HEIGHT }}
        >
          <input
            type="checkbox"
            className={styles.checkbox}
            checked={selection === 'all'}
            readOnly
            tabIndex={-1}
            aria-label={t('board.select-all')}
            ref={(box) => {
              if (box) box.indeterminate = selection === 'some';
            }}
          />
        </div>
        <div
          {...at(COLUMN.person)}
          {...head(isBy('name'))}
          className={mergeClasses(
            styles.headCell,
            styles.sortable,
            styles.person,
            styles.headFixed,
          )}
        >
          <span className={styles.headName}>
            {t('board.person')}
            {arrow(isBy('name'))}
          </span>
        </div>
        <div {...at(COLUMN.share)} className={styles.headCell}>
          <span className={styles.headName}>{t('status.can-file')}</span>
        </div>
        {columns.slice(firstCourt, endCourt).map((place, index) => {
          const court = courts[place];
          if (!court) return null;
          const { id, name } = court;
          const column = COLUMN.firstCourt + firstCourt + index;
          const share = shares.get(place);
          const isSorted = isBy('court') && sort.court === id;
          return (
            <div
              key={id}
              {...at(column)}
              {...head(isSorted)}
              style={{ gridColumnStart: column + 1 }}
              title={name}
            >
              <span className={styles.twoLines}>
                <span className={styles.headName} style={{ display: 'inline' }}>
                  {id}
                </span>{' '}
                {name} {arrow(isSorted)}
              </span>
              {share ? <span>{t('board.court-share', { ...share })}</span> : null}
            </div>
          );
        })}
        <div
          {...at(COLUMN.firstCourt + columns.length)}
          {...head(isBy('in-charge'))}
          style={{ gridColumnStart: COLUMN.firstCourt + columns.length + 1 }}
        >
          <span className={styles.headName}>
            {t('board.in-charge')}
            {arrow(isBy('in-charge'))}
          </span>
        </div>
      </div>
    </div>
  );
}
