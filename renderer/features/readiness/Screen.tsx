import { makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useBoard } from '../../lib/stores/board.store.ts';
import { usePreferences } from '../../lib/stores/preferences.store.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { BoardView } from './BoardView.tsx';
import { EmptyRoster } from './start/EmptyRoster.tsx';

/** Shown once in the life of an installation, so the start does not load it. */
const FirstRun = lazyPart(async () => (await import('./start/FirstRun.tsx')).FirstRun);

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
});

/** The start page: who can file, who can't, why, and what to do about it today. */
export function ReadinessScreen() {
  const styles = useStyles();
  const t = useT();
  const { view, load } = useLatestBoard();
  const isAsked = usePreferences(({ preferences }) => preferences.startsAt !== undefined);
  if (view.state === 'ready' && view.value.people === 0 && !isAsked) return <FirstRun />;
  return (
    <div className={styles.screen}>
      {view.state === 'ready' ? null : <PageHeading>{t('nav.readiness')}</PageHeading>}
      <LoadedPart loaded={view} onRetry={() => void load()}>
        {(board) => (board.people > 0 ? <BoardView board={board} /> : <EmptyRoster />)}
      </LoadedPart>
    </div>
  );
}

/** The board, loaded again at every change. */
function useLatestBoard() {
  const view = useBoard((state) => state.view);
  const load = useBoard((state) => state.load);
  useEffect(() => {
    void load();
    return bridge().onNews(({ kind }) => {
      if (kind === 'board-changed') void load();
    });
  }, [load]);
  return { view, load };
}
