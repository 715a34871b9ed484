import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useEffect, useImperativeHandle, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Failure } from '../../../electron/shared/domain/values/result.ts';
import { useLocalText } from '../../i18n/use-local-text.ts';
import { useT } from '../../i18n/use-t.ts';
import { ask, bridge, type CourtPage } from '../../lib/bridge/bridge.ts';
import { useFormProblems } from '../../lib/forms/use-form-problems.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { SelectField } from '../../ui/fields/ChoiceField.tsx';
import { DateField } from '../../ui/fields/DateField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Stack } from '../../ui/Stack.tsx';
import {
  type FormHandle,
  type OverrideDraft,
  type OverrideForm,
  useOverrideDrafts,
} from './court-profile.store.ts';
import { useNowHints } from './use-now-hints.ts';

const DATES = ['goLive', 'upgradeBy', 'knowBy', 'resetBy'] as const;
const DESK = ['phone', 'email', 'hours', 'page'] as const;
/** In their order on screen: the first with a mistake gets the keyboard. */
const FIELDS = [
  'sourceTitle',
  'sourceUrl',
  'sourceReadOn',
  ...DATES,
  ...DESK,
  'note',
  'noteStep',
] as const;

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: {
    padding: 0,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(18rem, 100%), 1fr))',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    alignItems: 'start',
  },
});

interface Props {
  readonly handle: RefObject<FormHandle | null>;
  readonly page: CourtPage;
  readonly draft: OverrideDraft;
  readonly values: OverrideForm;
}

/** The fields of an override; each says what holds now, and an empty one changes nothing. */
export function FormFields({ handle, page, draft, values }: Props) {
  const t = useT();
  const words = useLocalText();
  const keep = useOverrideDrafts((state) => state.keep);
  const courtId = page.profile.court.id;
  const { layer, text } = draft;
  const form = useForm<OverrideForm>({ defaultValues: values });
  const showProblems = useFormProblems(form, FIELDS);
  const hints = useNowHints(page);
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
  // What is typed outlives the view.
  useEffect(
    () => () => {
      const left = useOverrideDrafts.getState().drafts[courtId];
      if (left?.mode === 'form') keep(courtId, { ...left, form: form.getValues() });
    },
    [courtId, keep, form],
  );

  const { control } = form;
  const notADate = t('failure.not-a-date');
  const stepChoices = page.profile.steps.map(({ id, title }) => ({
    value: id,
    label: words(title, page.values),
  }));
  return (
    <Stack gap="xl">
      <FailureMessage failure={failure} />
      <Group title={t('override.group-source')}>
        <TextField
          control={control}
          name="sourceTitle"
          label={t('override.source-title')}
          hint={t('override.source-title-hint')}
          isRequired
        />
        <TextField control={control} name="sourceUrl" label={t('override.source-url')} />
        <DateField
          control={control}
          name="sourceReadOn"
          label={t('override.source-read-on')}
          notADate={notADate}
        />
      </Group>
      <Group title={t('profile.dates')}>
        {DATES.map((name) => (
          <DateField
            key={name}
            control={control}
            name={name}
            label={t(`override.${name}`)}
            hint={hints[name]}
            notADate={notADate}
          />
        ))}
      </Group>
      <Group title={t('override.group-desk')}>
        {DESK.map((name) => (
          <TextField
            key={name}
            control={control}
            name={name}
            label={t(`override.${name}`)}
            hint={hints[name]}
          />
        ))}
      </Group>
      <Group title={t('override.group-note')}>
        <TextField
          control={control}
          name="note"
          label={t('override.note')}
          hint={t('override.note-hint')}
        />
        <SelectField
          control={control}
          name="noteStep"
          label={t('override.note-step')}
          choices={stepChoices}
        />
      </Group>
    </Stack>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      <div className={styles.fields}>{children}</div>
    </fieldset>
  );
}
