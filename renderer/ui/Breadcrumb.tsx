import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../i18n/use-t.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    marginBottom: tokens.spacingVerticalS,
  },
  item: { display: 'flex', gap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  divider: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  /** From the outermost view to the one above this one. */
  readonly trail: readonly { readonly label: string; readonly onOpen: () => void }[];
  readonly here: string;
}

/** The way back up from a view. */
export function Breadcrumb({ trail, here }: Props) {
  const styles = useStyles();
  const t = useT();
  return (
    <nav aria-label={t('ui.breadcrumb')}>
      <ol className={styles.list}>
        {trail.map(({ label, onOpen }) => (
          <li key={label} className={styles.item}>
            <Link onClick={onOpen}>{label}</Link>
            <span aria-hidden="true" className={styles.divider}>
              /
            </span>
          </li>
        ))}
        <li aria-current="page" className={styles.item}>
          {here}
        </li>
      </ol>
    </nav>
  );
}
