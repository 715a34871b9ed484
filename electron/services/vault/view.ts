import type * as z from 'zod';
import type { CredentialView } from '../../shared/contract/groups/vault.ts';
import type { Facts } from '../../shared/domain/checklist/facts.ts';
import { courtCitation } from '../../shared/domain/courts/citation.ts';
import type { LinkStep } from '../../shared/domain/linking/steps.ts';
import type { Person } from '../../shared/domain/people/person.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import { credentialOf } from '../../shared/domain/records/links/link-state.ts';
import type { Instant } from '../../shared/domain/values/calendar.ts';
import type { Failure } from '../../shared/domain/values/result.ts';
import { MAX_TRIES } from '../../shared/domain/vault/credential.ts';
import { cannotTry, signInSystem } from '../../shared/domain/vault/credential-check.ts';
import type { TryPlace } from './tries.ts';

/** Everything a credential's view is built from. */
export interface VaultViewFrom {
  readonly person: Person;
  readonly ecf: EcfRecord;
  /** The link's status, and the step of the attempt that decides it. */
  readonly link: Facts['link'] & { readonly step?: LinkStep | undefined };
  readonly profile: CourtProfile;
  readonly triesAt: TryPlace | undefined;
  readonly trouble: Failure | undefined;
  readonly now: Instant;
}

/** One credential as a screen shows it. */
export function vaultView(from: VaultViewFrom): z.infer<typeof CredentialView> {
  const { person, ecf, link, profile, trouble } = from;
  const { tries = 0 } = ecf.credential;
  const cannotVerify =
    trouble?.code ?? cannotTry({ credential: ecf.credential, profile, link: link.step });
  return {
    ecfAccountId: ecf.account.id,
    personId: person.id,
    personName: person.name,
    courtId: ecf.account.courtId,
    courtName: courtCitation(profile.court),
    capacity: ecf.account.capacity,
    state: trouble ? 'unavailable' : credentialOf(ecf, link.state),
    ...(trouble ? { trouble: trouble.code } : {}),
    ...knownOf(ecf.credential),
    tries: { used: tries, most: MAX_TRIES },
    system: signInSystem(profile, from.now),
    triesAt: from.triesAt?.how ?? 'nowhere',
    ...(from.triesAt?.closedBy ? { closedBy: from.triesAt.closedBy } : {}),
    ...(cannotVerify ? { cannotVerify } : {}),
    helpDesk: helpDeskOf(profile),
  };
}

/**
 * Who to ask about a court-issued login. The court's own people come first, because PACER doesn't know these passwords.
 */
function helpDeskOf({ contacts }: CourtProfile) {
  const own = contacts.court;
  const all = own ? [own] : Object.values(contacts);
  return all.map(({ value }) => value);
}

/** What is recorded about a credential, without what is not. */
function knownOf({ at, by, kept, checked, missingSince, changedSince }: EcfRecord['credential']) {
  return {
    ...(at ? { at } : {}),
    ...(by ? { by } : {}),
    ...(kept ? { kept } : {}),
    ...(checked ? { checked } : {}),
    ...(missingSince ? { missingSince } : {}),
    ...(changedSince ? { changedSince } : {}),
  };
}
