import type { Practice } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { CourtEndpoint } from '../../shared/domain/courts/endpoint.ts';
import type { LinkWay } from '../../shared/domain/linking/events.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { endpointInUse } from '../courts/endpoint-in-use.ts';
import type { LinkAccount } from './finder.ts';

interface Needs {
  readonly records: Records;
  readonly practice: Pick<Practice, 'endpointFor'>;
}

/** Where this way of linking goes: the practice court, which it starts, or the court itself. The assisted way only where the firm has turned it on. */
export async function endpointForWay(
  { records, practice }: Needs,
  way: LinkWay,
  { ecf, person, profile }: LinkAccount,
): Promise<Result<CourtEndpoint>> {
  if (way === 'practice') return ok(await practice.endpointFor(ecf.account.courtId));
  // SECURITY: invented people never reach a real court.
  if (person.person.isPractice) return fail('link-practice-person');
  const inUse = endpointInUse(records, profile);
  if (!inUse.ok) return inUse;
  const { endpoint, isAssistedOn } = inUse.value;
  return way === 'assisted' && !isAssistedOn ? fail('link-assisted-off') : ok(endpoint);
}
