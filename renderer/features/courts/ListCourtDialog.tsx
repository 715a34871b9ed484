import { type Control, useForm } from 'react-hook-form';
import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Asked, bridge } from '../../lib/bridge/bridge.ts';
import { useSaveWithProof } from '../../lib/bridge/use-save-with-proof.ts';
import { useAgreedHosts } from '../../lib/forms/use-agreed-hosts.ts';
import { useFormProblems } from '../../lib/forms/use-form-problems.ts';
import { useCloseDialog, useGo } from '../../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { HostAgreement } from '../../parts/HostAgreement.tsx';
import { FormDialog } from '../../ui/dialogs/FormDialog.tsx';
import { SelectField } from '../../ui/fields/ChoiceField.tsx';
import { DateField } from '../../ui/fields/DateField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';

type Draft = Asked<'profiles', 'addCourt'>['draft'];

const FIELDS = ['name', 'id', 'type', 'state', 'ecfUrl', 'timeZone', 'goLive'] as const;
const TYPES = ['district', 'bankruptcy', 'appellate', 'other'] as const;
const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Pacific/Guam',
] as const;
const EMPTY: Draft = {
  id: '',
  name: '',
  type: 'district',
  state: '',
  ecfUrl: 'https://',
  timeZone: 'America/New_York',
  goLive: '',
};

/** Adds a court that the built-in directory does not have; it gets its family's checklist. */
export function ListCourtDialog() {
  const t = useT();
  const go = useGo();
  const close = useCloseDialog();
  const announce = useAnnounce();
  const agreement = useAgreedHosts();
  const form = useForm<Draft>({ defaultValues: EMPTY });
  const showProblems = useFormProblems(form, FIELDS);
  const add = useSaveWithProof({
    act: ({ draft }: Asked<'profiles', 'addCourt'>) => ({
      action: 'endpoint',
      courtId: draft.id.trim().toLowerCase() as CourtId,
    }),
    call: (input, proof) => bridge().profiles.addCourt({ ...input, ...proof }),
  });
  const submit = form.handleSubmit(async (draft) => {
    const result = await add.run({ draft, agreedHosts: [...agreement.agreed] });
    if (!result) return;
    if (result.ok) {
      announce(t('court-list.added', { court: draft.name }), result.value.undo);
      go({ name: 'court-profile', courtId: result.value.courtId });
    } else if (!agreement.note(result.failure) && showProblems(result.failure)) add.clear();
  });

  return (
    <FormDialog
      title={t('court-list.add-title')}
      submit={t('court-list.add-submit')}
      isBusy={add.isBusy}
      onSubmit={(event) => void submit(event)}
      onClose={close}
    >
      <div>{t('court-list.add-about')}</div>
      <FailureMessage failure={add.failure} />
      <HostAgreement agreement={agreement} />
      <CourtFields control={form.control} />
    </FormDialog>
  );
}

function CourtFields({ control }: { readonly control: Control<Draft> }) {
  const t = useT();
  const dates = useDates();
  return (
    <>
      <TextField control={control} name="name" label={t('court-list.name')} isRequired />
      <TextField
        control={control}
        name="id"
        label={t('court-list.id')}
        hint={t('court-list.id-hint')}
        isRequired
      />
      <SelectField
        control={control}
        name="type"
        label={t('court-list.type')}
        choices={TYPES.map((value) => ({ value, label: t(`court-type.${value}`) }))}
      />
      <TextField
        control={control}
        name="state"
        label={t('court-list.state')}
        hint={t('court-list.state-hint')}
      />
      <TextField
        control={control}
        name="ecfUrl"
        label={t('court-list.address')}
        hint={t('court-list.address-hint')}
        isRequired
      />
      <SelectField
        control={control}
        name="timeZone"
        label={t('profile.time-zone')}
        choices={ZONES.map((value) => ({ value, label: dates.zone(value) }))}
      />
      <DateField
        control={control}
        name="goLive"
        label={t('override.goLive')}
        hint={t('pacer.date-hint')}
        notADate={t('failure.not-a-date')}
      />
    </>
  );
}
