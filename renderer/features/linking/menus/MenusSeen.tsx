import { makeStyles } from '@fluentui/react-components';
import { useT } from '../../../i18n/use-t.ts';
import type { LinkingView } from '../../../lib/bridge/bridge.ts';
import { CourtMenus, CourtPage } from '../CourtPage.tsx';

const useStyles = makeStyles({ words: { margin: 0 } });

interface Props {
  readonly view: LinkingView;
  readonly menus: NonNullable<LinkingView['menus']>;
}

/** The menus of the court's page in their order, as a page shows them, with the filing menus marked. */
export function MenusSeen({ view: { way, hosts }, menus: { shows, labels, filing } }: Props) {
  const styles = useStyles();
  const t = useT();
  const address = way === 'practice' ? t('court-page.practice-address') : hosts.join(', ');
  return (
    <>
      <p className={styles.words}>{t(`menus.${shows}`)}</p>
      {labels.length > 0 ? (
        <CourtPage
          address={address}
          menus={<CourtMenus labels={labels} filing={filing} filingWord={t('menus.filing')} />}
        />
      ) : null}
    </>
  );
}
