import { makeStyles, tokens } from '@fluentui/react-components';
import { LinkRegular } from '@fluentui/react-icons/svg/link';
import { useId } from 'react';
import { useT } from '../../../i18n/use-t.ts';
import type { LinkingView } from '../../../lib/bridge/bridge.ts';
import { SMALL } from '../../../ui/breakpoints.ts';
import { useLinkCourt } from '../link-court.ts';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr)',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    [SMALL.style]: { gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start' },
  },
  account: {
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  name: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { display: 'flex', fontSize: '20px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly view: Pick<LinkingView, 'personName' | 'courtName'>;
  /** The PACER username, empty while it isn't recorded; undefined when no account is. */
  readonly username: string | undefined;
}

/** Which two accounts a link joins for good: the PACER account, and the CM/ECF account of the court. */
export function AccountPair({ view: { personName, courtName }, username }: Props) {
  const styles = useStyles();
  const t = useT();
  const id = useId();
  const capacity = useLinkCourt()?.account.capacity;
  return (
    <section className={styles.pair} aria-labelledby={id}>
      <h3 id={id} className="unseen">
        {t('pair.title')}
      </h3>
      <div className={styles.account}>
        <div className={styles.quiet}>{t('pair.pacer')}</div>
        <div className={styles.name}>
          {username === undefined ? t('pair.none') : username || t('pacer.unnamed')}
        </div>
        <div className={styles.quiet}>{t('pair.of', { name: personName })}</div>
      </div>
      <span className={styles.icon} aria-hidden="true">
        <LinkRegular />
      </span>
      <div className={styles.account}>
        <div className={styles.quiet}>{t('pair.ecf')}</div>
        <div className={styles.name}>{courtName}</div>
        <div className={styles.quiet}>
          {capacity
            ? t('pair.as', { name: personName, role: t(`role.${capacity}`) })
            : t('pair.of', { name: personName })}
        </div>
      </div>
    </section>
  );
}
