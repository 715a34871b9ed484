import { Button } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import type { LinkingView } from '../../lib/bridge/bridge.ts';
import { WeightyText } from '../../parts/WeightyText.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { NamesOnPage } from './names/NamesOnPage.tsx';
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
  const { way } = view;
  return (
    <Panel title={<WeightyText id="linking.submit-title" />}>
      <Stack gap="l">
        {view.names ? <NamesOnPage view={view} names={view.names} /> : null}
        <Message
          intent="warning"
          title={
            <WeightyText
              id={
                way === 'practice'
                  ? 'linking.irreversible-title'
                  : 'linking.real-irreversible-title'
              }
            />
          }
        >
          <WeightyText
            id={way === 'practice' ? 'linking.irreversible' : 'linking.assisted-irreversible'}
          />
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
