import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { checkPersonDraft } from '../../shared/domain/people/draft.ts';
import { ecfSubject, personSubject } from '../../shared/domain/records/fold.ts';
import { EcfAccountId, PersonId } from '../../shared/domain/values/ids.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import { done } from '../shared/done.ts';

interface Needs {
  readonly records: Records;
  readonly courts: Pick<CourtBook, 'profile'>;
  readonly ids: Ids;
}

/** Adds a person with their courts in one act, so that nobody stays half added and undo takes all of it back. */
export function addFiler({ records, courts, ids }: Needs): Services['people']['addFiler'] {
  return async ({ draft, courts: wanted }) => {
    const checked = checkPersonDraft(draft);
    if (!checked.ok) return checked;
    for (const { courtId } of wanted) {
      if (!(await courts.profile(courtId))) return fail('court-not-found');
    }
    const personId = PersonId.parse(ids.newId());
    const person = { id: personId, isArchived: false, ...checked.value };
    // A court that is named twice is one court.
    const standings = new Map(wanted.map(({ courtId, standing }) => [courtId, standing]));
    const joined = [...standings].map(([courtId, standing]) => {
      const id = EcfAccountId.parse(ids.newId());
      const body = { id, personId, courtId, capacity: person.role, standing };
      return { subject: ecfSubject(id), kind: 'court.joined' as const, body };
    });
    const subject = personSubject(personId);
    const added = done(
      records.append([{ subject, kind: 'person.added', body: person }, ...joined]),
    );
    return added.ok ? ok({ personId, ...added.value }) : added;
  };
}
