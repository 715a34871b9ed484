import { mergeClasses } from '@fluentui/react-components';
import type { BoardCell } from '../../../../electron/shared/domain/board/board.ts';
import { STATUS_ICONS, type Tone, toneOf } from '../../../parts/status-looks.tsx';
import type { ListLook } from './use-list-look.ts';

const SIGN_OF = {
  danger: 'inDanger',
  warning: 'inWarning',
  brand: 'inBrand',
  success: 'inSuccess',
  informative: 'inCalm',
  subtle: 'inCalm',
} as const satisfies Record<Tone, string>;

interface Props {
  readonly cells: readonly BoardCell[];
  readonly look: ListLook;
}

/** The courts of a person, each with the sign of how they stand there; beyond what fits, how many more. */
export function ListCourts({ cells, look: { t, styles, words, courtOf, chips } }: Props) {
  const more = cells.length - chips;
  return (
    <>
      {cells.slice(0, chips).map((cell) => (
        <span
          key={cell.ecfAccountId}
          className={styles.court}
          title={`${courtOf(cell)}: ${words.status(cell.status)}`}
        >
          <span
            className={mergeClasses(styles.courtSign, styles[SIGN_OF[toneOf(cell.status)]])}
            aria-hidden="true"
          >
            {STATUS_ICONS[cell.status]}
          </span>
          {courtOf(cell)}
          <span className="unseen">: {words.status(cell.status)}</span>
        </span>
      ))}
      {more > 0 ? <span className={styles.more}>{t('board.more-courts', { more })}</span> : null}
    </>
  );
}
