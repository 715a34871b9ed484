import { useState } from 'react';
import { useForm } from 'react-hook-form';
import {
  type CourtEntry,
  NOTHING_ASKED,
} from '../../../electron/shared/domain/people/court-entry.ts';
import type { Person } from '../../../electron/shared/domain/people/person.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Asked, bridge, type CourtRow } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFormProblems } from '../../lib/forms/use-form-problems.ts';
import { useCloseDialog } from '../../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { FormDialog } from '../../ui/dialogs/FormDialog.tsx';
import { CapacityFields } from './CapacityFields.tsx';
import { CourtField } from './CourtField.tsx';
import { ENTRY_FIELDS } from './entry-fields.ts';

/** Adds a court to a person: which court, in which capacity, and how they stand with it. */
export function AddCourtDialog({ person }: { readonly person: Person }) {
  const t = useT();
  const close = useCloseDialog();
  const announce = useAnnounce();
  const [court, setCourt] = useState<CourtRow>();
  const [isMissing, setMissing] = useState(false);
  const standing = person.role === 'staff' ? 'research-only' : 'has-filed';
  const form = useForm<CourtEntry>({
    defaultValues: { ...NOTHING_ASKED, capacity: person.role, standing },
  });
  const showProblems = useFormProblems(form, ENTRY_FIELDS);
  const join = useAction((input: Asked<'courts', 'join'>) => bridge().courts.join(input));

  const submit = form.handleSubmit(async (typed) => {
    setMissing(!court);
    if (!court) return;
    const result = await join.run({ personId: person.id, courtId: court.id, ...typed });
    if (!result) return;
    if (!result.ok) {
      if (showProblems(result.failure)) join.clear();
      return;
    }
    announce(t('courts.added', { court: court.short }), result.value.undo);
    close();
  });

  return (
    <FormDialog
      title={t('courts.add-title', { name: person.name })}
      submit={t('courts.add')}
      isBusy={join.isBusy}
      onSubmit={(event) => void submit(event)}
      onClose={close}
    >
      <FailureMessage failure={join.failure} />
      <CourtField
        chosen={court}
        problem={isMissing && !court ? t('courts.choose-one') : undefined}
        onChoose={setCourt}
      />
      <CapacityFields control={form.control} />
    </FormDialog>
  );
}
