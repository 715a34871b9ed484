import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import type { Answer } from '../../lib/bridge/bridge.ts';
import { DataTable } from './DataTable.tsx';

type Points = Answer<'board', 'history'>;

/** The firm over time in numbers, the latest day first. */
export function HistoryTable({ points }: { readonly points: Points }) {
  const t = useT();
  const dates = useDates();
  return (
    <DataTable
      caption={t('progress.over-time')}
      heads={[t('progress.day'), t('progress.accounts'), t('status.can-file')]}
      rows={points
        .toReversed()
        .map(({ on, accounts, canFile }) => [dates.day(on), `${accounts}`, `${canFile}`])}
    />
  );
}
