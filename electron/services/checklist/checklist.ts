import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { seesMenusTooEarly } from '../../shared/domain/checklist/see-menus.ts';
import { courtCitation } from '../../shared/domain/courts/citation.ts';
import { goLiveAhead } from '../../shared/domain/profiles/go-live.ts';
import { cellStatus } from '../../shared/domain/readiness/cell-status.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { fail, failFields, ok, type Result } from '../../shared/domain/values/result.ts';
import { searchText } from '../../shared/domain/values/search-text.ts';
import { checkText } from '../../shared/domain/values/typed-text.ts';
import { done } from '../shared/done.ts';
import { accountsEver } from '../shared/link-among.ts';
import { standingRecord } from '../shared/standing-record.ts';
import { type CourtProgress, progressInCourts } from './court-progress.ts';
import type { FirmIndex } from './firm-index.ts';

interface Needs {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly firmIndex: FirmIndex;
  readonly clock: Clock;
}

/** What is left to do for one CM/ECF account, and what people recorded about it. */
export function checklistService({
  records,
  courts,
  firmIndex,
  clock,
}: Needs): Services['checklist'] {
  async function progressOf(ecfAccountId: EcfAccountId): Promise<Result<CourtProgress>> {
    const ecf = records.ecf(ecfAccountId);
    const person = ecf && records.person(ecf.account.personId);
    if (!ecf || ecf.isRemoved || !person) return fail('account-not-found');
    const ever = accountsEver(records, person);
    const [found] = await progressInCourts(person, ever, firmIndex.view(), { courts, clock }, [
      ecf,
    ]);
    return found ? ok(found) : fail('court-not-found');
  }

  return {
    async open({ ecfAccountId }) {
      const found = await progressOf(ecfAccountId);
      if (!found.ok) return found;
      const { person, profile, checklist } = found.value;
      return ok({ person: person.person, courtName: courtCitation(profile.court), checklist });
    },

    async ofPerson({ personId }) {
      const person = standingRecord(records, personId);
      if (!person) return fail('person-not-found');
      const ever = accountsEver(records, person);
      const all = await progressInCourts(person, ever, firmIndex.view(), { courts, clock });
      const now = clock.now();
      return ok({
        person: person.person,
        inCharge: person.inCharge ?? '',
        inChargeEmail: emailOf(records, person.inCharge ?? ''),
        courts: all.map(({ ecf, profile, facts, checklist }) => ({
          account: ecf.account,
          courtName: courtCitation(profile.court),
          courtFullName: profile.court.name,
          cell: cellStatus(checklist, facts, { profile, now }),
          checklist,
        })),
      });
    },

    async record({ ecfAccountId, stepId, outcome, note }) {
      const found = await progressOf(ecfAccountId);
      if (!found.ok) return found;
      const step = found.value.checklist.steps.find(({ id }) => id === stepId);
      if (!step) return fail('step-not-found');
      const goLive = goLiveAhead(found.value.profile, clock.now());
      if (goLive && seesMenusTooEarly({ stepId, outcome }, goLive)) {
        return fail('step-not-live', { date: goLive });
      }
      if (step.decidedBy === 'facts' && outcome === 'done') return fail('step-decides-itself');
      if (step.isEssential && outcome === 'skipped') return fail('step-essential');
      const text = checkText('note', note, { max: 1000, isRequired: outcome === 'skipped' });
      if ('problem' in text) return failFields([text.problem]);
      const body = { stepId, outcome, note: text.value };
      return done(
        records.append([{ subject: ecfSubject(ecfAccountId), kind: 'step.recorded', body }]),
      );
    },
  };
}

/** The address of the one person on the list with this name. Empty where none has it, or several have. */
function emailOf(records: Records, name: string): string {
  const wanted = searchText(name);
  if (wanted === '') return '';
  const named = records
    .people()
    .filter(({ person }) => !person.isArchived && searchText(person.name) === wanted);
  const [only] = named;
  return only && named.length === 1 ? only.person.email : '';
}
