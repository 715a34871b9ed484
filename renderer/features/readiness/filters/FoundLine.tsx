import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../../i18n/use-t.ts';
import { focusTo } from '../../../ui/focus/use-focus-kept.ts';
import { EVERYBODY, useLook } from '../state/look.store.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    minWidth: 0,
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  everyone: { whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200 },
});

interface Props {
  /** How many people count, how many of them are shown, and how many shown don't count. */
  readonly all: number;
  readonly found: number;
  /** How many rows there will be, and how many have arrived. */
  readonly rows: number;
  readonly known: number;
  readonly isFiltered: boolean;
  readonly onClearSearch: () => void;
}

/** How many people of all are shown, which of them don't count, and a way back to everyone. */
export function FoundLine(props: Props) {
  const { all, found, rows, known, isFiltered, onClearSearch } = props;
  const styles = useStyles();
  const t = useT();
  const narrow = useLook((state) => state.narrow);
  return (
    <div className={styles.line}>
      <span role="status">
        {isFiltered
          ? t('readiness.found', { found, people: all })
          : t('readiness.people', { people: all })}
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
