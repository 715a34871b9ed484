import type { Records } from '../../ports/records.ts';
import type { News } from '../../shared/contract/events.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import { yieldToEventLoop } from './slices.ts';

const YIELD_EVERY = 50;

interface Needs {
  readonly records: Pick<Records, 'person'>;
  readonly tell: (news: News) => void;
}

/** Does something for each person in turn, reports progress, and lets other work run in between. */
export async function forEachPerson(
  personIds: readonly string[],
  { records, tell }: Needs,
  each: (person: PersonRecord) => Promise<void> | void,
): Promise<void> {
  for (const [index, id] of personIds.entries()) {
    const person = records.person(id);
    if (person) await each(person);
    if (index % YIELD_EVERY > 0) continue;
    tell({ kind: 'progress', of: 'export', done: index, total: personIds.length });
    await yieldToEventLoop();
  }
}
