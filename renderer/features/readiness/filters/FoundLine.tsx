import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../../i18n/use-t.ts';
import type { Headline } from '../../../lib/stores/board-counts.ts';
import { SMALL } from '../../../ui/breakpoints.ts';
import { focusTo } from '../../../ui/focus/use-focus-kept.ts';
import { EVERYBODY, useLook } from '../state/look.store.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    minWidth: 0,
    [SMALL.style]: { flexWrap: 'wrap' },
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  everyone: { whiteSpace: 'nowrap' },
});

interface Props {
  readonly headline: Headline;
  /** How many of the people who count are shown, and how many who don't count. */
  readonly found: number;
  readonly uncounted: number;
  /** How many rows there will be, and how many have arrived. */
  readonly rows: number;
  readonly known: number;
  readonly isFiltered: boolean;
  readonly onClearSearch: () => void;
}

/** How many people of all are shown, which of them don't count, and a way back to everyone. */
export function FoundLine(props: Props) {
  const { headline, found, uncounted, rows, known, isFiltered, onClearSearch } = props;
  const { people, entries, research } = headline;
  const styles = useStyles();
  const t = useT();
  const narrow = useLook((state) => state.narrow);
  return (
    <div className={styles.line}>
      <span role="status">
        {isFiltered
          ? t('readiness.found', { found, people })
          : t('readiness.people', { people, entries, research })}
        {uncounted > 0 ? ` ${t('board.uncounted', { uncounted })}` : null}
        {known < rows ? ` ${t('board.arriving', { known, people: rows })}` : null}
      </span>
      {isFiltered ? (
        <div {...focusTo('h1')}>
          <Link
            className={styles.everyone}
            onClick={() => {
              narrow(EVERYBODY);
              onClearSearch();
            }}
          >
            {t('readiness.show-all')}
          </Link>
        </div>
      ) : null}
    </div>
  );
}
