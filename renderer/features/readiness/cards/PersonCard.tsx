import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type {
  BoardCell,
  BoardCourt,
  BoardRow,
} from '../../../../electron/shared/domain/board/board.ts';
import { useT } from '../../../i18n/use-t.ts';
import { useGo } from '../../../lib/navigation/navigation.store.ts';
import { byPressing, cellsIn } from '../../../lib/stores/board-counts.ts';
import { DueWords } from '../../../parts/DueWords.tsx';
import { StatusBadge } from '../../../parts/StatusBadge.tsx';
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
    fontSize: tokens.fontSizeBase300,
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

interface Props {
  readonly row: BoardRow;
  readonly courts: readonly BoardCourt[];
  /** Courts that are shown, where others were filtered out. */
  readonly only: ReadonlySet<number> | undefined;
  readonly words: Words;
}

/** One person and where they stand in each of their courts that are shown, the most pressing first. */
export const PersonCard = memo(function PersonCard({ row, courts, only, words }: Props) {
  const styles = useStyles();
  const t = useT();
  const go = useGo();
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
            <Link
              className={styles.name}
              onClick={() => go({ name: 'person', personId: row.personId })}
            >
              {row.name}
            </Link>
          </h2>
          <div className={styles.quiet}>
            {row.office ? t('person.role-and-office', { role, office: row.office }) : role}
          </div>
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
            row={row}
            court={courts[cell.court]?.short ?? ''}
            words={words}
          />
        ))}
      </ul>
    </li>
  );
});

interface CourtProps {
  readonly cell: BoardCell;
  readonly row: BoardRow;
  readonly court: string;
  readonly words: Words;
}

function CourtOfCard({ cell, row: { personId, name }, court, words }: CourtProps) {
  const styles = useStyles();
  const t = useT();
  const go = useGo();
  const { ecfAccountId } = cell;
  const due = words.due(cell);
  const next = words.next(cell);
  return (
    <li className={styles.court}>
      <Link
        className={styles.courtName}
        onClick={() => go({ name: 'court', personId, ecfAccountId, tab: 'checklist' })}
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
