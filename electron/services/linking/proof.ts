import type { LinkPresence, LinkWay } from '../../shared/domain/linking/events.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import type { Grant } from '../../shared/domain/vault/protected-act.ts';
import type { LinkingNeeds } from './context.ts';

/** Whether the person proved to be there, as the journal keeps it. */
export interface LinkProof {
  readonly presence: LinkPresence;
}

/** A confirmation that a person asked for. */
export interface WantedProof {
  readonly way: LinkWay;
  readonly ecfAccountId: EcfAccountId;
  readonly grant: Grant | undefined;
}

/** Uses up the proof of presence. In the guided way FileReady submits nothing, so it asks for none. A rehearsal goes on without one until this machine has a way to give one, and the journal says so. */
export async function proveLink(
  { grants, presence }: Pick<LinkingNeeds, 'grants' | 'presence'>,
  { way, ecfAccountId, grant }: WantedProof,
): Promise<Result<LinkProof>> {
  if (way === 'guided') return ok({ presence: 'not-asked' });
  const action = way === 'practice' ? 'rehearse' : 'link';
  const proven = grants.use(grant, { action, ecfAccountId });
  if (proven.ok) return ok({ presence: 'confirmed' });
  const state = way === 'practice' ? await presence.state() : undefined;
  const canBeProven = !state || (state.ok && state.value.isSetUp);
  return canBeProven ? proven : ok({ presence: 'not-offered' });
}
