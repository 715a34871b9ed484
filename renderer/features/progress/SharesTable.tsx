import { STATUSES } from '../../../electron/shared/domain/board/need.ts';
import { useT } from '../../i18n/use-t.ts';
import type { NamedCounts } from '../../lib/stores/board-counts.ts';
import { DataTable } from './DataTable.tsx';

interface Props {
  readonly caption: string;
  readonly shares: readonly NamedCounts[];
}

/** How many are in each status, in numbers. */
export function SharesTable({ caption, shares }: Props) {
  const t = useT();
  return (
    <DataTable
      caption={caption}
      heads={[t('progress.name'), ...STATUSES.map((status) => t(`status.${status}`))]}
      rows={shares.map(({ name, counts }) => [
        name,
        ...STATUSES.map((status) => `${counts[status] ?? 0}`),
      ])}
    />
  );
}
