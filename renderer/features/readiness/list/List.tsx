// biome-ignore-all lint/a11y/useSemanticElements: only some of thousands of rows exist, placed by script; a table's own elements can't be laid out so.
import { mergeClasses } from '@fluentui/react-components';
import { useMedia } from '../../../lib/use-media.ts';
import { SMALL } from '../../../ui/breakpoints.ts';
import { GroupRow } from '../grid/GroupRow.tsx';
import type { GridContent } from '../grid/grid-content.ts';
import type { Place } from '../grid/keyboard/keys.ts';
import { type RowsProps, useBoardGrid } from '../grid/use-board-grid.ts';
import type { VirtualGrid } from '../grid/use-virtual-grid.ts';
import { useLook } from '../state/look.store.ts';
import { ListHead } from './ListHead.tsx';
import { ListRow } from './ListRow.tsx';
import { ONE_LINE, TWO_LINES } from './list-layout.ts';
import { type ListLook, useListLook } from './use-list-look.ts';

/** People one below the other, thousands of rows of which only those in view exist; everything works by keyboard. */
export function List({ content, ...rest }: RowsProps) {
  const { lines } = content;
  const look = useListLook(content);
  const layout = useMedia(SMALL.query) ? TWO_LINES : ONE_LINE;
  const { at, view, attributes } = useBoardGrid({ ...rest, lines, layout, courts: 0 });
  return (
    <div
      {...attributes}
      className={mergeClasses(look.grid.box, look.styles.box)}
      style={{ '--status-width': look.statusWidth }}
    >
      {layout.head > 0 ? (
        <ListHead look={look} lines={lines} active={at.line < 0 ? at.column : -1} />
      ) : null}
      <ListBody look={look} lines={lines} view={view} at={at} height={layout.row} />
    </div>
  );
}

interface BodyProps extends Pick<GridContent, 'lines'> {
  readonly look: ListLook;
  readonly view: VirtualGrid;
  readonly at: Place;
  /** Of one row, in pixels. */
  readonly height: number;
}

function ListBody({ look, lines, view, at, height }: BodyProps) {
  const selected = useLook((state) => state.selected);
  const opened = useLook((state) => state.opened?.personId);
  return (
    <div role="rowgroup" className={look.grid.body} style={{ height: view.height }}>
      {view.rows.map(({ index, top }) => {
        const line = lines[index];
        if (!line) return null;
        const common = { line: index, top, active: index === at.line ? at.column : -1 };
        return line.kind === 'group' ? (
          <GroupRow key={line.key} group={line} look={inList(look)} {...common} />
        ) : (
          <ListRow
            key={line.key}
            row={line.row}
            look={look}
            height={height}
            isSelected={selected.has(line.row.personId)}
            isOpened={opened === line.row.personId}
            {...common}
          />
        );
      })}
    </div>
  );
}

/** A group's heading takes the whole width. */
const inList = ({ t, grid }: ListLook) => ({ t, styles: grid, template: '1fr', width: 0 });
