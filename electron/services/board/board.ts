import type { Records } from '../../ports/records.ts';
import type { Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { MAX_VIEWS } from '../../shared/domain/board/saved-view.ts';
import { MAX_NOTE_LENGTH } from '../../shared/domain/people/note.ts';
import { personSubject } from '../../shared/domain/records/fold.ts';
import { fail, failFields, ok } from '../../shared/domain/values/result.ts';
import { checkLine, checkText } from '../../shared/domain/values/typed-text.ts';
import { done } from '../shared/done.ts';
import { recordToChange } from '../shared/standing-record.ts';
import type { BoardKeeper } from './board-keeper.ts';
import type { FirmProgress } from './firm-progress.ts';

interface Needs {
  readonly board: BoardKeeper;
  readonly progress: FirmProgress;
  readonly records: Records;
  readonly ids: Ids;
  readonly actorName: () => string;
}

/** Who can file where, who can't and why, kept up to date while it is looked at. */
export function boardService(needs: Needs): Services['board'] {
  const { board, progress, records, ids, actorName } = needs;

  return {
    async open() {
      const { gone: _none, ...first } = await board.open();
      return ok({
        ...first,
        rows: [...first.rows],
        texts: [...board.texts],
        courts: [...board.courts],
        courtsRevision: board.courtsRevision,
        ...board.progress(),
        me: actorName(),
      });
    },

    async changes({ since, texts, courtsRevision }) {
      await board.ready();
      const { rows, gone, ...rest } = board.changes(since);
      return ok({
        ...rest,
        rows: [...rows],
        gone: [...gone],
        texts: board.texts.slice(texts),
        ...(courtsRevision === board.courtsRevision ? {} : { courts: [...board.courts] }),
        courtsRevision: board.courtsRevision,
        ...board.progress(),
      });
    },

    history: async () => ok([...(await progress.points())]),

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

    views: () => ok((records.firm().views ?? []).map(({ at: _at, ...view }) => view)),

    saveView({ name: typed, view }) {
      const name = checkLine('name', typed, { max: 100, isRequired: true });
      if ('problem' in name) return failFields([name.problem]);
      const views = records.firm().views ?? [];
      const same = views.find((known) => known.name.toLowerCase() === name.value.toLowerCase());
      if (!same && views.length >= MAX_VIEWS) return fail('views-too-many', { max: MAX_VIEWS });
      const id = same?.id ?? ids.newId();
      const body = { id, name: name.value, view };
      const saved = done(records.append([{ subject: 'firm', kind: 'view.saved', body }]));
      return saved.ok ? ok({ id, ...saved.value }) : saved;
    },

    removeView({ id }) {
      const isThere = records.firm().views?.some((view) => view.id === id);
      if (!isThere) return fail('view-not-found');
      return done(records.append([{ subject: 'firm', kind: 'view.removed', body: { id } }]));
    },

    async inCharge() {
      const rows = await board.whole();
      const names = new Set([actorName(), ...rows.map(({ inCharge }) => inCharge)]);
      names.delete('');
      return ok([...names].toSorted((a, b) => a.localeCompare(b)));
    },
  };
}
