import { type FormEvent, useRef } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { PinField, usePinWait } from '../../parts/PinField.tsx';
import { FormDialog } from '../../ui/dialogs/FormDialog.tsx';
import { NewPinFields, useNewPin } from './NewPinFields.tsx';
import { usePresence } from './presence.store.ts';

interface Props {
  /** Whether there is a PIN already, which must be typed to change it. */
  readonly isChange: boolean;
  readonly waitSeconds: number;
  readonly onClose: () => void;
}

/** Sets the first PIN, or changes it, which takes the current one. */
export function PinDialog({ isChange, waitSeconds, onClose }: Props) {
  const t = useT();
  const announce = useAnnounce();
  const put = usePresence((state) => state.put);
  const current = useRef<HTMLInputElement>(null);
  const fields = useNewPin();
  const set = useAction((pin: string) => {
    const currentPin = current.current?.value ?? '';
    return bridge().presence.setPin({ pin, ...(isChange ? { currentPin } : {}) });
  });
  const isBeside = (set.failure?.problems ?? []).length > 0;
  const wait = usePinWait(isBeside ? undefined : set.failure, waitSeconds);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const pin = wait.left > 0 ? undefined : fields.read();
    if (pin === undefined) return;
    const result = await set.run(pin);
    if (!result) return;
    if (result.ok) {
      fields.empty();
      put(result.value);
      announce(t(isChange ? 'presence.pin-changed' : 'presence.pin-set'));
      return onClose();
    }
    const isNew = (result.failure.problems ?? []).length > 0;
    if (current.current && !isNew) current.current.value = '';
    (isNew ? fields.pin : current).current?.focus();
  };
  return (
    <FormDialog
      title={t(isChange ? 'presence.change-title' : 'presence.first-title')}
      submit={t(isChange ? 'presence.change-submit' : 'presence.set-submit')}
      isBusy={set.isBusy}
      onSubmit={(event) => void onSubmit(event)}
      onClose={onClose}
    >
      {isChange ? (
        <PinField field={current} failure={isBeside ? undefined : set.failure} wait={wait} />
      ) : (
        <div>{t('presence.first-about')}</div>
      )}
      <NewPinFields fields={fields} failure={set.failure} />
      {isBeside || isChange ? null : <FailureMessage failure={set.failure} />}
    </FormDialog>
  );
}
