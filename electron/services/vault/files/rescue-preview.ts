import type * as z from 'zod';
import type { Records } from '../../../ports/records.ts';
import type { RescuePreviewRow } from '../../../shared/contract/groups/rescue.ts';
import { courtCitation } from '../../../shared/domain/courts/citation.ts';
import type { CourtRecord } from '../../../shared/domain/courts/court.ts';
import type { Person } from '../../../shared/domain/people/person.ts';
import type { EcfRecord } from '../../../shared/domain/records/ecf-record.ts';
import { credentialOf, linkFactOf } from '../../../shared/domain/records/links/link-state.ts';
import { personGuesser } from '../../../shared/domain/rescue/guess.ts';
import type { RescueRow } from '../../../shared/domain/rescue/rows.ts';
import type { CourtId, PersonId } from '../../../shared/domain/values/ids.ts';
import { maskedLogin } from '../../../shared/domain/vault/credential-mask.ts';

type PreviewRow = z.infer<typeof RescuePreviewRow>;
type Place = PreviewRow['places'][number];

const MAX_PLACES = 20;

/** Each host that takes a court's login, with the courts that share it: the court's own filing site, or else its CM/ECF. */
export function courtsByHost(
  courts: readonly CourtRecord[],
): ReadonlyMap<string, readonly CourtId[]> {
  const byHost = new Map<string, CourtId[]>();
  for (const { id, ecfUrl, filingSite } of courts) {
    const { host } = new URL(filingSite?.url ?? ecfUrl);
    byHost.set(host, [...(byHost.get(host) ?? []), id]);
  }
  return byHost;
}

/** Turns an export's rows into what a screen may show: where each would go, never its secrets. */
export function rescuePreview(
  rows: readonly RescueRow[],
  courts: readonly CourtRecord[],
  records: Pick<Records, 'people' | 'ecfAll'>,
): readonly PreviewRow[] {
  const people = records
    .people()
    .map(({ person }) => person)
    .filter(({ isArchived }) => !isArchived);
  const byId = new Map(people.map((person) => [person.id, person]));
  const guess = personGuesser(people);
  const names = new Map(courts.map((court) => [court.id, courtCitation(court)]));
  const accounts = accountsByCourt(records.ecfAll(), byId);
  return rows.map((row, index) => {
    const guessed = guess(row.login);
    const places = row.courtIds.flatMap((id) => accounts.get(id) ?? []);
    const theirs = places.filter(({ personId }) => personId === guessed);
    const [only] = theirs;
    return {
      row: index,
      line: row.line,
      host: row.host,
      courts: row.courtIds.map((id) => ({ courtId: id, courtName: names.get(id) ?? id })),
      maskedLogin: maskedLogin(row.login),
      ...loginsOf(row),
      ...(row.changed ? { changedAt: new Date(row.changed).toISOString() } : {}),
      ...guessOf(guessed, byId),
      ...(only && theirs.length === 1 ? { suggested: only.ecfAccountId } : {}),
      places: [...theirs, ...places.filter((one) => !theirs.includes(one))].slice(0, MAX_PLACES),
      problems: row.problems.map(({ code }) => code),
      warnings: [...row.warnings],
    };
  });
}

/** What may be picked in place of the first login. */
function loginsOf({ login, otherLogins = [] }: RescueRow): Pick<PreviewRow, 'logins'> {
  if (otherLogins.length === 0) return {};
  const shown = (one: string) => ({ masked: maskedLogin(one), isEmail: one.includes('@') });
  return { logins: [login, ...otherLogins].map(shown) };
}

function guessOf(id: PersonId | undefined, people: ReadonlyMap<PersonId, Person>) {
  const person = id && people.get(id);
  return person ? { guess: { personId: person.id, personName: person.name } } : {};
}

function accountsByCourt(
  records: readonly EcfRecord[],
  people: ReadonlyMap<PersonId, Person>,
): ReadonlyMap<CourtId, readonly Place[]> {
  const byCourt = new Map<CourtId, Place[]>();
  for (const ecf of records) {
    const person = people.get(ecf.account.personId);
    if (!person) continue;
    const { id, courtId, capacity } = ecf.account;
    const state = credentialOf(ecf, linkFactOf(ecf).state);
    const place = {
      ecfAccountId: id,
      personId: person.id,
      personName: person.name,
      capacity,
      state,
    };
    byCourt.set(courtId, [...(byCourt.get(courtId) ?? []), place]);
  }
  return byCourt;
}
