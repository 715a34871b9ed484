import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../../i18n/use-t.ts';
import { bridge, type LinkingView } from '../../../lib/bridge/bridge.ts';
import { ConfirmDialog } from '../../../ui/dialogs/ConfirmDialog.tsx';
import { Row } from '../../../ui/Stack.tsx';
import type { Outcome } from '../stage.ts';
import type { LinkAction } from '../use-link-action.ts';

interface Props {
  readonly view: LinkingView;
  readonly outcome: Outcome;
  readonly action: LinkAction;
}

/** Hands the matter to the court's help desk. */
export function AskCourt({ view: { ecfAccountId }, outcome, action }: Props) {
  const t = useT();
  const [isAsking, setAsking] = useState(false);
  const reason =
    outcome === 'verified-linked'
      ? 'wrong-account-linked'
      : outcome === 'menus-pending'
        ? 'menus-never-came'
        : 'person-asked';
  const onConfirm = () => {
    setAsking(false);
    void action.perform(() => bridge().linking.askCourt({ ecfAccountId, reason }));
  };
  return (
    <Row>
      <Button disabledFocusable={action.isBusy} onClick={() => setAsking(true)}>
        {t(`ask-court.${reason}`)}
      </Button>
      {isAsking ? (
        <ConfirmDialog
          title={t('ask-court.title')}
          confirm={t('ask-court.confirm')}
          isBusy={action.isBusy}
          onConfirm={onConfirm}
          onCancel={() => setAsking(false)}
        >
          {t('ask-court.about')}
        </ConfirmDialog>
      ) : null}
    </Row>
  );
}
