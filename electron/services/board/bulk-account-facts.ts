import type { Ids } from '../../ports/system.ts';
import { type ReportedFact, reportFact } from '../../shared/domain/board/bulk-account-fact.ts';
import { accountChange, recordedFacts } from '../../shared/domain/pacer/typed-account.ts';
import { personSubject } from '../../shared/domain/records/fold.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import { PacerAccountId } from '../../shared/domain/values/ids.ts';
import type { Outcome } from './bulk-plan.ts';

/** What recording one fact of the PACER account does to one person. Someone without an account gets one with that fact. */
export function reporting(
  { person, pacerAccounts }: PersonRecord,
  fact: ReportedFact,
  { ids }: { readonly ids: Pick<Ids, 'newId'> },
): Outcome {
  const { id: personId, name } = person;
  const outcome = reportFact(pacerAccounts, fact);
  if ('why' in outcome) return { why: outcome.why, name };
  const { known, before } = outcome;
  const facts = recordedFacts(outcome.facts);
  const subject = personSubject(personId);
  if (known) {
    const body = accountChange(known, facts);
    return { event: { subject, kind: 'pacer-account.changed', body }, personId, name, before };
  }
  const body = { id: PacerAccountId.parse(ids.newId()), personId, ...facts };
  return { event: { subject, kind: 'pacer-account.recorded', body }, personId, name, before };
}
