import type { Records } from '../../ports/records.ts';
import type { Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { MAX_NOTE_LENGTH } from '../../shared/domain/people/note.ts';
import { personSubject } from '../../shared/domain/records/fold.ts';
import { fail, failFields, ok } from '../../shared/domain/values/result.ts';
import { checkText } from '../../shared/domain/values/typed-text.ts';
import { done } from '../shared/done.ts';
import { recordToChange } from '../shared/standing-record.ts';

interface Needs {
  readonly records: Records;
  readonly ids: Pick<Ids, 'newId'>;
}

type NotesOfPeople = Pick<Services['board'], 'notes' | 'addNote' | 'removeNote'>;

/** The notes that people write about each other's accounts, and who is in charge. */
export function notesOfPeople({ records, ids }: Needs): NotesOfPeople {
  return {
    notes({ personId }) {
      const person = records.person(personId);
      if (!person) return fail('person-not-found');
      return ok({ inCharge: person.inCharge ?? '', notes: [...(person.notes ?? [])] });
    },

    addNote({ personId, ecfAccountId, text: typed }) {
      const person = recordToChange(records, personId);
      if (!person.ok) return person;
      if (ecfAccountId && records.ecf(ecfAccountId)?.account.personId !== personId) {
        return fail('account-not-found');
      }
      const text = checkText('text', typed, { max: MAX_NOTE_LENGTH, isRequired: true });
      if ('problem' in text) return failFields([text.problem]);
      const body = {
        noteId: ids.newId(),
        text: text.value,
        ...(ecfAccountId ? { ecfAccountId } : {}),
      };
      const subject = personSubject(personId);
      return done(records.append([{ subject, kind: 'person.noted', body }]));
    },

    removeNote({ personId, noteId }) {
      const notes = records.person(personId)?.notes ?? [];
      if (!notes.some((note) => note.noteId === noteId)) return fail('note-not-found');
      const subject = personSubject(personId);
      return done(records.append([{ subject, kind: 'person.note-removed', body: { noteId } }]));
    },
  };
}
