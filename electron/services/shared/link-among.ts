import type { Records } from '../../ports/records.ts';
import type { Facts } from '../../shared/domain/checklist/facts.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import { type LinkedAccounts, linkAmong } from '../../shared/domain/records/link-state.ts';

type FromRecords = Pick<Records, 'person' | 'ecfEver'>;

/** All CM/ECF accounts the person of this one ever had, and their PACER accounts. */
export function accountsBeside(records: FromRecords, { account }: EcfRecord): LinkedAccounts {
  const person = records.person(account.personId);
  return {
    all: records.ecfEver([account.personId, ...(person?.absorbed ?? [])]),
    pacerIds: person?.pacerAccounts.map(({ id }) => id) ?? [],
    isPractice: person?.person.isPractice ?? false,
  };
}

/** The link's status among the person's other accounts, from the records. */
export function linkFrom(records: FromRecords, ecf: EcfRecord): Facts['link'] {
  return linkAmong(ecf, accountsBeside(records, ecf));
}
