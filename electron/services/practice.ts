import type { Ids, Practice, Records } from '../ports.ts';
import type { Services } from '../shared/contract/contract.ts';
import type { NewEvent } from '../shared/domain/event.ts';
import { personSubject } from '../shared/domain/fold.ts';
import { fail, ok } from '../shared/domain/result.ts';
import { practiceFirm } from './lib/practice-firm.ts';

interface Needs {
  readonly records: Records;
  readonly practice: Practice;
  readonly ids: Ids;
}

/** The practice court's people, and an invented firm to explore the app with. */
export function practiceService({ records, practice, ids }: Needs): Services['practice'] {
  return {
    async people({ courtId }) {
      const people = await practice.people(courtId);
      return ok(
        people.map(({ id, name, story, pacerUsername, ecfLogin, code, ...person }) => ({
          id,
          name,
          story,
          pacerUsername,
          practicePacerPassword: person.pacerPassword,
          ecfLogin,
          practiceEcfPassword: person.ecfPassword,
          ...(code ? { code } : {}),
        })),
      );
    },

    async loadFirm() {
      if (records.firm().hasPracticeFirm) return fail('practice-firm-loaded');
      const invented = await practice.people('alnb');
      const events = practiceFirm(invented, () => ids.newId());
      const written = records.append([
        ...events,
        { subject: 'firm', kind: 'practice.firm-loaded', body: {} },
      ]);
      return written.ok ? ok({ people: invented.length }) : written;
    },

    /** The invented people are archived, which takes them off every list; the log keeps its entries. */
    removeFirm() {
      const people = records
        .people()
        .filter(({ person }) => person.isPractice && !person.isArchived);
      const events = people.map(
        ({ person }): NewEvent => ({
          subject: personSubject(person.id),
          kind: 'person.archived',
          body: {},
        }),
      );
      const written = records.append([
        ...events,
        { subject: 'firm', kind: 'practice.firm-removed', body: {} },
      ]);
      return written.ok ? ok({ people: people.length }) : written;
    },
  };
}
