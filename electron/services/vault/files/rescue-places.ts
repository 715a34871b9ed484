import type { Records } from '../../../ports/records.ts';
import type { Ids } from '../../../ports/system.ts';
import type { Services } from '../../../shared/contract/contract.ts';
import type { NewEvent } from '../../../shared/domain/records/event.ts';
import { ecfSubject } from '../../../shared/domain/records/fold.ts';
import { joinedAgain } from '../../../shared/domain/records/links/rejoin.ts';
import type { RescueRow } from '../../../shared/domain/rescue/rows.ts';
import { EcfAccountId } from '../../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/values/result.ts';
import { accountsEver } from '../../shared/link-among.ts';
import type { RowToStore } from './store-rows.ts';

type Choice = Parameters<Services['rescue']['commit']>[0]['choices'][number];
type Joining = Extract<Choice['to'], { kind: 'person' }>;
type Found = Pick<Records, 'ecf' | 'ecfEver' | 'ecfOf' | 'person'>;

/** The target accounts of the chosen rows, and the events that create missing accounts. */
export interface RescuePlaces {
  readonly events: readonly NewEvent[];
  readonly rows: readonly RowToStore[];
}

/** Finds or creates the account for each chosen row. Does nothing unless all choices are valid. */
export function rescuePlaces(
  choices: readonly Choice[],
  rows: readonly RescueRow[],
  records: Found,
  ids: Pick<Ids, 'newId'>,
): Result<RescuePlaces> {
  const made = new Map<string, NewEvent & { readonly kind: 'court.joined' }>();
  const toStore = new Map<EcfAccountId, RowToStore>();
  for (const { row: index, login: picked = 0, to } of choices) {
    const row = rows[index];
    if (!row || row.problems.length > 0) return fail('bad-request');
    const place =
      to.kind === 'account'
        ? accountFor(to.ecfAccountId, row, records)
        : accountOf(to, row, records, made, ids);
    if (!place.ok) return place;
    const ecfAccountId = place.value;
    // Two rows for one account. The person must choose one.
    if (toStore.has(ecfAccountId)) return fail('bad-request');
    const login = [row.login, ...(row.otherLogins ?? [])][picked];
    if (login === undefined) return fail('bad-request');
    const { password } = row;
    toStore.set(ecfAccountId, { row: index, ecfAccountId, credential: { login, password } });
  }
  return ok({ events: [...made.values()], rows: [...toStore.values()] });
}

function accountFor(
  ecfAccountId: EcfAccountId,
  row: RescueRow,
  records: Found,
): Result<EcfAccountId> {
  const ecf = records.ecf(ecfAccountId);
  if (!ecf || ecf.isRemoved) return fail('account-not-found');
  // A login of one court is never stored for another court.
  return row.courtIds.includes(ecf.account.courtId) ? ok(ecfAccountId) : fail('bad-request');
}

/** The person's account in the court: the existing one (needed after a failure partway), or a new one. */
function accountOf(
  { personId, courtId, capacity }: Joining,
  row: RescueRow,
  records: Found,
  made: Map<string, NewEvent & { readonly kind: 'court.joined' }>,
  ids: Pick<Ids, 'newId'>,
): Result<EcfAccountId> {
  const person = records.person(personId);
  if (!person) return fail('person-not-found');
  if (!row.courtIds.includes(courtId)) return fail('bad-request');
  const there = records
    .ecfOf(personId)
    .find(({ account }) => account.courtId === courtId && account.capacity === capacity);
  if (there) return ok(there.account.id);
  const key = JSON.stringify([personId, courtId, capacity]);
  const known = made.get(key);
  if (known) return ok(known.body.id);
  const id = EcfAccountId.parse(ids.newId());
  const fresh = { id, personId, courtId, capacity, standing: 'has-filed' as const };
  const body = joinedAgain(fresh, accountsEver(records, person));
  made.set(key, { subject: ecfSubject(body.id), kind: 'court.joined', body });
  return ok(body.id);
}
