import type { Records } from '../../ports/records.ts';
import type { Facts } from '../../shared/domain/checklist/facts.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import { linkAmong } from '../../shared/domain/records/links/link-among.ts';
import {
  type LinkedAccounts,
  linkedAccounts,
} from '../../shared/domain/records/links/linked-accounts.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';

type FromRecords = Pick<Records, 'person' | 'ecfEver'>;

/**
 * All CM/ECF accounts a person ever had, with those removed and those of merged records. A link outlives its place on
 * the list, so every reader of links asks for these.
 */
export function accountsEver(
  records: FromRecords,
  record: Pick<PersonRecord, 'person' | 'absorbed'>,
): readonly EcfRecord[] {
  return records.ecfEver([...recordsOf(records, record)]);
}

/** The ids of a person's record and of those merged into it, directly or one after the other. */
export function recordsOf(
  records: Pick<Records, 'person'>,
  { person, absorbed = [] }: Pick<PersonRecord, 'person' | 'absorbed'>,
): ReadonlySet<string> {
  const ids = new Set<string>([person.id]);
  // A set is walked to its end, with what is added on the way. Two computers may have merged two records crosswise.
  for (const id of ids) {
    const further = id === person.id ? absorbed : (records.person(id)?.absorbed ?? []);
    for (const earlier of further) ids.add(earlier);
  }
  return ids;
}

/** All CM/ECF accounts the person of this one ever had, and their PACER accounts. */
export function accountsBeside(records: FromRecords, { account }: EcfRecord): LinkedAccounts {
  const person = records.person(account.personId);
  if (person) return linkedAccounts(person, accountsEver(records, person));
  const all = records.ecfEver([account.personId]);
  return { all, pacerIds: [], formerIds: new Map() };
}

/** The link's status among the person's other accounts, from the records. */
export function linkFrom(records: FromRecords, ecf: EcfRecord): Facts['link'] {
  return linkAmong(ecf, accountsBeside(records, ecf));
}
