import { useCallback } from 'react';
import { useForm } from 'react-hook-form';
import { draftOf } from '../../../electron/shared/domain/people/draft.ts';
import type { Person, PersonDraft } from '../../../electron/shared/domain/people/person.ts';
import type { Result } from '../../../electron/shared/domain/values/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Answer, bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFormProblems } from '../../lib/forms/use-form-problems.ts';
import { useCloseDialog, useGo } from '../../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ROLES } from '../../parts/roles.ts';
import { useShownFacts } from '../../parts/use-shown-facts.ts';
import { FormDialog } from '../../ui/dialogs/FormDialog.tsx';
import { PersonFields } from './PersonFields.tsx';
import { EMPTY_DRAFT, usePersonDraft } from './people.store.ts';

type Saved = Answer<'people', 'add'> | Answer<'people', 'edit'>;

const FIELDS = ['name', 'role', 'office', 'email', 'barNumber', 'language'] as const;

interface Props {
  /** The person to edit; without one a new person is added. */
  readonly person?: Person;
}

/** Adds a person to the roster or edits one. */
export function PersonDialog({ person }: Props) {
  const t = useT();
  const go = useGo();
  const closeDialog = useCloseDialog();
  const announce = useAnnounce();
  const { draft, keep } = usePersonDraft();
  const { was, shown } = useShownFacts(person ? draftOf(person) : draft);
  const form = useForm<PersonDraft>({ defaultValues: was });
  const wordOf = useCallback(
    (field: keyof PersonDraft, recorded: string) => {
      const role = field === 'role' && ROLES.find((one) => one === recorded);
      return role ? t(`role.${role}`) : recorded;
    },
    [t],
  );
  const showProblems = useFormProblems(form, FIELDS, wordOf);
  const save = useAction(
    (typed: PersonDraft): Promise<Result<Saved>> =>
      person
        ? bridge().people.edit({ personId: person.id, was, draft: typed })
        : bridge().people.add({ draft: typed }),
  );

  const submit = form.handleSubmit(async (typed) => {
    const result = await save.run(typed);
    if (!result) return;
    if (!result.ok) {
      shown(result.failure);
      if (showProblems(result.failure)) save.clear();
      return;
    }
    if (!person) keep(EMPTY_DRAFT);
    announce(t(person ? 'person.edited' : 'person.added', { name: typed.name }), result.value.undo);
    if ('personId' in result.value) go({ name: 'person', personId: result.value.personId });
    else closeDialog();
  });
  const close = () => {
    if (!person) keep(form.getValues());
    closeDialog();
  };

  return (
    <FormDialog
      title={t(person ? 'person.edit-title' : 'person.add-title')}
      submit={t(person ? 'person.save' : 'person.add')}
      isBusy={save.isBusy}
      onSubmit={(event) => void submit(event)}
      onClose={close}
    >
      <FailureMessage failure={save.failure} />
      <PersonFields control={form.control} />
    </FormDialog>
  );
}
