import { Field } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { Failure } from '../../electron/shared/domain/values/result.ts';
import { useT } from '../i18n/use-t.ts';
import { useFailureText } from '../lib/bridge/use-failure-text.ts';
import { useCountdown } from '../lib/use-countdown.ts';
import { SecretInput } from '../ui/fields/SecretInput.tsx';

/** How long the PIN must not be tried: seconds when the wait began, and seconds left now. */
export interface PinWait {
  readonly began: number;
  readonly left: number;
}

/** The wait that the last try reported, or else the wait from before. */
export function usePinWait(failure: Failure | undefined, waitSeconds: number): PinWait {
  const told = failure?.code === 'presence-wait' ? Number(failure.values?.seconds ?? 0) : 0;
  const began = failure ? told : waitSeconds;
  return { began, left: useCountdown(began, failure) };
}

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly failure: Failure | undefined;
  readonly wait: PinWait;
}

/** The app's PIN, with what was wrong with it and how long to wait. */
export function PinField({ field, failure, wait }: Props) {
  const t = useT();
  const say = useFailureText();
  const isOver = wait.began > 0 && wait.left === 0;
  const trouble = wait.left > 0 ? <WaitWords wait={wait} /> : failure && say(failure);
  const message = isOver ? t('presence.wait-over') : trouble;
  return (
    <Field
      label={t('presence.pin')}
      validationState={message && !isOver ? 'error' : 'none'}
      {...(message ? { validationMessage: message } : {})}
    >
      {(control) => <SecretInput field={field} control={control} />}
    </Field>
  );
}

/** The seconds tick for the eye only. A screen reader reads the length of the wait once. */
function WaitWords({ wait: { began, left } }: { readonly wait: PinWait }) {
  const t = useT();
  return (
    <>
      <span className="unseen">{t('presence.wait', { seconds: began })}</span>
      <span aria-hidden="true">{t('presence.wait', { seconds: left })}</span>
    </>
  );
}
