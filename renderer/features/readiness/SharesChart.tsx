import { VerticalStackedBarChart } from '@fluentui/react-charts';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReadinessStatus } from '../../../electron/shared/domain/readiness.ts';
import { useT } from '../../i18n/use-t.ts';
import { type NamedCounts, STATUSES } from './counts.ts';

/** More bars than this can't be told apart; the table has all of them. */
const MOST_BARS = 12;

const COLORS: Readonly<Record<ReadinessStatus, string>> = {
  'link-unknown': tokens.colorPaletteRedForeground3,
  blocked: tokens.colorPaletteRedBackground3,
  'menus-pending': tokens.colorPaletteDarkOrangeForeground1,
  'ready-to-link': tokens.colorBrandBackground,
  linked: tokens.colorBrandForeground2,
  preparing: tokens.colorPaletteMarigoldBorderActive,
  'not-started': tokens.colorNeutralForeground4,
  'can-file': tokens.colorPaletteGreenBackground3,
  'not-applicable': tokens.colorNeutralStroke1,
};

const useStyles = makeStyles({ box: { height: '20rem', minWidth: 0, overflow: 'hidden' } });

interface Props {
  readonly title: string;
  readonly shares: readonly NamedCounts[];
}

/** How many are where, one bar each; those with most to do first where there are too many. */
export function SharesChart({ title, shares }: Props) {
  const styles = useStyles();
  const t = useT();
  const undone = ({ counts }: NamedCounts) =>
    STATUSES.reduce((sum, status) => sum + (status === 'can-file' ? 0 : (counts[status] ?? 0)), 0);
  const shown =
    shares.length <= MOST_BARS
      ? shares
      : shares.toSorted((a, b) => undone(b) - undone(a)).slice(0, MOST_BARS);
  return (
    <div className={styles.box}>
      <VerticalStackedBarChart
        chartTitle={title}
        height={300}
        barWidth="auto"
        data={shown.map(({ name, counts }) => ({
          xAxisPoint: name,
          chartData: STATUSES.filter((status) => (counts[status] ?? 0) > 0).map((status) => ({
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
