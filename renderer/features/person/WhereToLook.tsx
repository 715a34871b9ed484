import { makeStyles, tokens } from '@fluentui/react-components';
import { useMarked } from '../../i18n/use-marked.tsx';
import { useT } from '../../i18n/use-t.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import { ManageMyAccountPicture } from './ManageMyAccountPicture.tsx';

const MANAGE_MY_ACCOUNT = 'https://pacer.psc.uscourts.gov/pscof/login.xhtml';

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(19rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXXL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** Where Manage My Account shows what this form asks, step by step and as a picture. */
export function WhereToLook() {
  const styles = useStyles();
  const t = useT();
  const mark = useMarked();
  return (
    <div className={styles.both}>
      <div>
        <h3 className={styles.title}>{t('where.title')}</h3>
        <ol className={styles.list}>
          <li>
            {t('where.step-open')}{' '}
            <PageLink url={MANAGE_MY_ACCOUNT}>{t('where.manage-my-account')}</PageLink>
          </li>
          <li>{t('where.step-sign-in')}</li>
          <li>{mark(t('where.step-look'))}</li>
          <li>{t('where.step-record')}</li>
        </ol>
      </div>
      <ManageMyAccountPicture />
    </div>
  );
}
