import type { CourtBook, CourtProbe } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { EndpointView } from '../../shared/contract/groups/endpoints.ts';
import { parseEndpoint } from '../../shared/domain/courts/endpoint.ts';
import { foreignHosts } from '../../shared/domain/profiles/foreign-hosts.ts';
import type { NewEvent } from '../../shared/domain/records/event.ts';
import { courtSubject } from '../../shared/domain/records/fold.ts';
import type { CourtId } from '../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { Grant } from '../../shared/domain/vault/protected-act.ts';
import type { Grants } from '../shared/grants.ts';
import { endpointInUse } from './endpoint-in-use.ts';

interface Needs {
  readonly records: Records;
  readonly courts: Pick<CourtBook, 'profile'>;
  readonly court: CourtProbe;
  readonly grants: Grants;
  /** Who locked a court's endpoint; nobody until a policy does. */
  readonly lockedBy: (courtId: CourtId) => string | undefined;
}

/** Where each court is reached. Changing it, and letting the app talk to a court itself, takes proof of presence: credentials go there. */
export function endpointsService(needs: Needs): Services['endpoints'] {
  const { records, courts, grants, lockedBy } = needs;

  async function view(courtId: CourtId): Promise<Result<EndpointView>> {
    const profile = await courts.profile(courtId);
    if (!profile) return fail('court-not-found');
    const inUse = endpointInUse(records, profile);
    if (!inUse.ok) return inUse;
    const { endpoint, from, isAssistedOn } = inUse.value;
    const { authUrl, ecfUrl } = endpoint;
    const written = records.court(courtId);
    const locked = lockedBy(courtId);
    const set = written?.endpoint;
    const leave = isAssistedOn ? written?.assisted : undefined;
    return ok({
      courtId,
      courtName: profile.court.name,
      authUrl,
      ecfUrl,
      foreignHosts: [...foreignHosts([authUrl, ecfUrl])],
      from,
      profile: profile.endpoint.value,
      ...(set ? { setBy: { by: set.by, at: set.at } } : {}),
      assisted: { isOn: isAssistedOn, ...(leave ? { by: leave.by, at: leave.at } : {}) },
      ...(locked === undefined ? {} : { lockedBy: locked }),
    });
  }

  /** Whether settings of this court may be changed now, by whoever gave this proof. */
  function mayChange(courtId: CourtId, grant: Grant | undefined): Result<undefined> {
    const locked = lockedBy(courtId);
    if (locked !== undefined) return fail('endpoint-locked', { by: locked });
    return grants.use(grant, { action: 'endpoint', courtId });
  }

  async function change(
    courtId: CourtId,
    grant: Grant | undefined,
    event: NewEvent,
  ): Promise<Result<EndpointView>> {
    if (!(await courts.profile(courtId))) return fail('court-not-found');
    const allowed = mayChange(courtId, grant);
    if (!allowed.ok) return allowed;
    const written = records.append([event]);
    return written.ok ? view(courtId) : written;
  }

  return {
    open: ({ courtId }) => view(courtId),

    async set({ courtId, grant, agreedHosts, ...typed }) {
      // Mended before anyone is asked for proof: a typing mistake costs no second PIN.
      const parsed = parseEndpoint({ courtId, ...typed });
      if (!parsed.ok) return parsed;
      const { authUrl, ecfUrl } = parsed.value;
      // SECURITY: passwords go to these addresses: one outside the courts' own is agreed to by name.
      const host = foreignHosts([authUrl, ecfUrl]).find((one) => !agreedHosts.includes(one));
      if (host !== undefined) return fail('profile-foreign-host', { host });
      const subject = courtSubject(courtId);
      const body = { courtId, authUrl, ecfUrl };
      return change(courtId, grant, { subject, kind: 'endpoint.set', body });
    },

    remove: ({ courtId, grant }) =>
      change(courtId, grant, {
        subject: courtSubject(courtId),
        kind: 'endpoint.removed',
        body: { courtId },
      }),

    async test({ courtId, ...typed }) {
      const parsed = parseEndpoint({ courtId, ...typed });
      return parsed.ok ? needs.court.probe(parsed.value) : parsed;
    },

    async allowAssisted({ courtId, isOn, grant }) {
      const shown = await view(courtId);
      if (!shown.ok) return shown;
      const { authUrl, ecfUrl } = shown.value;
      const subject = courtSubject(courtId);
      const body = { courtId, authUrl, ecfUrl, isOn };
      return change(courtId, grant, { subject, kind: 'endpoint.assisted', body });
    },
  };
}
