import type * as z from 'zod';
import type { TransferPreviewRow } from '../../../shared/contract/groups/transfer.ts';
import { displayText } from '../../../shared/domain/files/import-text.ts';
import type { Person } from '../../../shared/domain/people/person.ts';
import type { NewEvent } from '../../../shared/domain/records/event.ts';
import { ecfSubject, personSubject } from '../../../shared/domain/records/fold.ts';
import type { FailureCode } from '../../../shared/domain/values/failure-codes.ts';
import { credentialState, isInKeychain } from '../../../shared/domain/vault/credential.ts';
import { credentialProblems } from '../../../shared/domain/vault/credential-value.ts';
import type { TransferEntry } from '../../../shared/domain/vault/transfer.ts';
import {
  accountIdOf,
  type MatchedRecords,
  type TransferTarget,
  transferTarget,
} from './transfer-target.ts';

type PreviewRow = z.infer<typeof TransferPreviewRow>;

/** The entries of a transfer file as a screen may show them: where each goes, and what it would replace. */
export function transferRows(
  entries: readonly TransferEntry[],
  records: MatchedRecords,
  courtNames: ReadonlyMap<string, string>,
): PreviewRow[] {
  const taken = new Set<string>();
  return entries.map((entry, row) => {
    const target = transferTarget(entry, records);
    const id = accountIdOf(target);
    const isTwice = id !== undefined && taken.has(id);
    if (id !== undefined) taken.add(id);
    const courtName = courtNames.get(entry.account.courtId);
    const problems = [
      ...credentialProblems(entry).map(({ code }) => code),
      ...(target.kind === 'contradicts' ? (['transfer-contradicts'] as const) : []),
      ...(isTwice ? (['transfer-entry-twice'] as const) : []),
      ...(courtName === undefined ? (['court-not-found'] as const) : []),
    ];
    return transferRow(entry, row, target, { courtName, problems });
  });
}

function transferRow(
  { person, account, recordedAt }: TransferEntry,
  row: number,
  target: TransferTarget,
  shown: { readonly courtName: string | undefined; readonly problems: FailureCode[] },
): PreviewRow {
  const inFile = displayText(person.name);
  const here = target.kind === 'contradicts' ? undefined : target.person?.person.name;
  const credential = target.kind === 'account' ? target.ecf.credential : undefined;
  const kept = credential && isInKeychain(credential) ? credential.kept : undefined;
  return {
    row,
    ecfAccountId: accountIdOf(target) ?? account.id,
    personName: here ?? inFile,
    ...(here !== undefined && here !== inFile ? { nameInFile: inFile } : {}),
    courtId: account.courtId,
    courtName: shown.courtName ?? account.courtId,
    capacity: account.capacity,
    ...(recordedAt ? { recordedAt } : {}),
    adds: additionOf(target),
    state: credential ? credentialState(credential) : 'not-recorded',
    ...(kept ? { kept } : {}),
    problems: shown.problems,
  };
}

function additionOf(target: TransferTarget): PreviewRow['adds'] {
  if (target.kind !== 'joins') return 'nothing';
  return target.person ? 'court' : 'person-and-court';
}

/** The events that create missing people and courts for the entries, each once. */
export function placesFor(
  entries: readonly TransferEntry[],
  records: MatchedRecords,
): readonly NewEvent[] {
  const added = new Set<string>();
  return entries.flatMap((entry): readonly NewEvent[] => {
    const target = transferTarget(entry, records);
    if (target.kind !== 'joins') return [];
    const { account: body } = target;
    const joins: NewEvent = { subject: ecfSubject(body.id), kind: 'court.joined', body };
    const { person } = entry;
    if (target.person || added.has(person.id)) return [joins];
    added.add(person.id);
    const subject = personSubject(person.id);
    return [{ subject, kind: 'person.added', body: plainPerson(person) }, joins];
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
