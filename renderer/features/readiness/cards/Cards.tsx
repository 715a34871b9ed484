import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { BoardCourt } from '../../../../electron/shared/domain/board/board.ts';
import { useT } from '../../../i18n/use-t.ts';
import { selectionOf } from '../grid/grid-events.ts';
import { useChoosing } from '../grid/use-choosing.ts';
import type { Line } from '../state/lines.ts';
import { useLook } from '../state/look.store.ts';
import { useGroupTitle } from '../state/use-group-title.ts';
import type { Words } from '../state/use-words.ts';
import { PersonCard } from './PersonCard.tsx';

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
  // Above the boxes of the cards.
  all: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  tick: { width: '24px', height: '24px', margin: 0, flexShrink: 0 },
  group: {
    justifyContent: 'flex-start',
    width: '100%',
    marginTop: tokens.spacingVerticalS,
    paddingLeft: 0,
    textAlign: 'start',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  more: { display: 'flex', justifyContent: 'center', margin: tokens.spacingVerticalL },
});

interface Props {
  readonly lines: readonly Line[];
  readonly courts: readonly BoardCourt[];
  /** Courts that are shown, where others were filtered out. */
  readonly only: ReadonlySet<number> | undefined;
  readonly words: Words;
}

/** The board in a narrow window or at a large zoom: one person below the other, fifty at a time. */
export function Cards({ lines, ...props }: Props) {
  const styles = useStyles();
  const t = useT();
  const titleOf = useGroupTitle();
  const [shown, setShown] = useState(PAGE);
  const selected = useLook((state) => state.selected);
  const fold = useLook((state) => state.fold);
  const { chooseAll } = useChoosing(lines);
  const selection = selectionOf(lines, selected);
  const more = Math.max(0, lines.length - shown);
  return (
    <>
      {lines.length > 0 ? (
        <label className={styles.all}>
          <input
            type="checkbox"
            className={styles.tick}
            checked={selection === 'all'}
            onChange={chooseAll}
            ref={(box) => {
              if (box) box.indeterminate = selection === 'some';
            }}
          />
          {t('board.select-all')}
        </label>
      ) : null}
      <ul className={styles.list} aria-label={t('board.grid')}>
        {lines.slice(0, shown).map((line) =>
          line.kind === 'group' ? (
            <li key={line.key}>
              <Button
                appearance="transparent"
                className={styles.group}
                icon={line.isFolded ? <ChevronRightRegular /> : <ChevronDownRegular />}
                aria-expanded={!line.isFolded}
                onClick={() => fold(line.key)}
              >
                <span>
                  {titleOf(line.title)}{' '}
                  <span className={styles.quiet}>
                    {t('board.group', {
                      people: line.people,
                      ...line.share,
                    })}
                  </span>
                </span>
              </Button>
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
