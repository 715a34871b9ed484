import { type FormEvent, useRef } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { PinField, usePinWait } from '../../parts/PinField.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FormDialog } from '../../ui/dialogs/FormDialog.tsx';
import type { QuestionProps } from './question.ts';

interface Props extends QuestionProps {
  readonly waitSeconds: number;
}

/**
 * Asks for the app's PIN.
 * SECURITY: the PIN is read from its field once for each try, and the field is emptied whatever the answer is.
 */
export function EnterPin({ act, why, waitSeconds, onProven, onCancel }: Props) {
  const t = useT();
  const field = useRef<HTMLInputElement>(null);
  const prove = useAction((pin: string) => bridge().presence.prove({ act, pin }));
  const wait = usePinWait(prove.failure, waitSeconds);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const input = field.current;
    if (wait.left > 0 || !input) return;
    const pin = input.value;
    input.value = '';
    const result = await prove.run(pin);
    if (result?.ok) onProven(result.value.grant);
    else input.focus();
  };
  return (
    <FormDialog
      title={t('presence.title')}
      submit={t('presence.go-on')}
      busyLabel={t('presence.checking')}
      isBusy={prove.isBusy}
      onSubmit={(event) => void onSubmit(event)}
      onClose={onCancel}
    >
      <div>{why}</div>
      <PinField field={field} failure={prove.failure} wait={wait} />
      <Disclosure summary={t('presence.forgotten')}>{t('presence.forgotten-about')}</Disclosure>
    </FormDialog>
  );
}
