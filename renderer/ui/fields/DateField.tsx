import { Field, Input } from '@fluentui/react-components';
import { useRef } from 'react';
import { type Control, type FieldValues, type Path, useController } from 'react-hook-form';
import { lockedLook } from './locked-look.tsx';

interface Props<T extends FieldValues> {
  readonly control: Control<T>;
  readonly name: Path<T>;
  readonly label: string;
  readonly hint?: string;
  /** Id of the sentence that says why nobody can change it. */
  readonly lockedBy?: string | undefined;
  /** What to say about a date that is only half typed. */
  readonly notADate: string;
}

/** A date, typed or picked as the person's system does it. Its value is `YYYY-MM-DD` or empty. */
export function DateField<T extends FieldValues>(props: Props<T>) {
  const { control, name, label, hint, notADate, lockedBy } = props;
  const input = useRef<HTMLInputElement>(null);
  const { field, fieldState } = useController({
    control,
    name,
    // A half-typed date reads as empty. Saving it as "not known" would lose what was typed.
    rules: { validate: () => !input.current?.validity.badInput || notADate },
  });
  const message = fieldState.error?.message;
  return (
    <Field
      label={label}
      {...(hint ? { hint } : {})}
      {...(message ? { validationMessage: message } : {})}
    >
      <Input
        type="date"
        ref={(element) => {
          input.current = element;
          field.ref(element);
        }}
        name={field.name}
        value={field.value}
        {...lockedLook(lockedBy)}
        onBlur={field.onBlur}
        onChange={(_event, data) => field.onChange(data.value)}
      />
    </Field>
  );
}
