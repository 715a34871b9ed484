import { Button } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { HostAgreement } from '../../parts/HostAgreement.tsx';
import { SetByIt, useSetByIt } from '../../parts/SetByIt.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Message } from '../../ui/Message.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { AddressFields } from './AddressFields.tsx';
import { type Endpoint, useAddressForm } from './use-address-form.ts';

/** The two addresses: tested before they are saved, and saved only with proof of presence. */
export function AddressForm({ shown }: { readonly shown: Endpoint }) {
  const t = useT();
  const lock = useSetByIt(shown.lockedBy ?? 'EndpointChanges', shown.lockedBy !== undefined);
  const form = useAddressForm(shown);
  const { typed, newer, failure, agreement, seen } = form;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!lock.isSet) void form.onSave();
      }}
    >
      <Stack gap="m">
        <AddressFields
          typed={typed}
          newer={newer}
          profile={shown.profile}
          problems={failure?.problems ?? []}
          onType={form.onType}
          lockedBy={lock.noteId}
        />
        <SetByIt lock={lock} />
        {failure && !failure.problems ? <FailureMessage failure={failure} /> : null}
        <HostAgreement agreement={agreement} />
        {seen ? (
          <div role="status">
            <Message intent="success">{seen}</Message>
          </div>
        ) : null}
        <Row>
          <ActionButton
            isBusy={form.isTesting}
            busyLabel={t('endpoint.testing')}
            onClick={() => void form.onTest()}
          >
            {t('endpoint.test')}
          </ActionButton>
          <ActionButton
            type="submit"
            isBusy={form.isSaving}
            lockedBy={lock.noteId}
            busyLabel={t('ui.saving')}
          >
            {t('endpoint.save')}
          </ActionButton>
          {shown.from === 'firm' && !lock.isSet ? (
            <Button appearance="subtle" onClick={() => void form.onReset()}>
              {t('endpoint.reset')}
            </Button>
          ) : null}
        </Row>
      </Stack>
    </form>
  );
}
