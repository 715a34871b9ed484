import type { RefObject } from 'react';
import type { Control } from 'react-hook-form';
import { useLocalText } from '../../i18n/use-local-text.ts';
import { useT } from '../../i18n/use-t.ts';
import type { CourtPage } from '../../lib/bridge/bridge.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { SetByIt, type SetByItLock, useSetByIt } from '../../parts/SetByIt.tsx';
import { SelectField } from '../../ui/fields/ChoiceField.tsx';
import { DateField } from '../../ui/fields/DateField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Stack } from '../../ui/Stack.tsx';
import type { FormHandle, OverrideDraft, OverrideForm } from './court-profile.store.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { DATES, HELP_DESK, isSaidByIt } from './override-fields.ts';
import { useNowHints } from './use-now-hints.ts';
import { useOverrideForm } from './use-override-form.ts';

interface Props {
  readonly handle: RefObject<FormHandle | null>;
  readonly page: CourtPage;
  readonly draft: OverrideDraft;
  readonly values: OverrideForm;
}

/** The fields of an override; each says what holds now, and an empty one changes nothing. */
export function FormFields({ handle, page, draft, values }: Props) {
  const courtId = page.profile.court.id;
  const isSome = [...DATES, ...HELP_DESK].some((name) => isSaidByIt(page.profile, name));
  const lock = useSetByIt('CourtProfilesFile', isSome);
  const { control, failure } = useOverrideForm({ handle, courtId, draft, values });
  return (
    <Stack gap="xl">
      <FailureMessage failure={failure} />
      <SourceFields control={control} />
      <SetByIt lock={lock} />
      <DateFields control={control} page={page} lock={lock} />
      <HelpDeskFields control={control} page={page} lock={lock} />
      <NoteFields control={control} page={page} />
    </Stack>
  );
}

interface FieldsProps {
  readonly control: Control<OverrideForm>;
  readonly page: CourtPage;
}

/** Fields among which firm IT's file says some. */
type LockedProps = FieldsProps & { readonly lock: SetByItLock };

function SourceFields({ control }: Pick<FieldsProps, 'control'>) {
  const t = useT();
  return (
    <FieldGroup title={t('override.group-source')}>
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
        notADate={t('failure.not-a-date')}
      />
    </FieldGroup>
  );
}

function DateFields({ control, page, lock }: LockedProps) {
  const t = useT();
  const hints = useNowHints(page);
  return (
    <FieldGroup title={t('profile.dates')}>
      {DATES.map((name) => (
        <DateField
          key={name}
          control={control}
          name={name}
          label={t(`override.${name}`)}
          hint={hints[name]}
          lockedBy={isSaidByIt(page.profile, name) ? lock.noteId : undefined}
          notADate={t('failure.not-a-date')}
        />
      ))}
    </FieldGroup>
  );
}

function HelpDeskFields({ control, page, lock }: LockedProps) {
  const t = useT();
  const hints = useNowHints(page);
  return (
    <FieldGroup title={t('override.group-desk')}>
      {HELP_DESK.map((name) => (
        <TextField
          key={name}
          control={control}
          name={name}
          label={t(`override.${name}`)}
          hint={hints[name]}
          lockedBy={isSaidByIt(page.profile, name) ? lock.noteId : undefined}
        />
      ))}
    </FieldGroup>
  );
}

function NoteFields({ control, page }: FieldsProps) {
  const t = useT();
  const words = useLocalText();
  const steps = page.profile.steps.map(({ id, title }) => ({
    value: id,
    label: words(title, page.values),
  }));
  return (
    <FieldGroup title={t('override.group-note')}>
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
        choices={steps}
      />
    </FieldGroup>
  );
}
