// biome-ignore-all lint/a11y/useSemanticElements: only some of thousands of rows exist, placed by script; a table's own elements can't be laid out so.
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell of the grid has the keyboard at a time.
import { useMemo, useRef } from 'react';
import { useT } from '../../../i18n/use-t.ts';
import { useLook } from '../state/look.store.ts';
import { GridBody } from './GridBody.tsx';
import { GridHead } from './GridHead.tsx';
import type { GridContent } from './grid-content.ts';
import { matrixLayout } from './grid-layout.ts';
import type { Place } from './keyboard/keys.ts';
import { useActivePlace } from './keyboard/use-active-place.ts';
import { useGridHandlers } from './use-grid-handlers.ts';
import { useKeptInView } from './use-kept-in-view.ts';
import { useRowLook } from './use-row-look.ts';
import { useVirtualGrid } from './use-virtual-grid.ts';

interface Props {
  readonly content: GridContent;
  /** Gets the cell that the keyboard went to. */
  readonly onPlace: (place: Place) => void;
  readonly onKeys: () => void;
}

/** People by courts, thousands of rows of which only those in view exist; everything works by keyboard. */
export function Grid({ content, onPlace, onKeys }: Props) {
  const { courts, columns, lines } = content;
  const t = useT();
  const look = useRowLook(content);
  const box = useRef<HTMLDivElement>(null);
  const isPanelOpen = useLook(({ opened }) => opened !== undefined);
  const layout = useMemo(() => matrixLayout({ courts, columns }), [courts, columns]);
  const active = useActivePlace(lines.length, layout.lastColumn);
  const { at, last } = active;
  const view = useVirtualGrid({ box, lines, layout, courts: columns.length, line: at.line });
  useKeptInView(box, isPanelOpen, () => view.show(at));
  const handlers = useGridHandlers({
    box,
    lines,
    layout,
    active,
    show: view.show,
    onPlace,
    onKeys,
  });
  return (
    <div
      ref={box}
      role="grid"
      aria-label={t('board.grid')}
      aria-rowcount={lines.length + 1}
      aria-colcount={last.column + 1}
      aria-multiselectable
      className={look.styles.box}
      {...handlers}
    >
      <GridHead look={look} content={content} view={view} active={at.line < 0 ? at.column : -1} />
      <GridBody look={look} lines={lines} view={view} at={at} />
    </div>
  );
}
