import { makeStyles, tokens } from '@fluentui/react-components';
import type { BoardCourt } from '../../../../electron/shared/domain/board/board.ts';
import { useT } from '../../../i18n/use-t.ts';
import { byPressing } from '../../../lib/stores/board-counts.ts';
import { DueWords } from '../../../parts/DueWords.tsx';
import type { Words } from '../state/use-words.ts';
import type { Chosen } from './use-chosen.ts';

const useStyles = makeStyles({
  line: {
    boxSizing: 'border-box',
    minHeight: '2.75rem',
    paddingTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground1,
  },
  next: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly chosen: Chosen | undefined;
  readonly courts: readonly BoardCourt[];
  readonly words: Words;
}

/** The chosen cell in full: what is in the way, what to do next and by when. Cells are too narrow for that. */
export function DetailLine({ chosen, courts, words }: Props) {
  const styles = useStyles();
  const t = useT();
  if (!chosen) return <div className={styles.line}>{t('board.hint')}</div>;
  const { row, cells } = chosen;
  const [cell] = byPressing(cells, words.due);
  if (!cell) return <div className={styles.line}>{t('readiness.no-court')}</div>;
  const because = words.because(cell);
  const next = words.next(cell);
  const due = words.due(cell);
  return (
    <div className={styles.line}>
      <div>
        <span className={styles.strong}>
          {t('board.detail', { name: row.name, court: courts[cell.court]?.short ?? '' })}
        </span>{' '}
        {words.status(cell.status)}. {because}
      </div>
      <div className={styles.next}>
        {next ? <span>{t('readiness.next', { step: next })}</span> : null}
        <span className={styles.quiet}>
          {due ? <DueWords due={due} step={words.dueFor(cell)} /> : null}
        </span>
      </div>
    </div>
  );
}
