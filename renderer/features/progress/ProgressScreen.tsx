import { useEffect } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { type Board, useBoard } from '../../lib/stores/board.store.ts';
import { countsBy } from '../../lib/stores/board-counts.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import { useFirmHistory } from './progress.store.ts';
import { SharesTable } from './SharesTable.tsx';

const BurnUpChart = lazyPart(
  async () => (await import('./BurnUpChart.tsx')).BurnUpChart,
  <Waiting />,
);
const SharesChart = lazyPart(
  async () => (await import('./SharesChart.tsx')).SharesChart,
  <Waiting />,
);

/** How far the firm has come: over time, by office and by court; each picture is there as a table too. */
export function ProgressScreen() {
  const t = useT();
  const view = useBoard((state) => state.view);
  const load = useBoard((state) => state.load);
  useEffect(() => void load(), [load]);
  return (
    <>
      <PageHeading lead={t('progress.lead')}>{t('progress.title')}</PageHeading>
      <Stack gap="l">
        <OverTime />
        <LoadedPart loaded={view} onRetry={() => void load()}>
          {(board) => <Shares board={board} />}
        </LoadedPart>
      </Stack>
    </>
  );
}

function OverTime() {
  const t = useT();
  const history = useLoaded(useFirmHistory, 'all');
  const reload = useFirmHistory((state) => state.reload);
  return (
    <Panel title={t('progress.over-time')}>
      <LoadedPart loaded={history} onRetry={() => void reload()}>
        {(points) =>
          points.length === 0 ? (
            <p>{t('progress.none')}</p>
          ) : (
            <Stack gap="m">
              {points[1] ? <BurnUpChart points={points} /> : <p>{t('progress.first-day')}</p>}
              <Disclosure summary={t('progress.as-table')}>
                <HistoryTable points={points} />
              </Disclosure>
            </Stack>
          )
        }
      </LoadedPart>
    </Panel>
  );
}

function Shares({ board }: { readonly board: Board }) {
  const t = useT();
  const { rows: people, courts } = board;
  if (people.every(({ cells }) => cells.length === 0)) {
    return (
      <Panel title={t('progress.by-court')}>
        <p>{t('progress.no-courts')}</p>
      </Panel>
    );
  }
  const parts = [
    { by: 'court', shares: countsBy(people, (_row, cell) => courts[cell.court]?.short ?? '') },
    { by: 'office', shares: countsBy(people, ({ office }) => office || t('board.no-office')) },
  ] as const;
  return (
    <>
      {parts.map(({ by, shares }) => (
        <Panel key={by} title={t(`progress.by-${by}`)}>
          <Stack gap="m">
            <SharesChart title={t(`progress.by-${by}`)} shares={shares} />
            <Disclosure summary={t('progress.as-table')}>
              <SharesTable caption={t(`progress.by-${by}`)} shares={shares} />
            </Disclosure>
          </Stack>
        </Panel>
      ))}
    </>
  );
}
