import type { PersonId } from '../../../electron/shared/domain/values/ids.ts';
import { isKeptState } from '../../../electron/shared/domain/vault/kept-credential.ts';
import type { CredentialView, KeptCredential } from '../../lib/bridge/bridge.ts';

/** Whether the keychain of this machine holds the login and password, as far as anybody can say. */
export function isKept({ state, kept }: Pick<CredentialView, 'state' | 'kept'>): boolean {
  return isKeptState(state) || (state === 'unavailable' && kept !== undefined);
}

/** One person with the number of their kept credentials. */
export interface KeptOfPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly count: number;
}

/** Kept credentials counted by person, in the order of their names. */
export function byPerson(credentials: readonly KeptCredential[]): readonly KeptOfPerson[] {
  const people = new Map<PersonId, KeptOfPerson>();
  for (const { personId, personName: name } of credentials) {
    const count = (people.get(personId)?.count ?? 0) + 1;
    people.set(personId, { personId, name, count });
  }
  return [...people.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}
