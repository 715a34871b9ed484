import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { NamesOnBothSides } from '../../shared/domain/linking/events.ts';
import type { NewEvent } from '../../shared/domain/records/event.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { TriedAt } from '../../shared/domain/vault/credential.ts';
import { areTriesUsedUp } from '../../shared/domain/vault/credential-check.ts';

interface Needs {
  readonly records: Pick<Records, 'ecf' | 'append'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** Where a kept login goes: to the court, or in the practice profile to the practice court. */
export interface TriedPlace {
  readonly how: TriedAt;
}

/** What an accepting court showed. */
export interface Accepted {
  /** Only NextGen courts show names, on the page that asks whether to link. */
  readonly names?: NamesOnBothSides | undefined;
}

/**
 * Counts one try of a kept login, durably, right before it leaves for the court. Fails with `credential-tries-used-up`
 * where four in a row were not accepted: then it must not leave.
 * SECURITY: the only counter. Whatever sends a kept login asks here, because a court locks the account no matter which
 * part of the app has tried.
 */
export function countTry(
  { records }: Needs,
  ecfAccountId: EcfAccountId,
  { how }: TriedPlace,
): Result<undefined> {
  const credential = records.ecf(ecfAccountId)?.credential;
  if (!credential) return fail('account-not-found');
  if (areTriesUsedUp(credential)) return fail('credential-tries-used-up');
  const subject = ecfSubject(ecfAccountId);
  const noted = records.append([{ subject, kind: 'credential.tried', body: { how } }]);
  return noted.ok ? ok(undefined) : noted;
}

/** Records what the court said about the login that was counted. Nothing unless it accepted or refused exactly this login. */
export function noteAnswer(
  needs: Needs,
  ecfAccountId: EcfAccountId,
  place: TriedPlace,
  answer: Result<Accepted>,
): Result<undefined> {
  const event = judgment(needs, ecfAccountId, place, answer);
  const noted = event ? needs.records.append([event]) : ok([]);
  return noted.ok ? ok(undefined) : noted;
}

function judgment(
  { clock }: Needs,
  ecfAccountId: EcfAccountId,
  { how }: TriedPlace,
  answer: Result<Accepted>,
): NewEvent | undefined {
  const subject = ecfSubject(ecfAccountId);
  const at = clock.now();
  if (!answer.ok && answer.failure.code !== 'court-refused-login') return undefined;
  if (!answer.ok) return { subject, kind: 'credential.refused', body: { at, how } };
  return { subject, kind: 'credential.verified', body: { at, how, ...answer.value } };
}
