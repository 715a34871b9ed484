import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type {
  BoardCell,
  BoardCourt,
  BoardRow,
} from '../../../../electron/shared/domain/board/board.ts';
import { useT } from '../../../i18n/use-t.ts';
import { byPressing, cellsIn } from '../../../lib/stores/board-counts.ts';
import { DueWords } from '../../../parts/DueWords.tsx';
import { PracticeTag } from '../../../parts/PracticeTag.tsx';
import { StatusBadge } from '../../../parts/StatusBadge.tsx';
import type { ReadinessProps } from '../readiness-props.ts';
import { toggled, useLook } from '../state/look.store.ts';
import type { Words } from '../state/use-words.ts';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'flex-start' },
  tick: { width: '24px', height: '24px', margin: 0, flexShrink: 0 },
  name: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  courts: { margin: 0, padding: 0, listStyleType: 'none' },
  court: {
    paddingTop: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  courtName: { textAlign: 'start', overflowWrap: 'anywhere' },
});

type Props = Pick<ReadinessProps, 'onOpenPerson' | 'onOpenCourt'> & {
  readonly row: BoardRow;
  readonly courts: readonly BoardCourt[];
  /** Courts that are shown, where others were filtered out. */
  readonly only: ReadonlySet<number> | undefined;
  readonly words: Words;
};

/** One person and where they stand in each of their courts that are shown, the most pressing first. */
export const PersonCard = memo(function PersonCard({ row, courts, only, words, ...props }: Props) {
  const styles = useStyles();
  const t = useT();
  const isSelected = useLook((state) => state.selected.has(row.personId));
  const select = useLook((state) => state.select);
  const role = t(`role.${row.role}`);
  return (
    <li className={styles.card}>
      <div className={styles.top}>
        <input
          type="checkbox"
          className={styles.tick}
          checked={isSelected}
          aria-label={t('board.select', { name: row.name })}
          onChange={() => select(toggled(useLook.getState().selected, row.personId))}
        />
        <div>
          <h2 className={styles.heading}>
            <Link className={styles.name} onClick={() => props.onOpenPerson(row.personId)}>
              {row.name}
            </Link>
          </h2>
          <div className={styles.quiet}>
            {row.office ? t('person.role-and-office', { role, office: row.office }) : role}
          </div>
          {row.isPractice ? <PracticeTag /> : null}
        </div>
      </div>
      {row.cells.length === 0 ? (
        <div className={styles.quiet}>{t('readiness.no-court')}</div>
      ) : null}
      <ul className={styles.courts}>
        {byPressing(cellsIn(row.cells, only), words.due).map((cell) => (
          <CourtOfCard
            key={cell.ecfAccountId}
            cell={cell}
            name={row.name}
            court={courts[cell.court]?.name ?? ''}
            words={words}
            onOpen={() => props.onOpenCourt({ personId: row.personId, id: cell.ecfAccountId })}
          />
        ))}
      </ul>
    </li>
  );
});

interface CourtProps {
  readonly cell: BoardCell;
  readonly name: string;
  readonly court: string;
  readonly words: Words;
  readonly onOpen: () => void;
}

function CourtOfCard({ cell, name, court, words, onOpen }: CourtProps) {
  const styles = useStyles();
  const t = useT();
  const due = words.due(cell);
  const next = words.next(cell);
  return (
    <li className={styles.court}>
      <Link
        className={styles.courtName}
        onClick={onOpen}
        aria-label={t('readiness.open-court', { court, name })}
      >
        {court}
      </Link>
      <div>
        <StatusBadge status={cell.status} />
      </div>
      <div className={styles.quiet}>{words.because(cell)}</div>
      {next ? <div>{t('readiness.next', { step: next })}</div> : null}
      {due ? <DueWords due={due} step={words.dueFor(cell)} /> : null}
    </li>
  );
}
