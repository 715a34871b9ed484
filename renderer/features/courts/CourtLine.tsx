import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import type { ListedCourt } from '../../lib/bridge/bridge.ts';
import { useGo } from '../../lib/navigation/navigation.store.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL}`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    // A long list is laid out only where it is seen.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 64px',
  },
  words: { flexGrow: 1, flexBasis: '18rem', minWidth: 0 },
  name: { textAlign: 'start', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One court in the list: what it is called, and what is known of it beyond its family. */
export function CourtLine({ court }: { readonly court: ListedCourt }) {
  const styles = useStyles();
  const t = useT();
  const go = useGo();
  const { id, name, short, people } = court;
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <Link className={styles.name} onClick={() => go({ name: 'court-profile', courtId: id })}>
          {short}
        </Link>
        <div className={styles.quiet}>{t('courts.detail', { id, name })}</div>
      </div>
      {people > 0 ? (
        <span className={styles.quiet}>{t('court-list.people', { people })}</span>
      ) : null}
      {court.hasOwnProfile ? (
        <Badge appearance="outline" color="informative">
          {t('court-list.own')}
        </Badge>
      ) : null}
      {court.isAdded ? (
        <Badge appearance="outline" color="informative">
          {t('court-list.is-added')}
        </Badge>
      ) : null}
      {court.overrides.map((layer) => (
        <Badge key={layer} appearance="tint" color="brand">
          {t(`court-list.override-${layer}`)}
        </Badge>
      ))}
    </li>
  );
}
