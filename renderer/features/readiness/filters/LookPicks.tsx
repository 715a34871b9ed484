import type { ViewSettings } from '../../../../electron/shared/domain/board/saved-view.ts';
import { useT } from '../../../i18n/use-t.ts';
import { useLook } from '../state/look.store.ts';
import { PickOne } from './Picks.tsx';

const GROUPINGS = [
  'none',
  'next-step',
  'office',
  'court',
] as const satisfies readonly ViewSettings['groupBy'][];
const SORTS = ['need', 'name', 'office', 'in-charge', 'due'] as const;

/** Puts the people of the board in groups. */
export function GroupPick() {
  const t = useT();
  const { groupBy, group } = useLook();
  return (
    <PickOne
      label={t('board.group-by')}
      values={GROUPINGS}
      nameOf={(grouping) => t(`board.group-by-${grouping}`)}
      chosen={groupBy}
      onChoose={group}
    />
  );
}

/** Puts the people of the board in order. */
export function SortPick() {
  const t = useT();
  const { sort, sortBy } = useLook();
  return (
    <PickOne
      label={t('board.sort')}
      values={SORTS}
      nameOf={(by) => t(`board.sort-${by}`)}
      chosen={sort.by}
      onChoose={(by) => sortBy({ by, isDescending: false })}
    />
  );
}
