import type { EcfAccount, Role } from '../people/person.ts';

/** With several accounts in a court, a row means the one in the person's own role. */
export function isOneOfSeveral(
  account: EcfAccount,
  accounts: readonly EcfAccount[],
  role: Role,
): boolean {
  const here = accounts.filter(({ courtId }) => courtId === account.courtId);
  return here.length > 1 && account.capacity !== role;
}
