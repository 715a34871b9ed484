import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useDates } from '../../../i18n/use-dates.ts';
import { useMarked } from '../../../i18n/use-marked.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { bridge, type LinkingView } from '../../../lib/bridge/bridge.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { OpenCourt } from '../guided/OpenCourt.tsx';
import { useGuideStyles } from '../guided/use-guide-styles.ts';
import { SignInPanel } from '../SignInPanel.tsx';
import type { Outcome } from '../stage.ts';
import type { LinkAction } from '../use-link-action.ts';
import { MenusAsked } from './MenusAsked.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, maxWidth: '46rem' },
});

interface Props {
  readonly view: LinkingView;
  readonly outcome: Outcome;
  readonly action: LinkAction;
}

/** How to find out: sign in again and look at the menus, in the app or in the browser. Never a second Submit. */
export function LookAgain({ view, outcome, action }: Props) {
  const styles = useStyles();
  const guide = useGuideStyles();
  const t = useT();
  const mark = useMarked();
  const [isSigningIn, setSigningIn] = useState(false);
  const { ecfAccountId, session, way } = view;
  const isPending = outcome === 'menus-pending' || outcome === 'confirmed';
  const steps = ['refresh', 'sign-in-again', 'clear-cookies'] as const;
  const isOpen = way !== 'guided' && session !== 'none' && !isSigningIn;
  const about = (
    <>
      <NextReading view={view} />
      {isPending ? (
        <ol className={styles.list}>
          {steps.map((step) => (
            <li key={step}>{t(`look.${step}`)}</li>
          ))}
        </ol>
      ) : null}
    </>
  );
  return (
    <>
      <Panel title={t('look.title')}>
        <Stack gap="l">
          {way === 'guided' ? (
            <div className={guide.columns}>
              <Stack gap="l" className={guide.column}>
                {about}
                <div>{mark(t('look.in-browser'))}</div>
                <OpenCourt view={view} />
              </Stack>
              <div className={guide.column}>
                <MenusAsked view={view} action={action} />
              </div>
            </div>
          ) : (
            about
          )}
          {way === 'guided' ? null : isOpen ? (
            <Row>
              <ActionButton
                appearance="primary"
                isBusy={action.isBusy}
                busyLabel={t('linking.reading-menus')}
                onClick={() =>
                  void action.perform(() => bridge().linking.readMenus({ ecfAccountId }))
                }
              >
                {t('linking.read-menus')}
              </ActionButton>
              <Button disabledFocusable={action.isBusy} onClick={() => setSigningIn(true)}>
                {t('linking.sign-in-again')}
              </Button>
            </Row>
          ) : (
            <div>{t('look.by-sign-in')}</div>
          )}
        </Stack>
      </Panel>
      {way === 'guided' || isOpen ? null : <SignInPanel view={view} action={action} />}
    </>
  );
}

/** When another look counts: a slow court may still be at work. */
function NextReading({ view: { nextReading } }: { readonly view: LinkingView }) {
  const t = useT();
  const dates = useDates();
  if (!nextReading) return null;
  const { counted, from } = nextReading;
  return <div>{t('look.next-reading', { counted, when: dates.time(from) })}</div>;
}
