import type * as z from 'zod';
import type { LinkingView } from '../../shared/contract/linking-contract.ts';
import { isInKeychain } from '../../shared/domain/credential.ts';
import type { EcfRecord } from '../../shared/domain/ecf-record.ts';
import type { CourtEndpoint } from '../../shared/domain/endpoint.ts';
import type { Linking } from '../../shared/domain/linking-steps.ts';
import { checkNames } from '../../shared/domain/name-check.ts';
import type { LinkingRun } from './linking-run.ts';

/** Everything the linking screen is shown from. */
export interface LinkViewFrom {
  readonly personName: string;
  readonly courtName: string;
  readonly ecf: EcfRecord;
  readonly attempt: Linking | undefined;
  readonly run: LinkingRun | undefined;
  readonly endpoint: CourtEndpoint;
}

/** The linking screen of one attempt; what is known of the session at the court comes from the run. */
export function linkView(from: LinkViewFrom): z.infer<typeof LinkingView> {
  const { ecf, attempt, run, endpoint } = from;
  const names = attempt && 'names' in attempt ? attempt.names : undefined;
  const likeness = names && checkNames(names);
  return {
    ecfAccountId: ecf.account.id,
    personName: from.personName,
    courtId: ecf.account.courtId,
    courtName: from.courtName,
    way: attempt?.way ?? 'practice',
    step: attempt?.step ?? 'none',
    session: run?.place ?? 'none',
    hasCredential: isInKeychain(ecf.credential),
    hosts: [...new Set([endpoint.authUrl, endpoint.ecfUrl].map((url) => new URL(url).host))],
    ...(names ? { names } : {}),
    ...(likeness ? { likeness: { kind: likeness.kind, reasons: [...likeness.reasons] } } : {}),
    ...menusOf(attempt, run),
    ...(run?.remark ? { remark: run.remark } : {}),
    ...(attempt?.step === 'verified-linked' ? { verifiedAt: attempt.verifiedAt } : {}),
  };
}

function menusOf(attempt: Linking | undefined, run: LinkingRun | undefined) {
  const reading = attempt?.evidence.findLast((item) => item.source === 'menus');
  const filing = run?.filing ?? [];
  if (reading?.source !== 'menus') return {};
  return { menus: { shows: reading.shows, labels: [...reading.labels], filing: [...filing] } };
}
