import type * as z from 'zod';
import type { CourtBook, Practice } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { LinkingView } from '../../shared/contract/groups/linking.ts';
import type { CourtEndpoint } from '../../shared/domain/courts/endpoint.ts';
import type { LinkWay } from '../../shared/domain/linking/events.ts';
import type { Linking } from '../../shared/domain/linking/steps.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { endpointInUse } from '../courts/endpoint-in-use.ts';
import type { VaultEntries } from '../vault/entries.ts';
import type { LinkJournal } from './journal.ts';
import type { LinkSessions } from './sessions.ts';
import { linkView } from './view.ts';

/** One person's account in one court, and the attempt to link it that is on screen. */
export interface LinkPlace {
  readonly ecf: EcfRecord;
  readonly person: PersonRecord;
  readonly profile: CourtProfile;
  readonly attempt: Linking | undefined;
}

/** The same once an attempt has begun. */
export type LinkUnderWay = LinkPlace & { readonly attempt: Linking };

/** What all ways of linking stand on. */
export interface LinkDesk {
  readonly journal: LinkJournal;
  readonly sessions: LinkSessions;
  place(ecfAccountId: EcfAccountId): Promise<Result<LinkPlace>>;
  underWay(ecfAccountId: EcfAccountId): Promise<Result<LinkUnderWay>>;
  view(ecfAccountId: EcfAccountId): Promise<Result<z.infer<typeof LinkingView>>>;
  /** Where this way of linking goes; the assisted way only where the firm has turned it on. */
  endpointFor(way: LinkWay, place: LinkPlace): Promise<Result<CourtEndpoint>>;
}

/** What the desk needs from the world. */
export interface LinkDeskNeeds {
  readonly records: Records;
  readonly courts: Pick<CourtBook, 'profile'>;
  readonly practice: Practice;
  readonly entries: Pick<VaultEntries, 'read'>;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Finds things for a link, changes nothing. */
export function linkDesk(
  { records, courts, practice }: LinkDeskNeeds,
  journal: LinkJournal,
  sessions: LinkSessions,
): LinkDesk {
  const place: LinkDesk['place'] = async (ecfAccountId) => {
    const ecf = records.ecf(ecfAccountId);
    const person = ecf && records.person(ecf.account.personId);
    const profile = ecf && (await courts.profile(ecf.account.courtId));
    if (!ecf || !person || !profile) return fail('account-not-found');
    const attempt = journal.current(ecf, sessions.of(ecfAccountId) !== undefined);
    return ok({ ecf, person, profile, attempt });
  };
  return {
    journal,
    sessions,
    place,

    async underWay(ecfAccountId) {
      const found = await place(ecfAccountId);
      if (!found.ok) return found;
      const { attempt } = found.value;
      return attempt ? ok({ ...found.value, attempt }) : fail('link-step-not-possible');
    },

    async view(ecfAccountId) {
      const found = await place(ecfAccountId);
      if (!found.ok) return found;
      const { ecf, profile } = found.value;
      return ok(
        linkView({
          ...found.value,
          run: sessions.of(ecfAccountId),
          practice: await practice.endpointFor(ecf.account.courtId),
          real: endpointInUse(records, profile),
        }),
      );
    },

    async endpointFor(way, { ecf, person, profile }) {
      if (way === 'practice') return ok(await practice.endpointFor(ecf.account.courtId));
      // SECURITY: invented people never reach a real court.
      if (person.person.isPractice) return fail('link-practice-person');
      const inUse = endpointInUse(records, profile);
      if (!inUse.ok) return inUse;
      const { endpoint, isAssistedOn } = inUse.value;
      return way === 'assisted' && !isAssistedOn ? fail('link-assisted-off') : ok(endpoint);
    },
  };
}
