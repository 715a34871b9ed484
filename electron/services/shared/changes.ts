import type { Records } from '../../ports/records.ts';
import {
  type Change,
  kindOf,
  MAX_NAMED_CHANGES,
  type SubjectChange,
} from '../../shared/domain/records/change.ts';
import type { Subject } from '../../shared/domain/records/event.ts';

/** Changed subjects as the page hears of them. After an import of thousands it hears which kinds changed. */
export function changesOf(
  subjects: readonly Subject[],
  records: Pick<Records, 'ownerOf'>,
): readonly Change[] {
  if (subjects.length <= MAX_NAMED_CHANGES) {
    return subjects.map((subject) => withPerson(subject, records));
  }
  return [...new Set(subjects.map(kindOf))].map((many) => ({ many }));
}

function withPerson(subject: Subject, records: Pick<Records, 'ownerOf'>): SubjectChange {
  const [kind, id = ''] = subject.split(':');
  if (kind === 'person') return { subject, personId: id };
  const personId = kind === 'ecf' ? records.ownerOf(id) : undefined;
  return personId ? { subject, personId } : { subject };
}
