import type { Grants, Records } from '../../ports.ts';
import type { Credential } from '../../shared/domain/credential-value.ts';
import { ecfSubject } from '../../shared/domain/fold.ts';
import type { EcfAccountId, PersonId } from '../../shared/domain/ids.ts';
import type { EcfAccount } from '../../shared/domain/person.ts';
import type { Grant } from '../../shared/domain/protected-act.ts';
import { failFields, ok, type Result } from '../../shared/domain/result.ts';
import { checkLine } from '../../shared/domain/typed-text.ts';
import type { VaultEntries } from './vault-entries.ts';

/** What printing secrets is asked with. */
export interface SecretsAsked {
  readonly grant: Grant;
  readonly reason: string;
}

/** What printing secrets needs. */
export interface SecretsGround {
  readonly grants: Grants;
  readonly entries: Pick<VaultEntries, 'read'>;
  readonly records: Pick<Records, 'append'>;
}

/**
 * One person's court logins and passwords for paper, as far as the keychain has them. Needs a reason and a proof of
 * presence for exactly this; that they were printed, and why, is in the log before they leave the keychain's door.
 */
export async function secretsFor(
  personId: PersonId,
  accounts: readonly EcfAccount[],
  { grant, reason: typed }: SecretsAsked,
  { grants, entries, records }: SecretsGround,
): Promise<Result<ReadonlyMap<EcfAccountId, Credential>>> {
  const reason = checkLine('reason', typed, { max: 500, isRequired: true });
  if ('problem' in reason) return failFields([reason.problem]);
  const present = grants.use(grant, { action: 'worksheet', personId });
  if (!present.ok) return present;
  const found = new Map<EcfAccountId, Credential>();
  for (const { id } of accounts) {
    const kept = await entries.read(id);
    if (kept.ok) found.set(id, kept.value);
    else if (!['credential-missing', 'credential-gone'].includes(kept.failure.code)) return kept;
  }
  const noted = records.append(
    [...found.keys()].map((id) => ({
      subject: ecfSubject(id),
      kind: 'credential.printed',
      body: { reason: reason.value },
    })),
  );
  return noted.ok ? ok(found) : noted;
}
