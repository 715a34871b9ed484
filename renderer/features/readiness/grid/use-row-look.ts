import { useMemo } from 'react';
import { useT } from '../../../i18n/use-t.ts';
import type { RowLook } from './GridRow.tsx';
import type { GridContent } from './grid-content.ts';
import { gridTemplate, gridWidth } from './grid-layout.ts';
import { useGridStyles } from './grid-styles.ts';

/** What all rows share, as one object that stays the same until something in it changes: rows are memoized by it. */
export function useRowLook({ words, columns, only }: GridContent): RowLook {
  const t = useT();
  const styles = useGridStyles();
  return useMemo(
    () => ({
      t,
      words,
      styles,
      columns,
      only,
      template: gridTemplate(columns.length),
      width: gridWidth(columns.length),
    }),
    [t, words, styles, columns, only],
  );
}
