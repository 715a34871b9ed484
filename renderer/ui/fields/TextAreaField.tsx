import { Field, Textarea } from '@fluentui/react-components';
import { type Control, type FieldValues, type Path, useController } from 'react-hook-form';

interface Props<T extends FieldValues> {
  readonly control: Control<T>;
  readonly name: Path<T>;
  readonly label: string;
  readonly hint?: string;
}

/** A few lines of text in a form, with its label, its hint and what is wrong with it. */
export function TextAreaField<T extends FieldValues>({ control, name, label, hint }: Props<T>) {
  const { field, fieldState } = useController({ control, name });
  const message = fieldState.error?.message;
  return (
    <Field
      label={label}
      {...(hint ? { hint } : {})}
      {...(message ? { validationMessage: message } : {})}
    >
      <Textarea
        ref={field.ref}
        name={field.name}
        value={field.value}
        resize="vertical"
        onBlur={field.onBlur}
        onChange={(_event, data) => field.onChange(data.value)}
        autoComplete="off"
        spellCheck={false}
      />
    </Field>
  );
}
