import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge, type LinkingView } from '../../lib/bridge.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { MenusSeen } from './MenusSeen.tsx';
import { SignInForm } from './SignInForm.tsx';
import type { Outcome } from './stage.ts';
import type { LinkAction } from './use-link-action.ts';

const INTENT = {
  sending: 'warning',
  confirmed: 'info',
  unknown: 'error',
  'menus-pending': 'warning',
  'needs-court': 'error',
  'verified-linked': 'success',
} as const satisfies Record<Outcome, string>;

interface Props {
  readonly view: LinkingView;
  readonly outcome: Outcome;
  readonly action: LinkAction;
  readonly onPracticePerson: (id: string | undefined) => void;
  readonly onBegin: () => void;
}

/** What the menus say about the link: proof, not yet, nobody knows, or a matter for the court. */
export function MenusStage({ view, outcome, action, onPracticePerson, onBegin }: Props) {
  const t = useT();
  const dates = useDates();
  const [isSigningIn, setSigningIn] = useState(false);
  const { ecfAccountId, menus, session, verifiedAt } = view;
  const isProven = outcome === 'verified-linked';
  const text =
    menus?.shows === 'menus-empty' ? 'outcome.menus-empty' : (`outcome.${outcome}` as const);
  return (
    <Stack gap="l">
      <Message
        intent={INTENT[outcome]}
        says="alert"
        title={t(
          menus?.shows === 'menus-empty' ? 'outcome.menus-empty-title' : `outcome.${outcome}-title`,
        )}
      >
        {t(text)}
        {verifiedAt ? ` ${t('outcome.verified-at', { when: dates.moment(verifiedAt) })}` : null}
      </Message>
      {menus ? (
        <Panel title={t('linking.menus-title')}>
          <MenusSeen menus={menus} />
        </Panel>
      ) : null}
      <Row>
        {session !== 'none' && !isProven ? (
          <ActionButton
            appearance="primary"
            isBusy={action.isBusy}
            busyLabel={t('linking.reading-menus')}
            onClick={() => void action.perform(() => bridge().linking.readMenus({ ecfAccountId }))}
          >
            {t('linking.read-menus')}
          </ActionButton>
        ) : null}
        {session !== 'none' && !isProven && !isSigningIn ? (
          <Button disabledFocusable={action.isBusy} onClick={() => setSigningIn(true)}>
            {t('linking.sign-in-again')}
          </Button>
        ) : null}
        {outcome === 'unknown' ? null : (
          <Button disabledFocusable={action.isBusy} onClick={onBegin}>
            {t('linking.practise-again')}
          </Button>
        )}
      </Row>
      {isProven || (session !== 'none' && !isSigningIn) ? null : (
        <SignInForm view={view} action={action} onPracticePerson={onPracticePerson} />
      )}
    </Stack>
  );
}
