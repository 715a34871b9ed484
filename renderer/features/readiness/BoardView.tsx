import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { afterPaint } from '../../lib/after-paint.ts';
import { useNavigation } from '../../lib/navigation/navigation.store.ts';
import type { Board } from '../../lib/stores/board.store.ts';
import { useMedia } from '../../lib/use-media.ts';
import { SMALL, TINY } from '../../ui/breakpoints.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { BoardActions } from './BoardActions.tsx';
import type { BulkKind } from './bulk/request.ts';
import { Cards } from './cards/Cards.tsx';
import { FoundLine } from './filters/FoundLine.tsx';
import { NobodyFits } from './filters/NobodyFits.tsx';
import { Tabs } from './filters/Tabs.tsx';
import { DetailLine } from './grid/DetailLine.tsx';
import { Grid } from './grid/Grid.tsx';
import { peopleIn } from './grid/grid-events.ts';
import { useChosen } from './grid/use-chosen.ts';
import { List } from './list/List.tsx';
import { useLook } from './state/look.store.ts';
import { useNoteDrafts } from './state/notes.store.ts';
import { useExportScope } from './use-export-scope.ts';
import { useShownBoard } from './use-shown-board.ts';

const FilterBar = lazyPart(async () => {
  await afterPaint();
  return (await import('./filters/FilterBar.tsx')).FilterBar;
});
const SelectionBar = lazyPart(async () => (await import('./bulk/SelectionBar.tsx')).SelectionBar);
const BulkDialog = lazyPart(async () => (await import('./bulk/BulkDialog.tsx')).BulkDialog);
const SidePanel = lazyPart(async () => (await import('./panel/SidePanel.tsx')).SidePanel);

const useStyles = makeStyles({
  // One height for the filters and for what takes their place while people are selected, so that the rows stay where they are.
  bar: {
    boxSizing: 'border-box',
    minHeight: '40px',
    [SMALL.style]: { minHeight: '36px' },
    paddingBottom: tokens.spacingVerticalSNudge,
  },
  middle: {
    display: 'flex',
    flexGrow: 1,
    // As high as the rest of the window, whatever the panel holds.
    flexBasis: 0,
    gap: tokens.spacingHorizontalM,
    minHeight: '16rem',
    position: 'relative',
  },
});

/** The board: numbers, filters, the people by courts, and one of them in the panel beside it. */
export function BoardView({ board: latest }: { readonly board: Board }) {
  const typed = useNavigation((state) => state.query);
  // Typing and scrolling come before rows that arrive and rows that are found.
  const board = useDeferredValue(latest);
  const query = useDeferredValue(typed.trim());
  return <FoundBoard board={board} query={query} />;
}

interface FoundProps {
  readonly board: Board;
  readonly query: string;
}

/** The board by a search that was typed. A key that is pressed meanwhile draws none of it. */
const FoundBoard = memo(function FoundBoard({ board, query }: FoundProps) {
  const styles = useStyles();
  const t = useT();
  const search = useNavigation((state) => state.search);
  const { selected, opened, open, shape } = useLook();
  const [act, setAct] = useState<BulkKind>();
  const isCards = useMedia(TINY.query);
  const Rows = shape === 'list' ? List : Grid;
  const { content, found, all, tabs } = useShownBoard(board, query);
  const { lines, columns, words, courts, only } = content;
  useDropGone(board);
  const { chosen, choose } = useChosen(lines, columns);
  const scope = useExportScope(board, found, query);
  const hidden = useMemo(() => {
    const inView = new Set<string>(peopleIn(lines));
    return [...selected].filter((id) => !inView.has(id)).length;
  }, [lines, selected]);

  return (
    <>
      <PageHeading
        isCompact
        beside={<Tabs counts={tabs} />}
        actions={<BoardActions shown={scope} />}
      >
        {t('nav.readiness')}
      </PageHeading>
      <div className={styles.bar}>
        {scope.isSelection ? <SelectionBar hidden={hidden} onAct={setAct} /> : null}
        {scope.isSelection && !isCards ? null : (
          <FilterBar board={board}>
            <FoundLine
              all={all}
              found={found.length}
              rows={board.people}
              known={board.rows.length}
              isFiltered={found.length !== board.rows.length || query !== ''}
              onClearSearch={() => search('')}
            />
          </FilterBar>
        )}
      </div>
      {isCards && lines.length === 0 ? <NobodyFits me={board.me} /> : null}
      {isCards ? (
        <Cards lines={lines} words={words} courts={courts} only={only} />
      ) : (
        <>
          <div className={styles.middle}>
            {lines.length === 0 ? (
              <NobodyFits me={board.me} />
            ) : (
              <Rows content={content} onPlace={choose} />
            )}
            {opened ? (
              <SidePanel key={opened.personId} opened={opened} onClose={() => open(undefined)} />
            ) : null}
          </div>
          {shape === 'matrix' ? <DetailLine chosen={chosen} courts={courts} words={words} /> : null}
        </>
      )}
      {act ? <BulkDialog kind={act} board={board} onClose={() => setAct(undefined)} /> : null}
    </>
  );
});

/** A person who leaves the board is no longer selected or shown beside it, unless a note about them is half typed. */
function useDropGone({ rows, known, people }: Board): void {
  useEffect(() => {
    if (known < people || rows.length < people) return;
    const { selected, opened, select, open } = useLook.getState();
    if (selected.size === 0 && !opened) return;
    const here = new Set<string>(rows.map(({ personId }) => personId));
    const draft = opened && useNoteDrafts.getState().drafts[opened.personId];
    if (opened && !here.has(opened.personId) && !draft) open(undefined);
    const kept = [...selected].filter((id) => here.has(id));
    if (kept.length < selected.size) select(new Set(kept));
  }, [rows, known, people]);
}
