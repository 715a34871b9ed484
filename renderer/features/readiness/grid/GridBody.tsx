// biome-ignore-all lint/a11y/useSemanticElements: only some of thousands of rows exist, placed by script; a table's own elements can't be laid out so.
import type { Line } from '../state/lines.ts';
import { useLook } from '../state/look.store.ts';
import { GridRow, type RowLook } from './GridRow.tsx';
import { GroupRow } from './GroupRow.tsx';
import type { Place } from './keyboard/keys.ts';
import type { VirtualGrid } from './use-virtual-grid.ts';

interface Props {
  readonly look: RowLook;
  readonly lines: readonly Line[];
  readonly view: VirtualGrid;
  readonly at: Place;
}

/** The lines in view, each at its own height in a box as high as all of them. */
export function GridBody({ look, lines, view, at }: Props) {
  const selected = useLook((state) => state.selected);
  const { firstCourt, endCourt } = view;
  return (
    <div
      role="rowgroup"
      className={look.styles.body}
      style={{ height: view.height, minWidth: look.width }}
    >
      {view.rows.map(({ index, top }) => {
        const line = lines[index];
        if (!line) return null;
        const common = { look, line: index, top, active: index === at.line ? at.column : -1 };
        return line.kind === 'group' ? (
          <GroupRow key={line.key} group={line} {...common} />
        ) : (
          <GridRow
            key={line.key}
            row={line.row}
            isSelected={selected.has(line.row.personId)}
            firstCourt={firstCourt}
            endCourt={endCourt}
            {...common}
          />
        );
      })}
    </div>
  );
}
