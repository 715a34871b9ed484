import { PEOPLE_AT_COURT } from './people-at-court.ts';
import { PEOPLE_SIGNING_IN } from './people-signing-in.ts';
import type { InventedPerson } from './person.ts';

/** Everyone at the practice court, in the order of its list. All are invented. */
export const PEOPLE: readonly InventedPerson[] = [...PEOPLE_SIGNING_IN, ...PEOPLE_AT_COURT];

/** The owner of a username. Upper and lower case count. */
export function personByUsername(username: string): InventedPerson | undefined {
  return PEOPLE.find(({ pacer }) => pacer.username === username);
}
