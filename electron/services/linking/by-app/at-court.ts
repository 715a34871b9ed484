import type { Menus, PracticePerson } from '../../../ports/courts.ts';
import type { EcfRecord } from '../../../shared/domain/records/ecf-record.ts';
import type { EcfAccountId } from '../../../shared/domain/values/ids.ts';
import type { Failure, Result } from '../../../shared/domain/values/result.ts';
import type { LinkingContext } from '../context.ts';
import { othersHere } from '../others-here.ts';
import { type LinkingRun, menusEvidence } from '../run.ts';

/** Ends a session after a failure. The names it had shown must be shown again before anyone confirms. */
export async function endFailed(
  { journal, sessions }: LinkingContext,
  run: LinkingRun,
  id: EcfAccountId,
  failure: Failure,
): Promise<{ readonly ok: false; readonly failure: Failure }> {
  const meaning = sessions.meaning(run, failure);
  if (run.stage === 'names') journal.note(id, 'link.returned', { attemptId: run.attemptId });
  await sessions.end(id);
  return { ok: false, failure: meaning };
}

/** Notes the menus that the app read as evidence. */
export function noteMenus(
  { journal, clock, records }: LinkingContext,
  run: LinkingRun,
  id: EcfAccountId,
  menus: Menus,
): Result<undefined> {
  const seen = {
    othersHere: othersHere(records, id),
    at: clock.now(),
    steady: journal.steady(),
  };
  return journal.note(id, 'link.evidence', {
    attemptId: run.attemptId,
    evidence: menusEvidence(menus, run.signInId, seen),
  });
}

/** The practice court's person with this id, as this court knows them. */
export async function practicePerson(
  { practice }: LinkingContext,
  ecf: EcfRecord,
  personId: string,
): Promise<PracticePerson | undefined> {
  return (await practice.people(ecf.account.courtId)).find(({ id }) => id === personId);
}
