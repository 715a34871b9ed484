import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { KeyboardRegular } from '@fluentui/react-icons/svg/keyboard';
import { useMemo } from 'react';
import type { BoardView } from '../../../../electron/shared/domain/board/saved-view.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { Board } from '../../../lib/stores/board.store.ts';
import { STATUSES } from '../../../lib/stores/board-counts.ts';
import { ROLES } from '../../../parts/roles.ts';
import { focusTo } from '../../../ui/focus/use-focus-kept.ts';
import { EVERYBODY, isNarrowed, type Narrowing, useLook } from '../state/look.store.ts';
import { PickMenu } from './PickMenu.tsx';
import { SavedViews } from './SavedViews.tsx';

const DUES = ['any', 'past', 'soon', 'ahead'] as const satisfies readonly Narrowing['due'][];
const IN_CHARGE = ['anyone', 'me', 'nobody'] as const satisfies readonly Narrowing['inCharge'][];
const GROUPINGS = [
  'none',
  'office',
  'court',
  'blocker',
] as const satisfies readonly BoardView['groupBy'][];
const SORTS = ['name', 'office', 'in-charge', 'due'] as const;

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  end: { marginLeft: 'auto', display: 'flex', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly board: Board;
  readonly query: string;
  readonly onSearch: (query: string) => void;
  readonly onKeys: () => void;
}

/** What narrows the board, how it is grouped and ordered, and the ways of looking at it that were saved. */
export function FilterBar({ board, query, onSearch, onKeys }: Props) {
  const styles = useStyles();
  const t = useT();
  const { narrowing, narrow, groupBy, group, sort, sortBy } = useLook();
  const { rows, courts } = board;
  const offices = useMemo(
    () => [...new Set(rows.map(({ office }) => office))].sort((a, b) => a.localeCompare(b)),
    [rows],
  );
  const only = <T extends string>(values: readonly T[], chosen: readonly string[]) =>
    values.filter((value) => chosen.includes(value));
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('board.filters')}>
      <PickMenu
        label={t('board.filter-status')}
        picks={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        chosen={narrowing.statuses}
        isSet={narrowing.statuses.length > 0}
        onChoose={(chosen) => narrow({ statuses: only(STATUSES, chosen) })}
      />
      <PickMenu
        label={t('board.filter-court')}
        picks={courts
          .map(({ id, name }) => ({ value: id, label: `${id} · ${name}` }))
          .sort((a, b) => (a.value < b.value ? -1 : 1))}
        chosen={narrowing.courts}
        isSet={narrowing.courts.length > 0}
        onChoose={(chosen) =>
          narrow({ courts: courts.map(({ id }) => id).filter((id) => chosen.includes(id)) })
        }
      />
      <PickMenu
        label={t('board.filter-office')}
        picks={offices.map((value) => ({ value, label: value || t('board.no-office') }))}
        chosen={narrowing.offices}
        isSet={narrowing.offices.length > 0}
        onChoose={(chosen) => narrow({ offices: only(offices, chosen) })}
      />
      <PickMenu
        label={t('board.filter-role')}
        picks={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        chosen={narrowing.roles}
        isSet={narrowing.roles.length > 0}
        onChoose={(chosen) => narrow({ roles: only(ROLES, chosen) })}
      />
      <PickMenu
        isSingle
        label={t('board.filter-due')}
        picks={DUES.map((value) => ({ value, label: t(`board.due-filter-${value}`) }))}
        chosen={[narrowing.due]}
        isSet={narrowing.due !== 'any'}
        onChoose={([value]) => narrow({ due: DUES.find((one) => one === value) ?? 'any' })}
      />
      <PickMenu
        isSingle
        label={t('board.in-charge')}
        picks={IN_CHARGE.map((value) => ({ value, label: t(`board.in-charge-${value}`) }))}
        chosen={[narrowing.inCharge]}
        isSet={narrowing.inCharge !== 'anyone'}
        onChoose={([value]) =>
          narrow({ inCharge: IN_CHARGE.find((one) => one === value) ?? 'anyone' })
        }
      />
      {isNarrowed(narrowing) ? (
        <div {...focusTo('h1')}>
          <Button size="small" appearance="subtle" onClick={() => narrow(EVERYBODY)}>
            {t('board.clear-filters')}
          </Button>
        </div>
      ) : null}
      <div className={styles.end}>
        <PickMenu
          isSingle
          label={t('board.group-by')}
          picks={GROUPINGS.map((value) => ({ value, label: t(`board.group-by-${value}`) }))}
          chosen={[groupBy]}
          isSet={groupBy !== 'none'}
          onChoose={([value]) => group(GROUPINGS.find((one) => one === value) ?? 'none')}
        />
        <PickMenu
          isSingle
          label={t('board.sort')}
          picks={SORTS.map((value) => ({ value, label: t(`board.sort-${value}`) }))}
          chosen={[sort.by]}
          isSet={sort.by !== 'name'}
          onChoose={([value]) =>
            sortBy({ by: SORTS.find((one) => one === value) ?? 'name', isDescending: false })
          }
        />
        <SavedViews query={query} onSearch={onSearch} />
        <Tooltip content={t('keys.title')} relationship="label">
          <Button size="small" appearance="subtle" icon={<KeyboardRegular />} onClick={onKeys} />
        </Tooltip>
      </div>
    </div>
  );
}
