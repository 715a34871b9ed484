import type { Services } from '../../shared/contract/contract.ts';
import { UNSENT_STEPS } from '../../shared/domain/linking/steps.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { Grant } from '../../shared/domain/vault/protected-act.ts';
import type { LinkingContext } from './context.ts';
import type { LinkingScreen } from './view.ts';
import { wayAllowedByIt } from './way-endpoint.ts';

type Linking = Services['linking'];

/**
 * Copies the login or the password for the court's link form. One proof of presence is good for all copies of one link
 * for five minutes; after that `presence-needed` asks for another. Once Submit may have been pressed there is nothing
 * left to paste, so copying ends.
 */
export async function copy(
  context: LinkingContext,
  { ecfAccountId, field, grant }: Parameters<Linking['copy']>[0],
): Promise<Result<LinkingScreen>> {
  const found = await context.finder.underWay(ecfAccountId);
  if (!found.ok) return found;
  const { way, step } = found.value.attempt;
  if (way !== 'guided' || !UNSENT_STEPS.includes(step)) return fail('link-step-not-possible');
  const open = wayAllowedByIt(context, way, found.value);
  if (!open.ok) return open;
  const allowed = allowCopies(context, ecfAccountId, grant);
  if (!allowed.ok) return allowed;
  if (context.copies.secondsLeft(ecfAccountId) === 0) return fail('presence-needed');
  const kept = await context.entries.read(ecfAccountId);
  if (!kept.ok) return kept;
  const copied = await context.clipboard.copy(field, kept.value[field]);
  return copied.ok ? ok(context.screen.of(found.value)) : copied;
}

/** Opens copying for a link with a proof of presence, if the call carries one. */
export function allowCopies(
  { grants, copies }: Pick<LinkingContext, 'grants' | 'copies'>,
  ecfAccountId: EcfAccountId,
  grant: Grant | undefined,
): Result<undefined> {
  if (grant === undefined) return ok(undefined);
  const proven = grants.use(grant, { action: 'link-copies', ecfAccountId });
  if (proven.ok) copies.allow(ecfAccountId);
  return proven;
}
