import { useState } from 'react';
import { useForm } from 'react-hook-form';
import {
  type CourtEntry,
  NOTHING_ASKED,
} from '../../../electron/shared/domain/people/court-entry.ts';
import type { Person } from '../../../electron/shared/domain/people/person.ts';
import type { CourtId, PersonId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge, type CourtRow } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFormProblems } from '../../lib/forms/use-form-problems.ts';
import { useCloseDialog } from '../../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { CourtsField } from '../../parts/courts/CourtsField.tsx';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { FormDialog } from '../../ui/dialogs/FormDialog.tsx';
import { CapacityFields } from './CapacityFields.tsx';
import { ENTRY_FIELDS } from './entry-fields.ts';

/** Adds courts to a person: which ones, in which capacity, and how they stand with them. */
export function AddCourtDialog({ person }: { readonly person: Person }) {
  const t = useT();
  const close = useCloseDialog();
  const announce = useAnnounce();
  const [courts, setCourts] = useState<readonly CourtRow[]>([]);
  const [typedCourt, setTypedCourt] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isLeftOver = courts.length === 0 || typedCourt.trim() !== '';
  const standing = person.role === 'staff' ? 'research-only' : 'has-filed';
  const form = useForm<CourtEntry>({
    defaultValues: { ...NOTHING_ASKED, capacity: person.role, standing },
  });
  const showProblems = useFormProblems(form, ENTRY_FIELDS);
  const join = useAction(joinCourts);

  const submit = form.handleSubmit(async (entry) => {
    setAsked(isLeftOver);
    if (isLeftOver) return;
    const courtIds = courts.map(({ id }) => id);
    const result = await join.run({ personId: person.id, courtIds, entry });
    if (!result) return;
    if (!result.ok) {
      if (showProblems(result.failure)) join.clear();
      return;
    }
    const names = courts.map(({ short }) => short).join(', ');
    const added =
      courts.length === 1
        ? t('courts.added', { court: names })
        : t('courts.added-several', { courts: names });
    announce(added, result.value.undo);
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
      <CourtsField
        isRequired
        label={t('courts.court')}
        chosen={courts}
        typed={typedCourt}
        problem={isAsked && isLeftOver ? t('courts.choose-one') : undefined}
        onType={setTypedCourt}
        onAdd={(court) =>
          setCourts((before) =>
            before.some(({ id }) => id === court.id) ? before : [...before, court],
          )
        }
        onRemove={(courtId) => setCourts((before) => before.filter(({ id }) => id !== courtId))}
      />
      <CapacityFields control={form.control} isOfSeveral={courts.length > 1} />
    </FormDialog>
  );
}

interface Joining {
  readonly personId: PersonId;
  readonly courtIds: readonly CourtId[];
  readonly entry: CourtEntry;
}

/** One court takes what the form asks about it; several take what they have in common. */
function joinCourts({ personId, courtIds, entry }: Joining) {
  const [courtId, ...others] = courtIds;
  if (courtId && others.length === 0) return bridge().courts.join({ personId, courtId, ...entry });
  const { capacity, standing } = entry;
  return bridge().courts.joinAll({ personId, courtIds: [...courtIds], capacity, standing });
}
