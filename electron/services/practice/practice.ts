import type { Practice } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { PracticeFirm } from '../../shared/domain/practice-firm.ts';
import type { NewEvent } from '../../shared/domain/records/event.ts';
import { personSubject } from '../../shared/domain/records/fold.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import { done } from '../shared/done.ts';
import { localDay } from '../shared/local-day.ts';
import { practiceFirmEvents } from './practice-firm.ts';

interface Needs {
  readonly records: Records;
  readonly practice: Pick<Practice, 'people'>;
  /** The practice firm as it ships. */
  readonly firm: () => Promise<PracticeFirm>;
  readonly ids: Ids;
  readonly clock: Clock;
}

/** The practice court's people, and a practice firm to explore the app with. */
export function practiceService({
  records,
  practice,
  firm: read,
  ids,
  clock,
}: Needs): Services['practice'] {
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
      const firm = await read();
      const events = practiceFirmEvents(firm, {
        ids,
        machine: records.machine,
        now: clock.now(),
        today: localDay(clock),
      });
      const written = records.append([
        ...events,
        { subject: 'firm', kind: 'practice.firm-loaded', body: {} },
      ]);
      return written.ok ? ok({ people: firm.people.length }) : written;
    },

    /** Archives the practice people, which removes them from every list. The log keeps its entries. */
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
      const removed = done(
        records.append([...events, { subject: 'firm', kind: 'practice.firm-removed', body: {} }]),
      );
      return removed.ok ? ok({ people: people.length, ...removed.value }) : removed;
    },
  };
}
