// biome-ignore-all lint/a11y/useSemanticElements: only some of thousands of rows exist, placed by script; a table's own elements can't be laid out so.
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell of the grid has the keyboard at a time.
import { mergeClasses } from '@fluentui/react-components';
import type { BoardCourt } from '../../../../electron/shared/domain/board/board.ts';
import type { Share } from '../../../lib/stores/board-counts.ts';
import { useLook } from '../state/look.store.ts';
import type { RowLook } from './GridRow.tsx';
import type { GridContent } from './grid-content.ts';
import { selectionOf } from './grid-events.ts';
import { COLUMN, HEAD_HEIGHT } from './grid-layout.ts';
import { headAt, SortArrow, useSorted } from './sorted-head.tsx';
import type { VirtualGrid } from './use-virtual-grid.ts';

interface HeadProps {
  readonly look: RowLook;
  /** Number of the column whose head has the keyboard, -1 for none. */
  readonly active: number;
}

interface Props extends HeadProps {
  readonly content: GridContent;
  readonly view: Pick<VirtualGrid, 'firstCourt' | 'endCourt'>;
}

/** The heads of the columns: what each is, how many people in it can file, and what sorts the rows. */
export function GridHead({ look, active, content, view }: Props) {
  const { t, styles, template, width } = look;
  return (
    <div
      role="rowgroup"
      className={styles.head}
      style={{ minWidth: width, gridTemplateColumns: template }}
    >
      <div role="row" aria-rowindex={1} style={{ display: 'contents' }}>
        <TickHead look={look} active={active} lines={content.lines} height={HEAD_HEIGHT} />
        <PersonHead look={look} active={active} />
        <div {...headAt(COLUMN.share, active)} className={styles.headCell}>
          <span className={styles.headName}>{t('status.can-file')}</span>
        </div>
        <CourtHeads look={look} active={active} content={content} view={view} />
        <InChargeHead look={look} active={active} />
      </div>
    </div>
  );
}

/** The heads of the courts in view. */
function CourtHeads({ look, active, content, view: { firstCourt, endCourt } }: Props) {
  const { courts, shares } = content;
  return look.columns.slice(firstCourt, endCourt).map((place, index) => {
    const court = courts[place];
    if (!court) return null;
    const column = COLUMN.firstCourt + firstCourt + index;
    const about = { column, court, share: shares.get(place) };
    return <CourtHead key={court.id} look={look} active={active} {...about} />;
  });
}

interface TickHeadProps extends Pick<HeadProps, 'active'>, Pick<GridContent, 'lines'> {
  readonly look: Pick<RowLook, 't' | 'styles'>;
  /** In pixels. */
  readonly height: number;
}

/** The box that selects everyone shown. */
export function TickHead({ look, active, lines, height }: TickHeadProps) {
  const { t, styles } = look;
  const selection = selectionOf(
    lines,
    useLook((state) => state.selected),
  );
  return (
    <div
      {...headAt(COLUMN.tick, active)}
      className={mergeClasses(styles.headCell, styles.tick, styles.headFixed)}
      style={{ height }}
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
  );
}

function PersonHead({ look: { t, styles }, active }: HeadProps) {
  const sorted = useSorted('name');
  return (
    <div
      {...headAt(COLUMN.person, active, sorted)}
      className={mergeClasses(styles.headCell, styles.sortable, styles.person, styles.headFixed)}
    >
      <span className={styles.headName}>
        {t('board.person')}
        <SortArrow sorted={sorted} />
      </span>
    </div>
  );
}

interface CourtHeadProps extends HeadProps {
  readonly column: number;
  readonly court: BoardCourt;
  readonly share: Share | undefined;
}

function CourtHead({ look: { t, styles }, active, column, court, share }: CourtHeadProps) {
  const { id, name, short } = court;
  const sorted = useSorted('court', id);
  return (
    <div
      {...headAt(column, active, sorted)}
      className={mergeClasses(styles.headCell, styles.sortable)}
      style={{ gridColumnStart: column + 1 }}
      title={name}
    >
      <span className={styles.twoLines}>
        <span className={styles.headName} style={{ display: 'inline' }}>
          {short}
        </span>{' '}
        <SortArrow sorted={sorted} />
      </span>
      {share ? <span>{t('board.court-share', { ...share })}</span> : null}
    </div>
  );
}

function InChargeHead({ look: { t, styles, columns }, active }: HeadProps) {
  const sorted = useSorted('in-charge');
  const column = COLUMN.firstCourt + columns.length;
  return (
    <div
      {...headAt(column, active, sorted)}
      className={mergeClasses(styles.headCell, styles.sortable)}
      style={{ gridColumnStart: column + 1 }}
    >
      <span className={styles.headName}>
        {t('board.in-charge')}
        <SortArrow sorted={sorted} />
      </span>
    </div>
  );
}
