import { type RefObject, useEffect, useImperativeHandle, useState } from 'react';
import { type Control, type UseFormReturn, useForm } from 'react-hook-form';
import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import type { Failure } from '../../../electron/shared/domain/values/result.ts';
import { ask, bridge } from '../../lib/bridge/bridge.ts';
import { useFormProblems } from '../../lib/forms/use-form-problems.ts';
import {
  type FormHandle,
  type OverrideDraft,
  type OverrideForm,
  useOverrideDrafts,
} from './court-profile.store.ts';
import { DATES, HELP_DESK } from './override-fields.ts';

/** In their order on screen: the first with a mistake gets the keyboard focus. */
const FIELDS = [
  'sourceTitle',
  'sourceUrl',
  'sourceReadOn',
  ...DATES,
  ...HELP_DESK,
  'note',
  'noteStep',
] as const;

/** Where an override form starts, and who asks for its text. */
export interface OverrideFormStart {
  readonly handle: RefObject<FormHandle | null>;
  readonly courtId: CourtId;
  readonly draft: OverrideDraft;
  readonly values: OverrideForm;
}

/** What the fields of an override need. */
export interface OverrideFormState {
  readonly control: Control<OverrideForm>;
  /** Why the override could not be written, when no field is to blame. */
  readonly failure: Failure | undefined;
}

/** The form of an override: it writes the override's text when the editor asks for it, and keeps what is typed when the view closes. */
export function useOverrideForm({ handle, ...start }: OverrideFormStart): OverrideFormState {
  const { courtId, draft, values } = start;
  const { layer, text } = draft;
  const form = useForm<OverrideForm>({ defaultValues: values });
  const showProblems = useFormProblems(form, FIELDS);
  const [failure, setFailure] = useState<Failure>();
  useImperativeHandle(handle, () => ({
    write: async () => {
      setFailure(undefined);
      if (!(await form.trigger(undefined, { shouldFocus: true }))) return undefined;
      const typed = form.getValues();
      const written = await ask(() =>
        bridge().profiles.writeForm({ courtId, layer, text, form: typed }),
      );
      if (written.ok) return written.value.text;
      if (!showProblems(written.failure)) setFailure(written.failure);
      return undefined;
    },
  }));
  useKeptWhenClosed(courtId, form);
  return { control: form.control, failure };
}

/** Puts what is typed into the court's draft when the view closes. A draft that was dropped or is now edited as text stays as it is. */
function useKeptWhenClosed(courtId: CourtId, form: UseFormReturn<OverrideForm>): void {
  const keep = useOverrideDrafts((state) => state.keep);
  useEffect(
    () => () => {
      const left = useOverrideDrafts.getState().drafts[courtId];
      if (left?.mode === 'form') keep(courtId, { ...left, form: form.getValues() });
    },
    [courtId, keep, form],
  );
}
