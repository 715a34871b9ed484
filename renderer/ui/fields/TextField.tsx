import { Field, type FieldProps, Input, type InputProps } from '@fluentui/react-components';
import { type Control, type FieldValues, type Path, useController } from 'react-hook-form';
import { lockedLook } from './locked-look.tsx';

type Props<T extends FieldValues> = Pick<InputProps, 'type' | 'placeholder'> & {
  readonly control: Control<T>;
  readonly name: Path<T>;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  /** Id of the sentence that says why nobody can change it. */
  readonly lockedBy?: string | undefined;
  /** Something to consider about what is typed; an error comes before it. */
  readonly advice?: string | undefined;
};

/** One line of text in a form, with its label, its hint and what is wrong with it. */
export function TextField<T extends FieldValues>(props: Props<T>) {
  const { control, name, label, hint, isRequired = false, advice, lockedBy, ...input } = props;
  const { field, fieldState } = useController({ control, name });
  const message = fieldState.error?.message;
  const look: Pick<FieldProps, 'validationState' | 'validationMessage'> = message
    ? { validationState: 'error', validationMessage: message }
    : advice
      ? { validationState: 'warning', validationMessage: advice }
      : { validationState: 'none' };
  return (
    <Field label={label} required={isRequired} {...(hint ? { hint } : {})} {...look}>
      <Input
        {...input}
        ref={field.ref}
        name={field.name}
        value={field.value}
        {...lockedLook(lockedBy)}
        onBlur={field.onBlur}
        onChange={(_event, data) => field.onChange(data.value)}
        autoComplete="off"
        spellCheck={false}
      />
    </Field>
  );
}
