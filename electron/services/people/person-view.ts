import type * as z from 'zod';
import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { CourtOfPerson, PersonView } from '../../shared/contract/groups/people.ts';
import { courtCitation } from '../../shared/domain/courts/citation.ts';
import type { PacerAccount } from '../../shared/domain/pacer/account.ts';
import { pacerPasswordDue } from '../../shared/domain/pacer/password-due.ts';
import { upgradeVerdict } from '../../shared/domain/pacer/upgrade-check.ts';
import { cellStatus } from '../../shared/domain/readiness/cell-status.ts';
import type { Instant } from '../../shared/domain/values/calendar.ts';
import type { PersonId } from '../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { type CourtProgress, progressInCourts } from '../checklist/court-progress.ts';
import { type FirmIndex, type FirmView, firmQuestion } from '../checklist/firm-index.ts';
import { accountsEver } from '../shared/link-among.ts';
import { localDay } from '../shared/local-day.ts';
import { standingRecord } from '../shared/standing-record.ts';
import { perhapsSame } from './person-merging.ts';

/** What a person's page is built from. */
export interface PersonViewNeeds {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly firmIndex: FirmIndex;
  readonly clock: Clock;
}

/** One person's facts, PACER accounts and courts, each judged by the user's local day. */
export async function openPerson(
  needs: PersonViewNeeds,
  personId: PersonId,
): Promise<Result<z.infer<typeof PersonView>>> {
  const { records, firmIndex } = needs;
  const record = records.person(personId);
  if (!record) return fail('person-not-found');
  const firm = firmIndex.view();
  const ever = accountsEver(records, record);
  const progress = await progressInCourts(record, ever, firm, needs);
  const { mergedInto, archived } = record;
  const standsFor = mergedInto && standingRecord(records, mergedInto)?.person;
  return ok({
    person: record.person,
    pacerAccounts: record.pacerAccounts.map((account) => pacerView(needs, firm, account)),
    courts: progress.map((inCourt) => courtOfPerson(inCourt, needs.clock.now())),
    ...(archived ? { archived } : {}),
    ...(standsFor ? { mergedInto: standsFor } : {}),
    perhapsSame: perhapsSame(record, records.people()),
  });
}

function pacerView({ clock }: PersonViewNeeds, firm: FirmView, account: PacerAccount) {
  const today = localDay(clock);
  const verdict = upgradeVerdict({ account, today, ...firmQuestion(account, firm) });
  const { passwordSetOn } = account;
  const due = passwordSetOn ? { passwordDue: pacerPasswordDue(passwordSetOn, today) } : {};
  return { account, verdict, ...due };
}

/** One court of a person as a list shows it. */
function courtOfPerson(
  { ecf, profile, facts, checklist }: CourtProgress,
  now: Instant,
): z.infer<typeof CourtOfPerson> {
  return {
    account: ecf.account,
    courtName: courtCitation(profile.court),
    courtFullName: profile.court.name,
    path: checklist.path,
    progress: checklist.progress,
    cell: cellStatus(checklist, facts, { profile, now }),
    values: checklist.values,
    credential: facts.credential.state,
  };
}
