import type { CourtBook } from '../../ports/courts.ts';
import type { PolicyNow } from '../../ports/policy.ts';
import type { Records } from '../../ports/records.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { checkCourtDraft } from '../../shared/domain/courts/draft.ts';
import { foreignHosts } from '../../shared/domain/profiles/foreign-hosts.ts';
import { courtSubject } from '../../shared/domain/records/fold.ts';
import { fail, failFields, ok } from '../../shared/domain/values/result.ts';
import { reachableByIt } from '../policy/court-reach.ts';
import { done } from '../shared/done.ts';
import type { Grants } from '../shared/grants.ts';
import { mayChangeAddresses } from './address-consent.ts';
import { peopleByCourt } from './people-by-court.ts';

/** What adding a court to the directory needs. */
export interface AddedCourtsNeeds {
  readonly records: Records;
  readonly policy: PolicyNow;
  readonly courts: Pick<CourtBook, 'records'>;
  readonly grants: Pick<Grants, 'use'>;
}

/** Whether a person added this court to the directory. */
export const isAddedCourt = (records: Pick<Records, 'court'>, courtId: string) =>
  records.court(courtId)?.listed !== undefined;

/** Courts that the built-in directory does not have. */
export function addedCourts({
  records,
  policy,
  courts,
  grants,
}: AddedCourtsNeeds): Pick<Services['profiles'], 'addCourt' | 'removeCourt'> {
  return {
    async addCourt({ draft, agreedHosts, grant }) {
      const checked = checkCourtDraft(draft);
      if (!checked.ok) return checked;
      const court = checked.value;
      if ((await courts.records()).some(({ id }) => id === court.id)) {
        return failFields([{ field: 'id', code: 'court-listed-already' }]);
      }
      const urls = [court.ecfUrl];
      const reachable = reachableByIt(policy, urls);
      if (!reachable.ok) return reachable;
      // A court's own address takes no proof, because it leads nowhere new.
      const allowed =
        foreignHosts(urls).length === 0
          ? ok(undefined)
          : mayChangeAddresses(grants, { courtId: court.id, urls, agreedHosts, grant });
      if (!allowed.ok) return allowed;
      const subject = courtSubject(court.id);
      const listed = done(records.append([{ subject, kind: 'court.listed', body: court }]));
      return listed.ok ? ok({ courtId: court.id, ...listed.value }) : listed;
    },

    removeCourt({ courtId }) {
      if (!isAddedCourt(records, courtId)) return fail('court-not-found');
      if (peopleByCourt(records).has(courtId)) return fail('court-in-use');
      const subject = courtSubject(courtId);
      return done(records.append([{ subject, kind: 'court.unlisted', body: { courtId } }]));
    },
  };
}
