import { LineChart } from '@fluentui/react-charts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import type { Answer } from '../../lib/bridge/bridge.ts';
import { useLegendAsWritten } from './use-legend-as-written.ts';

const useStyles = makeStyles({ box: { height: '18rem', minWidth: 0, overflowX: 'clip' } });

/** The firm over time: accounts on the list, and how many of them can file. The gap between the lines is what is left. */
export function BurnUpChart({ points }: { readonly points: Answer<'board', 'history'> }) {
  const styles = useStyles();
  const t = useT();
  const line = (
    legend: string,
    color: string,
    value: (point: (typeof points)[number]) => number,
  ) => ({
    legend,
    color,
    lineOptions: { strokeWidth: '3', curve: 'stepAfter' as const },
    data: points.map((point) => ({ x: new Date(`${point.on}T00:00:00`), y: value(point) })),
  });
  const legend = useLegendAsWritten();
  const title = t('progress.over-time');
  return (
    <div className={styles.box}>
      <LineChart
        height={280}
        allowMultipleShapesForPoints={false}
        legendProps={{ styles: { legend } }}
        data={{
          chartTitle: title,
          lineChartData: [
            line(
              t('progress.accounts'),
              tokens.colorNeutralForeground3,
              ({ accounts }) => accounts,
            ),
            line(
              t('status.can-file'),
              tokens.colorPaletteGreenForeground1,
              ({ canFile }) => canFile,
            ),
          ],
        }}
      />
    </div>
  );
}
