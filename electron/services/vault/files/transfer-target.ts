import type { Records } from '../../../ports/records.ts';
import type { EcfAccount } from '../../../shared/domain/people/person.ts';
import type { EcfRecord } from '../../../shared/domain/records/ecf-record.ts';
import { joinedAgain } from '../../../shared/domain/records/links/rejoin.ts';
import type { PersonRecord } from '../../../shared/domain/records/person-record.ts';
import type { TransferEntry } from '../../../shared/domain/vault/transfer.ts';
import { accountsEver } from '../../shared/link-among.ts';

/** The records that an entry of a transfer file is matched with. */
export type MatchedRecords = Pick<Records, 'person' | 'ecf' | 'ecfOf' | 'ecfEver'>;

/** Where an entry of a transfer file goes on this machine. */
export type TransferTarget =
  /** To an account that is here. */
  | { readonly kind: 'account'; readonly ecf: EcfRecord; readonly person: PersonRecord | undefined }
  /** To an account that is made, of a person who is here or comes with the file. */
  | {
      readonly kind: 'joins';
      readonly account: EcfAccount;
      readonly person: PersonRecord | undefined;
    }
  /** The file says another person or court of this account than the records here. */
  | { readonly kind: 'contradicts' };

/**
 * Matches an entry by its person and court. Anyone with the passphrase may have written the file, so an account's id alone
 * counts for nothing: an entry that names one person could replace another's login.
 */
export function transferTarget(
  { person, account }: Pick<TransferEntry, 'person' | 'account'>,
  records: MatchedRecords,
): TransferTarget {
  if (account.personId !== person.id) return { kind: 'contradicts' };
  const here = personHere(person.id, records);
  const personId = here?.person.id ?? person.id;
  const ecf = records.ecf(account.id);
  if (ecf) {
    const isSame = ecf.account.courtId === account.courtId && ecf.account.personId === personId;
    if (!isSame) return { kind: 'contradicts' };
    if (!ecf.isRemoved) return { kind: 'account', ecf, person: here };
  }
  const there = records
    .ecfOf(personId)
    .find((one) => isAt(one.account, account.courtId, account.capacity));
  if (there) return { kind: 'account', ecf: there, person: here };
  const fresh = { ...account, personId };
  const joined = here ? joinedAgain(fresh, accountsEver(records, here)) : fresh;
  return { kind: 'joins', account: joined, person: here };
}

/** The id of the account that an entry goes to, if it goes anywhere. */
export function accountIdOf(target: TransferTarget): EcfAccount['id'] | undefined {
  switch (target.kind) {
    case 'account':
      return target.ecf.account.id;
    case 'joins':
      return target.account.id;
    case 'contradicts':
      return undefined;
  }
}

const isAt = (account: EcfAccount, courtId: string, capacity: string) =>
  account.courtId === courtId && account.capacity === capacity;

/** The person of this id, or the one whose record theirs was merged into. */
function personHere(id: string, records: MatchedRecords): PersonRecord | undefined {
  const seen = new Set<string>();
  let record = records.person(id);
  while (record?.mergedInto !== undefined && !seen.has(record.mergedInto)) {
    seen.add(record.mergedInto);
    record = records.person(record.mergedInto);
  }
  return record;
}
