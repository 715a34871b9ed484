import { useMemo } from 'react';
import { GridBody } from './GridBody.tsx';
import { GridHead } from './GridHead.tsx';
import { matrixLayout } from './grid-layout.ts';
import { type RowsProps, useBoardGrid } from './use-board-grid.ts';
import { useRowLook } from './use-row-look.ts';

/** People by courts, thousands of rows of which only those in view exist; everything works by keyboard. */
export function Grid({ content, ...rest }: RowsProps) {
  const { courts, columns, lines } = content;
  const look = useRowLook(content);
  const layout = useMemo(() => matrixLayout({ courts, columns }), [courts, columns]);
  const { at, view, attributes } = useBoardGrid({
    ...rest,
    lines,
    layout,
    courts: columns.length,
  });
  return (
    <div {...attributes} className={look.styles.box}>
      <GridHead look={look} content={content} view={view} active={at.line < 0 ? at.column : -1} />
      <GridBody look={look} lines={lines} view={view} at={at} />
    </div>
  );
}
