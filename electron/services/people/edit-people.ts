import type { Records } from '../../ports/records.ts';
import type { Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { checkPersonDraft, draftOf } from '../../shared/domain/people/draft.ts';
import { personSubject } from '../../shared/domain/records/fold.ts';
import { PersonId } from '../../shared/domain/values/ids.ts';
import { overNewerFacts } from '../../shared/domain/values/merged-edit.ts';
import { fail, failFields, ok } from '../../shared/domain/values/result.ts';
import { checkLine } from '../../shared/domain/values/typed-text.ts';
import { done } from '../shared/done.ts';
import { recordToChange } from '../shared/standing-record.ts';

/** What recording people needs. */
export interface EditPeopleNeeds {
  readonly records: Records;
  readonly ids: Ids;
}

/** Adds, changes, archives and restores people. */
export function editPeople({
  records,
  ids,
}: EditPeopleNeeds): Pick<Services['people'], 'add' | 'edit' | 'archive' | 'restore'> {
  return {
    add({ draft }) {
      const checked = checkPersonDraft(draft);
      if (!checked.ok) return checked;
      const personId = PersonId.parse(ids.newId());
      const person = { id: personId, isArchived: false, ...checked.value };
      const added = done(
        records.append([{ subject: personSubject(personId), kind: 'person.added', body: person }]),
      );
      return added.ok ? ok({ personId, ...added.value }) : added;
    },

    edit({ personId, was, draft }) {
      const record = recordToChange(records, personId);
      if (!record.ok) return record;
      const checked = checkPersonDraft(draft);
      if (!checked.ok) return checked;
      const edit = { was, typed: checked.value, now: draftOf(record.value.person) };
      const body = overNewerFacts(edit);
      if (!body.ok) return body;
      const subject = personSubject(personId);
      return done(records.append([{ subject, kind: 'person.edited', body: body.value }]));
    },

    archive({ personId, reason: typed }) {
      const record = recordToChange(records, personId);
      if (!record.ok) return record;
      const reason = checkLine('reason', typed, { max: 1000 });
      if ('problem' in reason) return failFields([reason.problem]);
      const subject = personSubject(personId);
      const body = reason.value ? { reason: reason.value } : {};
      return done(records.append([{ subject, kind: 'person.archived', body }]));
    },

    restore({ personId }) {
      const record = records.person(personId);
      if (!record) return fail('person-not-found');
      // A merged record comes back only by undoing the merge. Otherwise the person would be listed twice.
      if (record.mergedInto) return fail('merge-not-possible');
      const subject = personSubject(personId);
      return done(records.append([{ subject, kind: 'person.restored', body: {} }]));
    },
  };
}
