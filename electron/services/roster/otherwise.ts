import { accountFacts, NOTHING_KNOWN } from '../../shared/domain/pacer/account-facts.ts';
import { barKey } from '../../shared/domain/people/bar-number.ts';
import { entryOf } from '../../shared/domain/people/court-entry.ts';
import { emailKey } from '../../shared/domain/people/same-person.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import { filledFacts } from '../../shared/domain/roster/account.ts';
import { OF_ACCOUNT, type RosterField } from '../../shared/domain/roster/fields.ts';
import { meantAccount } from '../../shared/domain/roster/fill.ts';
import { isOneOfSeveral } from '../../shared/domain/roster/own-role.ts';
import type { RosterEntry } from '../../shared/domain/roster/row.ts';
import { keysOf } from '../../shared/domain/values/keys.ts';

/**
 * The fields in which a row says something else than what is recorded of the person. An import changes nothing that is
 * recorded, so the file's word is lost unless somebody is told. `ecf` are the person's accounts on the list.
 */
export function fieldsOtherwise(
  entry: RosterEntry,
  known: PersonRecord,
  ecf: readonly EcfRecord[],
): readonly RosterField[] {
  return [
    ...detailsOtherwise(entry, known),
    ...factsOtherwise(entry, known),
    ...courtsOtherwise(entry, known, ecf),
  ];
}

function detailsOtherwise({ draft }: RosterEntry, { person }: PersonRecord): RosterField[] {
  const differ = (said: string, known: string) => said !== '' && known !== '' && said !== known;
  const office = (text: string) => text.trim().toLowerCase();
  return [
    ...(differ(office(draft.office), office(person.office)) ? (['office'] as const) : []),
    ...(differ(emailKey(draft.email), emailKey(person.email)) ? (['email'] as const) : []),
    ...(differ(barKey(draft.barNumber), barKey(person.barNumber)) ? (['barNumber'] as const) : []),
  ];
}

/** Facts of the PACER account the row means. What the file doesn't know is no contradiction. */
function factsOtherwise({ account }: RosterEntry, { pacerAccounts }: PersonRecord): RosterField[] {
  const there = account && meantAccount(pacerAccounts, account);
  if (!there) return [];
  const said = accountFacts(account);
  const after = filledFacts(accountFacts(there), said);
  return OF_ACCOUNT.filter((fact) => {
    const isSaid = said[fact] !== NOTHING_KNOWN[fact];
    if (fact === 'kind') return said.kind !== 'not-known' && after.kind !== said.kind;
    return isSaid && after[fact] !== said[fact];
  });
}

function courtsOtherwise(
  { courtIds, courtFacts }: RosterEntry,
  { person }: PersonRecord,
  ecf: readonly EcfRecord[],
): RosterField[] {
  if (!courtFacts) return [];
  const { entry } = courtFacts;
  const accounts = ecf.map(({ account }) => account);
  const meant = accounts.filter(
    (account) =>
      courtIds.includes(account.courtId) && !isOneOfSeveral(account, accounts, person.role),
  );
  return keysOf(entry).filter((fact) =>
    meant.some((account) => {
      const known = entryOf(account)[fact];
      return known !== undefined && entry[fact] !== undefined && known !== entry[fact];
    }),
  );
}
