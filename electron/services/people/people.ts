import type { Services } from '../../shared/contract/contract.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import { addFiler } from './add-filer.ts';
import { type EditPeopleNeeds, editPeople } from './edit-people.ts';
import { type MergePeopleNeeds, mergePeople } from './merge-people.ts';
import { historyOf } from './person-history.ts';
import { openPerson, type PersonViewNeeds } from './person-view.ts';
import { bringPeopleBack, entriesSetApart } from './set-apart.ts';

type Needs = PersonViewNeeds & EditPeopleNeeds & MergePeopleNeeds;

/** The roster: the people, their facts and their progress. */
export function peopleService(needs: Needs): Services['people'] {
  const { records, courts } = needs;
  return {
    ...editPeople(needs),
    addFiler: addFiler(needs),
    ...mergePeople(needs),

    list() {
      const people = records.people().map(({ person }) => person);
      return ok(people.filter(({ isArchived }) => !isArchived));
    },

    archived() {
      const gone = records
        .people()
        .filter(({ person, mergedInto }) => person.isArchived && !mergedInto)
        .toSorted((one, other) => ((one.archived?.at ?? '') < (other.archived?.at ?? '') ? 1 : -1));
      return ok(
        gone.map(({ person, archived }) => ({ person, ...(archived ? { archived } : {}) })),
      );
    },

    setApart: () => ok(entriesSetApart(records)),
    bringBack: () => bringPeopleBack(records),

    open: ({ personId }) => openPerson(needs, personId),

    async history({ personId }) {
      const record = records.person(personId);
      return record ? ok(await historyOf(record, records, courts)) : fail('person-not-found');
    },
  };
}
