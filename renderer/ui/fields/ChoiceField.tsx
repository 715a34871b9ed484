import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Control, type FieldValues, type Path, useController } from 'react-hook-form';

/** One of the answers to a question with a fixed set of answers. */
export interface Choice<Label = string> {
  readonly value: string;
  readonly label: Label;
}

interface Props<T extends FieldValues, Label = string> {
  readonly control: Control<T>;
  readonly name: Path<T>;
  readonly label: Words;
  readonly hint?: Words;
  readonly choices: readonly Choice<Label>[];
}

/** A text, or an element with one. */
type Words = string | ReactElement;

/** A choice out of many, in a list that opens. */
export function SelectField<T extends FieldValues>(props: Props<T>) {
  const { control, name, label, hint, choices } = props;
  const { field, problem } = useChoice(control, name);
  return (
    <Field label={label} {...(hint ? { hint } : {})} {...problem}>
      <Select
        ref={field.ref}
        name={field.name}
        value={field.value}
        onBlur={field.onBlur}
        onChange={(_event, data) => field.onChange(data.value)}
      >
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** A choice out of a few, all in view. */
export function RadioField<T extends FieldValues>(props: Props<T, Words>) {
  const { control, name, label, hint, choices } = props;
  const { field, problem } = useChoice(control, name);
  return (
    <Field label={label} {...(hint ? { hint } : {})} {...problem}>
      <RadioGroup
        name={field.name}
        value={field.value}
        onBlur={field.onBlur}
        onChange={(_event, data) => field.onChange(data.value)}
      >
        {choices.map(({ value, label: words }) => (
          <Radio key={value} value={value} label={words} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function useChoice<T extends FieldValues>(control: Control<T>, name: Path<T>) {
  const { field, fieldState } = useController({ control, name });
  const message = fieldState.error?.message;
  return { field, problem: message ? { validationMessage: message } : {} };
}
