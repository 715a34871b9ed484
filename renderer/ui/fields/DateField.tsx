import { Field, Input } from '@fluentui/react-components';
import { useRef } from 'react';
import { type Control, type FieldValues, type Path, useController } from 'react-hook-form';

interface Props<T extends FieldValues> {
  readonly control: Control<T>;
  readonly name: Path<T>;
  readonly label: string;
  readonly hint?: string;
  /** Said when a day was begun but not finished. */
  readonly notADate: string;
}

/** A day, typed or picked in the way of the reader's system; its value is `YYYY-MM-DD` or empty. */
export function DateField<T extends FieldValues>(props: Props<T>) {
  const { control, name, label, hint, notADate } = props;
  const input = useRef<HTMLInputElement>(null);
  const { field, fieldState } = useController({
    control,
    name,
    // A half-typed day reads as an empty one; saving it as "not known" would lose what was typed.
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
        onBlur={field.onBlur}
        onChange={(_event, data) => field.onChange(data.value)}
      />
    </Field>
  );
}
