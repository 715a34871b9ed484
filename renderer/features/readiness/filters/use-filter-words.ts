import { useT } from '../../../i18n/use-t.ts';
import type { Board } from '../../../lib/stores/board.store.ts';
import { useLook } from '../state/look.store.ts';

/** The board's filter in words, for people who read an export later. Empty when everyone is shown. */
export function useFilterWords(query: string, { courts }: Pick<Board, 'courts'>): string {
  const t = useT();
  const {
    tab,
    statuses,
    courts: ids,
    offices,
    roles,
    inCharge,
    due,
  } = useLook((state) => state.narrowing);
  const named = (label: string, values: readonly string[]) =>
    values.length === 0 ? [] : [t('board.filter-words', { label, values: values.join(', ') })];
  const names = courts.filter(({ id }) => ids.includes(id)).map(({ short }) => short);
  const parts = [
    ...named(t('search.label'), query === '' ? [] : [query]),
    ...named(t('readiness.tabs'), tab === 'all' ? [] : [t(`readiness.tab-${tab}`)]),
    ...named(
      t('board.filter-status'),
      statuses.map((status) => t(`status.${status}`)),
    ),
    ...named(t('board.filter-court'), names),
    ...named(
      t('board.filter-office'),
      offices.map((office) => office || t('board.no-office')),
    ),
    ...named(
      t('board.filter-role'),
      roles.map((role) => t(`role.${role}`)),
    ),
    ...named(t('board.in-charge'), inCharge === 'anyone' ? [] : [t(`board.in-charge-${inCharge}`)]),
    ...named(t('board.filter-due'), due === 'any' ? [] : [t(`board.due-filter-${due}`)]),
  ];
  return parts.join('; ').slice(0, 500);
}
