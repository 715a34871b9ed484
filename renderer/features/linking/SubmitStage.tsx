import { Button } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import type { LinkingView } from '../../lib/bridge.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { BothNames } from './BothNames.tsx';
import type { LinkAction } from './use-link-action.ts';

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
  readonly onBack: () => void;
  readonly onSubmit: () => void;
}

/** The last look before the one step that nobody can take back. */
export function SubmitStage({ view, action, onBack, onSubmit }: Props) {
  const t = useT();
  return (
    <Panel title={t('linking.submit-title')}>
      <Stack gap="l">
        {view.names ? <BothNames names={view.names} /> : null}
        <Message intent="warning" title={t('linking.irreversible-title')}>
          {t('linking.irreversible')}
        </Message>
        <Row>
          <ActionButton
            appearance="primary"
            isBusy={action.isBusy}
            busyLabel={t('linking.submitting')}
            onClick={onSubmit}
          >
            {t('linking.submit')}
          </ActionButton>
          <Button disabledFocusable={action.isBusy} onClick={onBack}>
            {t('linking.back-to-names')}
          </Button>
        </Row>
      </Stack>
    </Panel>
  );
}
