// biome-ignore-all lint/a11y/useSemanticElements: only some of thousands of rows exist, placed by script; a table's own elements can't be laid out so.
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell of the grid has the keyboard at a time.
import { mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { memo } from 'react';
import type { Line } from '../state/lines.ts';
import { useGroupTitle } from '../state/use-group-title.ts';
import type { RowLook } from './GridRow.tsx';
import { COLUMN, GROUP_HEIGHT } from './grid-layout.ts';

interface Props {
  readonly group: Extract<Line, { kind: 'group' }>;
  readonly look: Pick<RowLook, 't' | 'styles' | 'template' | 'width'>;
  readonly line: number;
  readonly top: number;
  readonly active: number;
}

/** The heading of a group of people: what they have in common, how many they are, and how far they have come. */
export const GroupRow = memo(function GroupRow({ group, look, line, top, active }: Props) {
  const { t, styles, template, width } = look;
  const title = useGroupTitle()(group.title);
  const { people, share, isFolded } = group;
  return (
    <div
      role="row"
      aria-rowindex={line + 2}
      className={mergeClasses(styles.row, styles.group)}
      style={{
        gridTemplateColumns: template,
        minWidth: width,
        height: GROUP_HEIGHT,
        transform: `translateY(${top}px)`,
      }}
    >
      <div
        role="gridcell"
        aria-expanded={!isFolded}
        className={styles.groupCell}
        data-line={line}
        data-column={COLUMN.person}
        tabIndex={active >= 0 ? 0 : -1}
      >
        <span className={styles.icon} aria-hidden="true">
          {isFolded ? <ChevronRightRegular /> : <ChevronDownRegular />}
        </span>
        <span>{title}</span>
        <span className={styles.groupCount}>{t('board.group', { people, ...share })}</span>
      </div>
    </div>
  );
});
