import type { Records } from '../../ports/records.ts';

/** How many active people file in each court, by court id. A person with two accounts in a court counts once. */
export function peopleByCourt(records: Records): ReadonlyMap<string, number> {
  const listed = new Set<string>();
  for (const { person } of records.people()) if (!person.isArchived) listed.add(person.id);
  const people = new Map<string, Set<string>>();
  for (const { account } of records.ecfAll()) {
    if (!listed.has(account.personId)) continue;
    const here = people.get(account.courtId) ?? new Set();
    people.set(account.courtId, here.add(account.personId));
  }
  return new Map([...people].map(([courtId, ids]) => [courtId, ids.size]));
}
