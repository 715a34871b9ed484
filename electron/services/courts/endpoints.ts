import type { CourtBook, CourtProbe } from '../../ports/courts.ts';
import type { PolicyNow } from '../../ports/policy.ts';
import type { Records } from '../../ports/records.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { EndpointView } from '../../shared/contract/groups/endpoints.ts';
import { parseEndpoint } from '../../shared/domain/courts/endpoint.ts';
import { foreignHosts, isOutside } from '../../shared/domain/profiles/foreign-hosts.ts';
import type { NewEvent } from '../../shared/domain/records/event.ts';
import { courtSubject } from '../../shared/domain/records/fold.ts';
import type { CourtId } from '../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { addressLock, mayWriteAddresses, reachableByIt } from '../policy/court-reach.ts';
import { allowedByIt } from '../policy/set-by-it.ts';
import type { Grants } from '../shared/grants.ts';
import { type AddressChange, mayChangeAddresses } from './address-consent.ts';
import { endpointWritten } from './endpoint-in-use.ts';

type Endpoints = Services['endpoints'];

interface Needs {
  readonly records: Records;
  readonly policy: PolicyNow;
  readonly courts: Pick<CourtBook, 'profile'>;
  readonly court: CourtProbe;
  readonly grants: Pick<Grants, 'use'>;
}

/**
 * Each court's addresses. Changing them, or allowing the app to talk to a court, takes proof of presence, because
 * credentials go there.
 */
export function endpointsService(needs: Needs): Endpoints {
  const view = (courtId: CourtId) => endpointView(needs, courtId);
  const change = endpointChange(needs);
  return {
    open: ({ courtId }) => view(courtId),

    async set({ courtId, grant, agreedHosts, ...typed }) {
      const parsed = parseEndpoint({ courtId, ...typed });
      if (!parsed.ok) return parsed;
      const { authUrl, ecfUrl } = parsed.value;
      const allowed = mayWriteAddresses(needs.policy, courtId, [authUrl, ecfUrl]);
      if (!allowed.ok) return allowed;
      const body = { courtId, authUrl, ecfUrl };
      return change(
        { courtId, urls: [authUrl, ecfUrl], agreedHosts, grant },
        { subject: courtSubject(courtId), kind: 'endpoint.set', body },
      );
    },

    async remove({ courtId, grant }) {
      const allowed = mayWriteAddresses(needs.policy, courtId, []);
      if (!allowed.ok) return allowed;
      return change(
        { courtId, urls: [], agreedHosts: [], grant },
        { subject: courtSubject(courtId), kind: 'endpoint.removed', body: { courtId } },
      );
    },

    async test({ courtId, grant, ...typed }) {
      const parsed = parseEndpoint({ courtId, ...typed });
      if (!parsed.ok) return parsed;
      const urls = [parsed.value.authUrl, parsed.value.ecfUrl];
      const allowed = reachableByIt(needs.policy, urls);
      if (!allowed.ok) return allowed;
      const now = await view(courtId);
      if (!now.ok) return now;
      // SECURITY: otherwise a page could have any host on the internet asked, and say what it wants in the host's name.
      const { isUnagreed, authUrl, ecfUrl, profile } = now.value;
      const own = isUnagreed ? [] : [authUrl, ecfUrl, ...Object.values(profile)];
      const proven = isOutside(urls, own)
        ? needs.grants.use(grant, { action: 'endpoint-test', courtId, ...typed })
        : ok(undefined);
      return proven.ok ? needs.court.probe(parsed.value) : proven;
    },

    async allowAssisted({ courtId, isOn, grant }) {
      // Taking it back is always possible.
      const allowed = isOn ? allowedByIt(needs.policy, 'AssistedLinking') : ok(undefined);
      if (!allowed.ok) return allowed;
      const shown = await view(courtId);
      if (!shown.ok) return shown;
      const { authUrl, ecfUrl, isUnagreed } = shown.value;
      if (isOn && isUnagreed) return fail('endpoint-not-agreed');
      const body = { courtId, authUrl, ecfUrl, isOn };
      return change(
        { courtId, urls: [], agreedHosts: [], grant },
        { subject: courtSubject(courtId), kind: 'endpoint.assisted', body },
      );
    },
  };
}

/** Records a change that is allowed and answers with the court's addresses as they are then. */
function endpointChange(needs: Needs) {
  return async (change: AddressChange, event: NewEvent): Promise<Result<EndpointView>> => {
    if (!(await needs.courts.profile(change.courtId))) return fail('court-not-found');
    const allowed = mayChangeAddresses(needs.grants, change);
    if (!allowed.ok) return allowed;
    const written = needs.records.append([event]);
    return written.ok ? endpointView(needs, change.courtId) : written;
  };
}

/** The court's current addresses, their source, and whether the app may talk to them. */
async function endpointView(
  { records, courts, policy }: Needs,
  courtId: CourtId,
): Promise<Result<EndpointView>> {
  const profile = await courts.profile(courtId);
  if (!profile) return fail('court-not-found');
  const inUse = endpointWritten({ records, policy }, profile);
  if (!inUse.ok) return inUse;
  const { endpoint, from, isAssistedOn, isAgreed } = inUse.value;
  const { authUrl, ecfUrl } = endpoint;
  const written = records.court(courtId);
  const set = from === 'firm' ? written?.endpoint : undefined;
  const lockedBy = addressLock(policy, courtId);
  const leave = isAssistedOn ? written?.assisted : undefined;
  return ok({
    courtId,
    courtName: profile.court.name,
    authUrl,
    ecfUrl,
    foreignHosts: [...foreignHosts([authUrl, ecfUrl])],
    ...(isAgreed ? {} : { isUnagreed: true as const }),
    from,
    ...(lockedBy ? { lockedBy } : {}),
    profile: profile.endpoint.value,
    ...(set ? { setBy: { by: set.by, at: set.at } } : {}),
    assisted: { isOn: isAssistedOn, ...(leave ? { by: leave.by, at: leave.at } : {}) },
  });
}
