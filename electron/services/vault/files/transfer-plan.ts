import type * as z from 'zod';
import type { Records } from '../../../ports/records.ts';
import type { TransferPreviewRow } from '../../../shared/contract/groups/transfer.ts';
import { displayText } from '../../../shared/domain/files/import-text.ts';
import type { Person } from '../../../shared/domain/people/person.ts';
import type { NewEvent } from '../../../shared/domain/records/event.ts';
import { ecfSubject, personSubject } from '../../../shared/domain/records/fold.ts';
import { credentialState } from '../../../shared/domain/vault/credential.ts';
import { credentialProblems } from '../../../shared/domain/vault/credential-value.ts';
import type { TransferEntry } from '../../../shared/domain/vault/transfer.ts';

type PreviewRow = z.infer<typeof TransferPreviewRow>;

/** What restoring an entry adds to this machine's records. People and accounts match by id only, never by name. */
export function additionOf(
  { person, account }: TransferEntry,
  records: Pick<Records, 'person' | 'ecf'>,
): PreviewRow['adds'] {
  const ecf = records.ecf(account.id);
  if (ecf && !ecf.isRemoved) return 'nothing';
  return records.person(person.id) ? 'court' : 'person-and-court';
}

/** One entry of a transfer file as a screen may show it. */
export function transferRow(
  entry: TransferEntry,
  row: number,
  records: Pick<Records, 'person' | 'ecf'>,
  courtName: string | undefined,
): PreviewRow {
  const { person, account, recordedAt } = entry;
  const ecf = records.ecf(account.id);
  const problems = credentialProblems(entry).map(({ code }) => code);
  return {
    row,
    ecfAccountId: account.id,
    personName: displayText(person.name),
    courtId: account.courtId,
    courtName: courtName ?? account.courtId,
    capacity: account.capacity,
    ...(recordedAt ? { recordedAt } : {}),
    adds: additionOf(entry, records),
    state: ecf ? credentialState(ecf.credential) : 'not-recorded',
    problems: courtName === undefined ? [...problems, 'court-not-found'] : problems,
  };
}

/** The events that create missing people and courts for the entries, each once. */
export function placesFor(
  entries: readonly TransferEntry[],
  records: Pick<Records, 'person' | 'ecf'>,
): readonly NewEvent[] {
  const added = new Set<string>();
  return entries.flatMap((entry): readonly NewEvent[] => {
    const { person, account } = entry;
    const adds = additionOf(entry, records);
    if (adds === 'nothing') return [];
    const joins: NewEvent = {
      subject: ecfSubject(account.id),
      kind: 'court.joined',
      body: account,
    };
    if (adds === 'court' || added.has(person.id)) return [joins];
    added.add(person.id);
    const body = plainPerson(person);
    return [{ subject: personSubject(person.id), kind: 'person.added', body }, joins];
  });
}

/** Anyone may have written this file, so no text from it may disguise itself in a list. */
function plainPerson(person: Person): Person {
  return {
    ...person,
    name: displayText(person.name),
    office: displayText(person.office),
    email: displayText(person.email, 254),
    barNumber: displayText(person.barNumber),
  };
}
