import type { Role } from '../../../electron/shared/domain/people/person.ts';
import type {
  CourtId,
  EcfAccountId,
  PersonId,
} from '../../../electron/shared/domain/values/ids.ts';
import type { Asked, RescuePreview } from '../../lib/bridge/bridge.ts';

/** One row of an export that belongs to a court. */
export type RescueRow = RescuePreview['rows'][number];
type Choice = Asked<'rescue', 'commit'>['choices'][number];

/** Whom a row is kept for. */
export type Whom =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'account'; readonly ecfAccountId: EcfAccountId }
  | {
      readonly kind: 'person';
      readonly personId: PersonId | undefined;
      readonly courtId: CourtId;
      readonly capacity: Role;
    };

/** The choices of a whole preview by row. A row without a choice is kept for nobody. */
export type Whoms = ReadonlyMap<number, Whom>;

const NOBODY: Whom = { kind: 'nobody' };
/** Nothing is lost where nothing is stored yet. */
const FREE: readonly RescueRow['places'][number]['state'][] = [
  'not-recorded',
  'in-browser-only',
  'on-paper',
];

/** Chooses the account that was found if nothing speaks against it. A person decides everything else. */
export function firstWhom(row: RescueRow): Whom {
  const place = row.places.find(({ ecfAccountId }) => ecfAccountId === row.suggested);
  const isPlain = row.problems.length === 0 && row.warnings.length === 0;
  if (!place || !isPlain || !FREE.includes(place.state)) return NOBODY;
  return { kind: 'account', ecfAccountId: place.ecfAccountId };
}

/** The first choice for every row. */
export function firstWhoms(rows: readonly RescueRow[]): Whoms {
  return new Map(rows.map((row) => [row.row, firstWhom(row)]));
}

/** What is there already and would be replaced, if anything. */
export function replaced(row: RescueRow, whom: Whom): RescueRow['places'][number] | undefined {
  if (whom.kind !== 'account') return undefined;
  const place = row.places.find(({ ecfAccountId }) => ecfAccountId === whom.ecfAccountId);
  return place && !FREE.includes(place.state) ? place : undefined;
}

/** The account a login seems to belong to, where something is kept for it already and nobody has decided yet. */
export function conflict(row: RescueRow, whom: Whom): RescueRow['places'][number] | undefined {
  if (whom.kind !== 'nobody' || row.problems.length > 0) return undefined;
  const place = row.places.find(({ ecfAccountId }) => ecfAccountId === row.suggested);
  return place && !FREE.includes(place.state) ? place : undefined;
}

/** Rows meant for the same place as another row. The person has to say which one it is. */
export function rivals(whoms: Whoms): ReadonlySet<number> {
  const byPlace = new Map<string, number[]>();
  for (const [row, whom] of whoms) {
    const place = placeOf(whom);
    if (place !== undefined) byPlace.set(place, [...(byPlace.get(place) ?? []), row]);
  }
  return new Set([...byPlace.values()].filter(({ length }) => length > 1).flat());
}

function placeOf(whom: Whom): string | undefined {
  if (whom.kind === 'account') return whom.ecfAccountId;
  if (whom.kind === 'nobody' || whom.personId === undefined) return undefined;
  return `${whom.personId} ${whom.courtId} ${whom.capacity}`;
}

/** Rows for "somebody else" who is not named yet. */
export function unnamed(whoms: Whoms): ReadonlySet<number> {
  const isUnnamed = (whom: Whom) => whom.kind === 'person' && whom.personId === undefined;
  return new Set([...whoms].filter(([, whom]) => isUnnamed(whom)).map(([row]) => row));
}

/** Which login of a row is kept, counted from 0. A row without an entry keeps its first. */
export type Logins = ReadonlyMap<number, number>;

/** What to keep, as the bridge takes it. */
export function choicesOf(whoms: Whoms, logins: Logins = new Map()): Choice[] {
  return [...whoms].flatMap(([row, whom]): Choice[] => {
    const login = logins.get(row);
    const which = { row, ...(login === undefined ? {} : { login }) };
    if (whom.kind === 'account') return [{ ...which, to: whom }];
    if (whom.kind === 'nobody' || whom.personId === undefined) return [];
    const { personId, courtId, capacity } = whom;
    return [{ ...which, to: { kind: 'person', personId, courtId, capacity } }];
  });
}
