import type { StoredRecords } from '../../../electron/adapters/records/records.ts';
import type { LogEvent, NewEvent } from '../../../electron/shared/domain/records/event.ts';
import { ecfSubject, personSubject } from '../../../electron/shared/domain/records/fold.ts';
import { doesLeave } from '../../../electron/shared/domain/records/foreign-event.ts';
import { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import type { Result } from '../../../electron/shared/domain/values/result.ts';
import { added, joined, someEcfAccount, somePerson } from '../../support/people.ts';
import type { Chance } from './chance.ts';

const OFFICES = ['Mobile', 'Dothan'];

/** Records something of what people record, by chance. Gives those that are safely in the file and that others are to have. */
export function edit(records: StoredRecords, chance: Chance): readonly LogEvent[] {
  const people = records.people();
  if (people.length < 3 || chance.next() < 0.15) {
    const person = somePerson({
      name: `Person ${chance.below(10_000)}`,
      office: chance.of(OFFICES),
    });
    return recorded(records.append([added(person), joined(someEcfAccount(person))]));
  }
  const { person } = chance.of(people);
  if (chance.next() < 0.12) {
    const event = chance.of(records.eventsOf(personSubject(person.id)));
    return recorded(records.undo([event]));
  }
  return recorded(records.append(someChanges(records, chance, person.id)));
}

function someChanges(
  records: StoredRecords,
  chance: Chance,
  personId: string,
): readonly NewEvent[] {
  const subject = personSubject(personId);
  // What JSON can say and a database may choke on.
  const reason = `Why ${chance.below(1000)} \u0000 \ud800`;
  const changes: NewEvent[] = [
    { subject, kind: 'person.in-charge', body: { name: `Desk ${chance.below(9)}` } },
    { subject, kind: 'person.edited', body: { name: `Name ${chance.below(10_000)}` } },
    { subject, kind: 'person.edited', body: { office: chance.of(OFFICES) } },
    { subject, kind: 'person.archived', body: { reason } },
    { subject, kind: 'person.restored', body: {} },
  ];
  const [entry] = records.ecfOf(personId);
  if (entry) changes.push(...aboutAccount(entry.account.id, chance));
  return [chance.of(changes)];
}

function aboutAccount(id: string, chance: Chance): readonly NewEvent[] {
  const subject = ecfSubject(id);
  const courtId = CourtId.parse('alnb');
  return [
    { subject, kind: 'court.left', body: {} },
    { subject, kind: 'credential.tried', body: { how: 'court' } },
    { subject, kind: 'credential.said', body: { place: 'on-paper' } },
    {
      subject,
      kind: 'step.recorded',
      body: { stepId: `step-${chance.below(5)}`, outcome: 'done', note: '' },
    },
    {
      subject: 'court:alnb',
      kind: 'court-profile.set',
      body: { courtId, layer: 'user', text: '{}' },
    },
    {
      subject: 'court:alnb',
      kind: 'court-profile.set',
      body: { courtId, layer: 'firm', text: '{}' },
    },
  ];
}

/** Something that may not be undone any more is no fault here. */
function recorded(result: Result<readonly LogEvent[]>): readonly LogEvent[] {
  const events = result.ok ? result.value : [];
  return events.filter((event) => doesLeave(event, () => undefined));
}
