import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { type FormEvent, useEffect, useRef } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { type Answer, bridge } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { restoreFocus } from '../../lib/navigation/restore-focus.ts';
import { useLocked } from '../../lib/stores/locked.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { PinField, usePinWait } from '../../parts/PinField.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { into } from '../../ui/fields/into.ts';
import { useTitleOf, useWindowTitle } from '../../ui/use-window-title.ts';
import { WindowCard } from '../../ui/WindowCard.tsx';
import { useLockState } from './lock.store.ts';

const useStyles = makeStyles({
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  button: { alignSelf: 'flex-start' },
});

/** Covers everything while the app is locked. */
export function LockScreen() {
  const styles = useStyles();
  const t = useT();
  const lock = useLoaded(useLockState, 'screen');
  const reload = useLockState((state) => state.reload);
  const title = t('lock.title');
  useWindowTitle(useTitleOf(title));
  // It goes when any window unlocks the app.
  useEffect(() => restoreFocus, []);
  return (
    <WindowCard icon={<LockClosedRegular />} title={title}>
      <p className={styles.words}>{t('lock.about')}</p>
      <LoadedPart loaded={lock} onRetry={() => void reload()}>
        {(state) => <Unlock state={state} />}
      </LoadedPart>
    </WindowCard>
  );
}

/** SECURITY: the PIN is read from its field once for each try, and the field is emptied whatever the answer is. */
function Unlock({
  state: { isLocked, unlockBy, waitSeconds },
}: {
  readonly state: Answer<'lock', 'state'>;
}) {
  const styles = useStyles();
  const t = useT();
  const open = useLocked((locked) => locked.unlock);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const unlock = useAction((pin: string) =>
    bridge().lock.unlock(unlockBy === 'pin' ? { pin } : {}),
  );
  const wait = usePinWait(unlock.failure, waitSeconds);
  useEffect(() => (field.current ?? button.current)?.focus(), []);
  // The app is unlocked by now, so there is nothing to ask for.
  useEffect(() => {
    if (!isLocked) open();
  }, [isLocked, open]);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (wait.left > 0) return;
    const pin = field.current?.value ?? '';
    if (field.current) field.current.value = '';
    const result = await unlock.run(pin);
    if (result?.ok && !result.value.isLocked) open();
    else field.current?.focus();
  };
  if (unlockBy !== 'pin') {
    return (
      <form className={styles.form} onSubmit={(event) => void onSubmit(event)}>
        <p className={styles.words}>{t(`lock.by-${unlockBy}`)}</p>
        <FailureMessage failure={unlock.failure} />
        <Button ref={into(button)} type="submit" appearance="primary" className={styles.button}>
          {t('lock.unlock')}
        </Button>
      </form>
    );
  }
  return (
    <form className={styles.form} onSubmit={(event) => void onSubmit(event)}>
      <PinField field={field} failure={unlock.failure} wait={wait} />
      <ActionButton
        type="submit"
        appearance="primary"
        isBusy={unlock.isBusy}
        busyLabel={t('presence.checking')}
        className={styles.button}
      >
        {t('lock.unlock')}
      </ActionButton>
      <Disclosure summary={t('presence.forgotten')}>{t('lock.forgotten-about')}</Disclosure>
    </form>
  );
}
