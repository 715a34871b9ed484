import { useMemo } from 'react';
import { STATUSES } from '../../../../electron/shared/domain/board/need.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { Board } from '../../../lib/stores/board.store.ts';
import { ROLES } from '../../../parts/roles.ts';
import { type Narrowing, useLook } from '../state/look.store.ts';
import { PickMany, PickOne } from './Picks.tsx';

const DUES = ['any', 'past', 'soon', 'ahead'] as const satisfies readonly Narrowing['due'][];
const IN_CHARGE = ['anyone', 'me', 'nobody'] as const satisfies readonly Narrowing['inCharge'][];

/** Narrows the board to some statuses. */
export function StatusPick() {
  const t = useT();
  const { narrowing, narrow } = useLook();
  return (
    <PickMany
      label={t('board.filter-status')}
      values={STATUSES}
      nameOf={(status) => t(`status.${status}`)}
      chosen={narrowing.statuses}
      onChoose={(statuses) => narrow({ statuses })}
    />
  );
}

/** Narrows the board to some of the firm's offices. */
export function OfficePick({ rows }: Pick<Board, 'rows'>) {
  const t = useT();
  const { narrowing, narrow } = useLook();
  const offices = useMemo(
    () => [...new Set(rows.map(({ office }) => office))].sort((a, b) => a.localeCompare(b)),
    [rows],
  );
  return (
    <PickMany
      label={t('board.filter-office')}
      values={offices}
      nameOf={(office) => office || t('board.no-office')}
      chosen={narrowing.offices}
      onChoose={(chosen) => narrow({ offices: chosen })}
    />
  );
}

/** Narrows the board to some roles. */
export function RolePick() {
  const t = useT();
  const { narrowing, narrow } = useLook();
  return (
    <PickMany
      label={t('board.filter-role')}
      values={ROLES}
      nameOf={(role) => t(`role.${role}`)}
      chosen={narrowing.roles}
      onChoose={(roles) => narrow({ roles })}
    />
  );
}

/** Narrows the board by what is due. */
export function DuePick() {
  const t = useT();
  const { narrowing, narrow } = useLook();
  return (
    <PickOne
      label={t('board.filter-due')}
      values={DUES}
      nameOf={(due) => t(`board.due-filter-${due}`)}
      chosen={narrowing.due}
      onChoose={(due) => narrow({ due })}
    />
  );
}

/** Narrows the board by who is in charge. */
export function InChargePick() {
  const t = useT();
  const { narrowing, narrow } = useLook();
  return (
    <PickOne
      label={t('board.in-charge')}
      values={IN_CHARGE}
      nameOf={(who) => t(`board.in-charge-${who}`)}
      chosen={narrowing.inCharge}
      onChoose={(inCharge) => narrow({ inCharge })}
    />
  );
}
