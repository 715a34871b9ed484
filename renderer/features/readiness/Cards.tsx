import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { BoardCourt } from '../../../electron/shared/domain/board.ts';
import { useT } from '../../i18n/use-t.ts';
import type { Line } from './lines.ts';
import { PersonCard } from './PersonCard.tsx';
import type { ReadinessProps } from './readiness-props.ts';
import { useGroupTitle } from './use-group-title.ts';
import type { Words } from './use-words.ts';

const PAGE = 50;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  group: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  more: { display: 'flex', justifyContent: 'center', margin: tokens.spacingVerticalL },
});

type Props = Pick<ReadinessProps, 'onOpenPerson' | 'onOpenCourt'> & {
  readonly lines: readonly Line[];
  readonly courts: readonly BoardCourt[];
  readonly words: Words;
};

/** The board in a narrow window or at a large zoom: one person below the other, fifty at a time. */
export function Cards({ lines, ...props }: Props) {
  const styles = useStyles();
  const t = useT();
  const titleOf = useGroupTitle();
  const [shown, setShown] = useState(PAGE);
  const more = Math.max(0, lines.length - shown);
  return (
    <>
      <ul className={styles.list} aria-label={t('board.grid')}>
        {lines.slice(0, shown).map((line) =>
          line.kind === 'group' ? (
            <li key={line.key} className={styles.group}>
              {titleOf(line.title)}{' '}
              <span className={styles.quiet}>
                {t('board.group', {
                  people: line.people,
                  uncounted: line.uncounted,
                  ...line.share,
                })}
              </span>
            </li>
          ) : (
            <PersonCard key={line.key} row={line.row} {...props} />
          ),
        )}
      </ul>
      {more > 0 ? (
        <div className={styles.more}>
          <Button onClick={() => setShown(shown + PAGE)}>
            {t('board.show-more', { more: Math.min(more, PAGE), left: more })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
