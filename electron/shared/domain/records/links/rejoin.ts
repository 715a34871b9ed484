import { entryOf, filledEntry } from '../../people/court-entry.ts';
import type { EcfAccount } from '../../people/person.ts';
import type { EcfRecord } from '../ecf-record.ts';

/**
 * What is recorded when a court is added. A court has one account of a person in a capacity, so one that was removed is
 * that account again, with its link, its login, and what was recorded of it: nothing may be linked a second time because
 * it was off the list meanwhile. `ever` are all accounts the person ever had.
 */
export function joinedAgain(fresh: EcfAccount, ever: readonly EcfRecord[]): EcfAccount {
  const before = ever
    .filter(
      ({ account, isRemoved }) =>
        isRemoved && account.courtId === fresh.courtId && account.capacity === fresh.capacity,
    )
    .toSorted((one, other) => linksOf(one) - linksOf(other))
    .at(-1);
  if (!before) return fresh;
  const { account } = before;
  return { ...fresh, ...filledEntry(entryOf(fresh), entryOf(account)), id: account.id };
}

const linksOf = ({ linkEvents, knownLink }: EcfRecord) => linkEvents.length + (knownLink ? 1 : 0);
