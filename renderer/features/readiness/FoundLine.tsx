import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { EVERYBODY, useLook } from './look.store.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly found: number;
  /** Everyone on the board, and how many of them have arrived. */
  readonly people: number;
  readonly known: number;
  /** Courts that these people are to file in, all of them together. */
  readonly entries: number;
  readonly isFiltered: boolean;
  readonly onClearSearch: () => void;
}

/** How many people are shown of how many, and the way back to everyone. */
export function FoundLine({ found, people, known, entries, isFiltered, onClearSearch }: Props) {
  const styles = useStyles();
  const t = useT();
  const narrow = useLook((state) => state.narrow);
  return (
    <div className={styles.line}>
      <span role="status">
        {t(isFiltered ? 'readiness.found' : 'readiness.people', { found, people, entries })}
        {known < people ? ` ${t('board.arriving', { known, people })}` : null}
      </span>
      {isFiltered ? (
        <Link
          onClick={() => {
            narrow(EVERYBODY);
            onClearSearch();
          }}
        >
          {t('readiness.show-all')}
        </Link>
      ) : null}
    </div>
  );
}
