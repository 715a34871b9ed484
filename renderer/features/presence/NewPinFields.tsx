import { Field } from '@fluentui/react-components';
import { type RefObject, useRef, useState } from 'react';
import type { Failure } from '../../../electron/shared/domain/values/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFieldProblems } from '../../lib/forms/use-field-problems.ts';
import { SecretInput } from '../../ui/fields/SecretInput.tsx';

/** The two fields of a new PIN. */
export interface NewPin {
  readonly pin: RefObject<HTMLInputElement | null>;
  readonly again: RefObject<HTMLInputElement | null>;
  readonly differs: boolean;
  /** The PIN when both fields say the same; otherwise says so beside the second. */
  readonly read: () => string | undefined;
  readonly empty: () => void;
}

/** Holds the fields of a new PIN; what is typed stays in them. */
export function useNewPin(): NewPin {
  const pin = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  const [differs, setDiffers] = useState(false);
  return {
    pin,
    again,
    differs,
    read: () => {
      const typed = pin.current?.value ?? '';
      const isSame = typed === again.current?.value;
      setDiffers(!isSame);
      if (!isSame) again.current?.focus();
      return isSame ? typed : undefined;
    },
    empty: () => {
      for (const field of [pin, again]) if (field.current) field.current.value = '';
    },
  };
}

interface Props {
  readonly fields: NewPin;
  readonly failure: Failure | undefined;
}

/** A new PIN, typed twice, with what is wrong with it beside it. */
export function NewPinFields({ fields: { pin, again, differs }, failure }: Props) {
  const t = useT();
  const { beside } = useFieldProblems(failure, ['pin']);
  return (
    <>
      <Field label={t('presence.new-pin')} hint={t('presence.new-pin-hint')} {...beside('pin')}>
        {(control) => <SecretInput field={pin} control={control} />}
      </Field>
      <Field
        label={t('presence.new-pin-again')}
        {...(differs ? { validationMessage: t('presence.pins-differ') } : {})}
      >
        {(control) => <SecretInput field={again} control={control} />}
      </Field>
    </>
  );
}
