import type { FormEvent } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { FormDialog } from '../../ui/dialogs/FormDialog.tsx';
import { NewPinFields, useNewPin } from './NewPinFields.tsx';
import { usePresence } from './presence.store.ts';
import type { QuestionProps } from './question.ts';

/** Nothing protects the screen yet: sets the PIN first, then goes on with what was asked for. */
export function FirstPin({ act, why, onProven, onCancel }: QuestionProps) {
  const t = useT();
  const fields = useNewPin();
  const reload = usePresence((state) => state.reload);
  const set = useAction(async (pin: string) => {
    const made = await bridge().presence.setPin({ pin });
    return made.ok ? bridge().presence.prove({ act, pin }) : made;
  });
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const pin = fields.read();
    if (pin === undefined) return;
    const result = await set.run(pin);
    if (!result) return;
    if (!result.ok) return fields.pin.current?.focus();
    fields.empty();
    onProven(result.value.grant);
    void reload();
  };
  const isBeside = (set.failure?.problems ?? []).length > 0;
  return (
    <FormDialog
      title={t('presence.first-title')}
      submit={t('presence.set-and-go-on')}
      isBusy={set.isBusy}
      onSubmit={(event) => void onSubmit(event)}
      onClose={onCancel}
    >
      <div>{why}</div>
      <div>{t('presence.first-about')}</div>
      <NewPinFields fields={fields} failure={set.failure} />
      {isBeside ? null : <FailureMessage failure={set.failure} />}
    </FormDialog>
  );
}
