import { VerticalStackedBarChart } from '@fluentui/react-charts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { STATUSES } from '../../../electron/shared/domain/board/need.ts';
import type { ReadinessStatus } from '../../../electron/shared/domain/checklist/readiness.ts';
import { useT } from '../../i18n/use-t.ts';
import type { NamedCounts } from '../../lib/stores/board-counts.ts';
import { useLegendAsWritten } from './use-legend-as-written.ts';

/** More bars than this can't be told apart; the table has all of them. */
const MAX_BARS = 12;

/** Each status has its own hue, because they are stacked. */
const COLORS: Readonly<Record<ReadinessStatus, string>> = {
  'link-unknown': tokens.colorPaletteBerryBorderActive,
  blocked: tokens.colorPaletteRedBackground3,
  'menus-pending': tokens.colorPaletteLavenderBorderActive,
  'ready-to-link': tokens.colorBrandBackground,
  linked: tokens.colorPaletteTealBorderActive,
  preparing: tokens.colorPaletteMarigoldBorderActive,
  'not-started': tokens.colorNeutralForeground4,
  'admission-lapsed': tokens.colorPaletteDarkOrangeBackground3,
  'can-file': tokens.colorPaletteGreenBackground3,
  'not-applicable': tokens.colorNeutralStroke1,
};

/** From the bottom up, starting with what is done, so that its growth shows. */
const UPWARDS: readonly ReadinessStatus[] = [
  'can-file',
  'linked',
  'ready-to-link',
  'preparing',
  'not-started',
  'menus-pending',
  'blocked',
  'link-unknown',
  'not-applicable',
];

const useStyles = makeStyles({ box: { height: '20rem', minWidth: 0, overflowX: 'clip' } });

interface Props {
  readonly title: string;
  readonly shares: readonly NamedCounts[];
}

/** How many are in each status, one bar each. If there are too many bars, those with the most to do are shown. */
export function SharesChart({ title, shares }: Props) {
  const styles = useStyles();
  const t = useT();
  const legend = useLegendAsWritten();
  const undone = ({ counts }: NamedCounts) =>
    STATUSES.reduce((sum, status) => sum + (status === 'can-file' ? 0 : (counts[status] ?? 0)), 0);
  const shown =
    shares.length <= MAX_BARS
      ? shares
      : shares.toSorted((a, b) => undone(b) - undone(a)).slice(0, MAX_BARS);
  // Every bar names the same statuses in the same order, or the legend would follow the first bar.
  const present = new Set(
    UPWARDS.filter((status) => shown.some(({ counts }) => (counts[status] ?? 0) > 0)),
  );
  return (
    <div className={styles.box}>
      <VerticalStackedBarChart
        chartTitle={title}
        height={300}
        barWidth="auto"
        maxBarWidth={56}
        legendProps={{ styles: { legend } }}
        data={shown.map(({ name, counts }) => ({
          xAxisPoint: name,
          chartData: UPWARDS.filter((status) => present.has(status)).map((status) => ({
            legend: t(`status.${status}`),
            data: counts[status] ?? 0,
            color: COLORS[status],
          })),
        }))}
      />
      {shown.length < shares.length ? t('progress.bars-left', { shown: shown.length }) : null}
    </div>
  );
}
