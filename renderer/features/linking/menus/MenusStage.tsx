import { Button } from '@fluentui/react-components';
import { useDates } from '../../../i18n/use-dates.ts';
import { useMarked } from '../../../i18n/use-marked.tsx';
import { useT } from '../../../i18n/use-t.ts';
import type { LinkingView } from '../../../lib/bridge/bridge.ts';
import { Message } from '../../../ui/Message.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { useLinkCourt } from '../link-court.ts';
import type { Outcome } from '../stage.ts';
import type { LinkAction } from '../use-link-action.ts';
import { AskCourt } from './AskCourt.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { HelpDeskPanel } from './HelpDeskPanel.tsx';
import { LookAgain } from './LookAgain.tsx';
import { MenusSeen } from './MenusSeen.tsx';
import { NextCourt } from './NextCourt.tsx';
import { ProofList } from './ProofList.tsx';
import { SpentCredential } from './SpentCredential.tsx';

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
  readonly onAnew: () => void;
}

/** What is known of the link: proof, not yet, nobody knows, or a matter for the court; each with what to do next. */
export function MenusStage({ view, outcome, action, onAnew }: Props) {
  const t = useT();
  const mark = useMarked();
  const dates = useDates();
  const court = useLinkCourt();
  const { menus, verifiedAt, reason, proof } = view;
  const isProven = outcome === 'verified-linked';
  const isEmpty = outcome === 'menus-pending' && menus?.shows === 'menus-empty';
  const name = isEmpty ? 'menus-empty' : outcome;
  // Even a proven link is another account's if the court's account page says so.
  const isOpen = outcome !== 'sending' && !(isProven && view.way === 'practice');
  const mayBeginAnew = isProven || (view.way === 'practice' && outcome !== 'unknown');
  return (
    <Stack gap="l">
      <Message intent={INTENT[outcome]} says="alert" title={t(`outcome.${name}-title`)}>
        {reason ? mark(t(`needs-court.${reason}`)) : mark(t(`outcome.${name}`))}
        {verifiedAt ? ` ${t('outcome.verified-at', { when: dates.moment(verifiedAt) })}` : null}
      </Message>
      {isProven && court && view.way !== 'practice' ? <NextCourt court={court} /> : null}
      {isProven && proof ? <ProofList proof={proof} menus={menus} /> : null}
      {menus ? (
        <Panel title={t('linking.menus-title')}>
          <MenusSeen view={view} menus={menus} />
        </Panel>
      ) : null}
      {outcome === 'needs-court' ? <HelpDeskPanel view={view} action={action} /> : null}
      {isProven || outcome === 'sending' ? null : (
        <LookAgain view={view} outcome={outcome} action={action} />
      )}
      {isProven && view.way !== 'practice' ? <SpentCredential view={view} /> : null}
      <EvidencePanel view={view} action={action} isOpen={isOpen} />
      {outcome === 'needs-court' || outcome === 'sending' ? null : (
        <AskCourt view={view} outcome={outcome} action={action} />
      )}
      {mayBeginAnew ? (
        <Row>
          <Button disabledFocusable={action.isBusy} onClick={onAnew}>
            {t(isProven && view.way === 'practice' ? 'linking.go-on' : 'linking.practice-again')}
          </Button>
        </Row>
      ) : null}
    </Stack>
  );
}
