import type { Presence } from '../../ports/vault.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import type { Grant } from '../../shared/domain/vault/protected-act.ts';
import type { Grants } from '../shared/grants.ts';

interface Needs {
  readonly presence: Pick<Presence, 'state'>;
  readonly grants: Pick<Grants, 'use'>;
}

/**
 * Whether the records may be replaced by others. Fails with `presence-needed`, or with what keeps presence from being asked.
 * SECURITY: records from before an account was listed don't know its login, so that *Start over* would leave it in the
 * keychain with a new PIN over it. Where no way to prove presence was ever set up there is no such login to protect.
 */
export async function replacingProof(
  { presence, grants }: Needs,
  grant: Grant | undefined,
): Promise<Result<undefined>> {
  const known = await presence.state();
  if (!known.ok) return known;
  if (!known.value.isSetUp) return ok(undefined);
  return grants.use(grant, { action: 'replace-records' });
}
