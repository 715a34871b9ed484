import type { Records } from '../../ports/records.ts';
import { type CourtEndpoint, parseEndpoint } from '../../shared/domain/courts/endpoint.ts';
import { type EndpointSource, isLeaveFor } from '../../shared/domain/courts/endpoint-setting.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { Result } from '../../shared/domain/values/result.ts';

/** A court's addresses, their source, and whether the app may talk to them. */
export interface EndpointInUse {
  readonly from: EndpointSource;
  readonly endpoint: CourtEndpoint;
  readonly isAssistedOn: boolean;
}

/**
 * The firm's addresses for a court, or else its profile's. Checked again here, because both may come from another
 * machine.
 */
export function endpointInUse(
  records: Pick<Records, 'court'>,
  profile: CourtProfile,
): Result<EndpointInUse> {
  const courtId = profile.court.id;
  const written = records.court(courtId);
  const { authUrl, ecfUrl } = written?.endpoint ?? profile.endpoint.value;
  const parsed = parseEndpoint({ courtId, authUrl, ecfUrl });
  if (!parsed.ok) return parsed;
  return {
    ok: true,
    value: {
      from: written?.endpoint ? 'firm' : 'profile',
      endpoint: parsed.value,
      isAssistedOn: isLeaveFor(written?.assisted, parsed.value),
    },
  };
}
