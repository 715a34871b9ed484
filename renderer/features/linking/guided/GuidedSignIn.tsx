import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../../i18n/use-t.ts';
import type { LinkingView } from '../../../lib/bridge/bridge.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { CourtSays } from '../CourtSays.tsx';
import { MenusAsked } from '../menus/MenusAsked.tsx';
import type { LinkAction } from '../use-link-action.ts';
import { OpenCourt } from './OpenCourt.tsx';

/** The styles that the guided stages share. */
export const useGuideStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    maxWidth: '46rem',
  },
  username: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
}

/** The court's front page and PACER's sign-in, screen by screen, in the person's own browser. */
export function GuidedSignIn({ view, action }: Props) {
  const styles = useGuideStyles();
  const t = useT();
  const { pages, pacerUsername } = view;
  return (
    <Panel title={t('guided.sign-in-title')}>
      <Stack gap="l">
        <ol className={styles.list}>
          <li>{t('guided.sign-out-first')}</li>
          <li>
            <Stack gap="s">
              {t('guided.open-page')}
              <OpenCourt view={view} />
            </Stack>
          </li>
          <li>
            {pages.filingLink ? (
              <>
                {t('guided.click')} <CourtSays>{pages.filingLink}</CourtSays>
              </>
            ) : (
              t('guided.filing-sign-in')
            )}
          </li>
          <li>
            {t('guided.pacer-sign-in')}{' '}
            {pacerUsername ? <span className={styles.username}>{pacerUsername}</span> : null}
          </li>
          <li>{t('guided.code')}</li>
        </ol>
        <MenusAsked view={view} action={action} save={t('guided.go-on')} />
      </Stack>
    </Panel>
  );
}
