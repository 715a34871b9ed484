import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { courtCitation } from '../../shared/domain/courts/citation.ts';
import { searchCourts } from '../../shared/domain/courts/search.ts';
import { formOf } from '../../shared/domain/profiles/form.ts';
import { textValues } from '../../shared/domain/profiles/text-values.ts';
import { overridesOn, type WrittenOverride } from '../../shared/domain/records/court-overrides.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import { failureView } from '../shared/failure-view.ts';
import { type AddedCourtsNeeds, addedCourts, isAddedCourt } from './added-courts.ts';
import { peopleByCourt } from './people-by-court.ts';
import { profileForms } from './profile-forms.ts';
import { type ProfileOverridesNeeds, profileOverrides } from './profile-overrides.ts';
import { type ProfileTrial, profileTrial } from './profile-trial.ts';

interface Needs extends AddedCourtsNeeds, ProfileOverridesNeeds {
  readonly courts: CourtBook;
  readonly clock: Clock;
  readonly actorName: () => string;
}

/** The courts as the app knows them, and the overrides of the firm and of each user. A broken override is kept and shown, and changes nothing. */
export function profilesService(needs: Needs): Services['profiles'] {
  const { clock, actorName } = needs;
  const trial = profileTrial(needs);
  return {
    ...knownCourts(needs, trial),
    ...profileForms({ trial, clock, actorName }),
    ...profileOverrides(needs, trial),
    ...addedCourts(needs),
  };
}

interface KnownCourtsNeeds {
  readonly records: Records;
  readonly courts: CourtBook;
}

/** The list of courts, and everything known of one. */
function knownCourts(
  { records, courts }: KnownCourtsNeeds,
  trial: ProfileTrial,
): Pick<Services['profiles'], 'list' | 'open'> {
  const written = (courtId: string) => overridesOn(records.machine, records.court(courtId));
  return {
    async list({ query }) {
      const all = await courts.records();
      const own = await courts.ownProfiles();
      const people = peopleByCourt(records);
      const found = searchCourts(all, query, all.length).map((court) => {
        const { id, name, type, state } = court;
        return {
          id,
          name,
          short: courtCitation(court),
          type,
          state,
          hasOwnProfile: own.includes(id),
          overrides: written(id).map(({ layer }) => layer),
          isAdded: isAddedCourt(records, id),
          people: people.get(id) ?? 0,
        };
      });
      return ok({ courts: found, total: all.length });
    },

    async open({ courtId }) {
      const profile = await courts.profile(courtId);
      if (!profile) return fail('court-not-found');
      const overrides = written(courtId).map((one) => overrideView(trial, one, courtId));
      return ok({
        profile,
        values: textValues(profile),
        overrides: await Promise.all(overrides),
        isAdded: isAddedCourt(records, courtId),
        people: peopleByCourt(records).get(courtId) ?? 0,
      });
    },
  };
}

/** An override as the court's page shows it. */
async function overrideView(
  trial: ProfileTrial,
  { layer, text, by, at }: WrittenOverride,
  courtId: string,
) {
  const place = { courtId, layer };
  const base = await trial.below(place);
  const document = await trial.read(place, text);
  const whole = await trial.merged(place, text);
  return {
    layer,
    text,
    by,
    at,
    ...(document.ok && base ? { form: formOf(document.value, base) } : {}),
    ...(whole.ok ? {} : { failure: failureView(whole.failure) }),
  };
}
