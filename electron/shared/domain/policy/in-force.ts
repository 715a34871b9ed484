import {
  type Checked,
  checkValue,
  type GivenValue,
  VALUE_PROBLEMS,
  type ValueProblem,
} from './given-value.ts';
import type { Policy } from './kinds.ts';
import { POLICIES, POLICY_NAMES, type PolicyName, type PolicyValues } from './table.ts';

/** The places that firm IT can write to, in the order in which they count within their half. */
export const PLACES = ['machine', 'user', 'machine-recommended', 'user-recommended'] as const;
/** One of them. What is recommended only takes the place of a default. */
export type Place = (typeof PLACES)[number];

/**
 * What is known to go wrong with a place; the words are the texts `policy.trouble.<code>`. The first ones mean that it proves
 * nothing, because firm IT need not have written it; the others that it can't be understood.
 */
export const PLACE_TROUBLES = [
  'not-a-file',
  'is-link',
  'wrong-owner',
  'writable-by-others',
  'too-large',
  'not-utf8',
  'not-json',
  'not-plist',
  'not-an-object',
  'not-loaded',
] as const;

/**
 * What one place holds. `ignored` is a place that anybody could have written to, and so proves nothing: `why` says what is
 * wrong with it. `unreadable` may hold anything. `why` is one of `PLACE_TROUBLES` or the system's own code, such as EACCES.
 */
export type Reading =
  | { readonly state: 'absent' }
  | { readonly state: 'read'; readonly values: Readonly<Record<string, GivenValue>> }
  | { readonly state: 'ignored'; readonly why: string }
  | { readonly state: 'unreadable'; readonly why: string };

/** What all places hold. */
export type Readings = Readonly<Record<Place, Reading>>;

/** Where the value in force comes from. `closed`: the place could never be read, so nothing is allowed that might not be. */
export const SOURCES = [...PLACES, 'person', 'standard', 'closed'] as const;
/** One of them. */
export type Source = (typeof SOURCES)[number];

/** One policy, as it is in force. */
export interface InForce<N extends PolicyName = PolicyName> {
  readonly name: N;
  readonly value: PolicyValues[N];
  readonly source: Source;
  /** Nobody can choose otherwise in the app. */
  readonly isLocked: boolean;
  /** What is set in `source` makes no sense, so the closed value is in force instead. */
  readonly problem?: ValueProblem;
  /** Where a person chose: what would be in force if they had not. */
  readonly otherwise?: { readonly value: PolicyValues[N]; readonly source: Source };
}

/** Why something that is set has no effect. The words are the texts `policy.problem.<code>`. */
export const UNUSED_REASONS = [
  ...VALUE_PROBLEMS,
  'unknown-name',
  'machine-only',
  'never-recommended',
  'overruled',
] as const;

/** Something set somewhere that is without effect, for the list that firm IT reads. */
export interface Unused {
  readonly place: Place;
  /** As written there. */
  readonly name: string;
  readonly why: (typeof UNUSED_REASONS)[number];
}

/** Everything that is in force, and all that is not used. */
export interface PolicyInForce {
  readonly policies: { readonly [N in PolicyName]: InForce<N> };
  readonly unused: readonly Unused[];
}

/** What people chose themselves. */
export type Choices = Partial<PolicyValues>;

/**
 * Works out what is in force, each name on its own: the machine's policy, the user's, the person's choice, what is
 * recommended for the machine and for the user, the default. A name that decides where passwords or records go counts from
 * the machine only. A value that makes no sense is not replaced by a weaker place's: its closed value is in force.
 */
export function inForce(readings: Readings, choices: Choices): PolicyInForce {
  const unused: Unused[] = unknownNames(readings);
  const entries = POLICY_NAMES.map((name) => [name, one(name, readings, choices, unused)] as const);
  return { policies: tableOf(entries), unused };
}

function one(name: PolicyName, readings: Readings, choices: Choices, unused: Unused[]): InForce {
  const policy: Policy = POLICIES[name];
  const given = givenTo(name, policy, readings, unused);
  const [first, ...rest] = given;
  const isClosed = isHidden(policy, readings, first);
  for (const { place } of isClosed ? given : rest) unused.push({ place, name, why: 'overruled' });
  if (isClosed) return stated(name, policy.closed, { source: 'closed', isLocked: true });
  if (first && isMandatory(first.place)) return outOf(name, policy, first, true);
  const chosen = policy.isChosenByPeople ? choices[name] : undefined;
  if (chosen !== undefined && checkValue(policy, chosen).ok) {
    if (first && !first.checked.ok) {
      unused.push({ place: first.place, name, why: first.checked.problem });
    }
    const { value, source } = unchosen(name, policy, first);
    const otherwise = { value, source };
    return stated(name, chosen, { source: 'person', isLocked: false, otherwise });
  }
  return unchosen(name, policy, first);
}

/** What is in force where nothing is set and nobody chose. `first` is what is recommended. */
function unchosen(name: PolicyName, policy: Policy, first: Given | undefined): InForce {
  if (first) return outOf(name, policy, first, false);
  return stated(name, policy.standard, { source: 'standard', isLocked: false });
}

interface Given {
  readonly place: Place;
  readonly checked: Checked;
}

/** What is set for a name in the places that count for it, the one that counts most first. */
function givenTo(
  name: PolicyName,
  policy: Policy,
  readings: Readings,
  unused: Unused[],
): readonly Given[] {
  const given: Given[] = [];
  for (const place of PLACES) {
    const reading = readings[place];
    if (reading.state !== 'read' || !Object.hasOwn(reading.values, name)) continue;
    const value = reading.values[name];
    const why = standsAgainst(policy, place);
    if (why) unused.push({ place, name, why });
    else if (value !== undefined) given.push({ place, checked: checkValue(policy, value) });
  }
  return given;
}

function standsAgainst(policy: Policy, place: Place): Unused['why'] | undefined {
  if (!isMandatory(place) && !policy.isChosenByPeople) return 'never-recommended';
  if (policy.isMachineOnly && !place.startsWith('machine')) return 'machine-only';
  return undefined;
}

const isMandatory = (place: Place) => place === 'machine' || place === 'user';

/**
 * A place that would count before the first one known can't be read, and no earlier reading of it is known: it may hold
 * an order that is stricter than anything seen.
 */
function isHidden(policy: Policy, { machine, user }: Readings, first: Given | undefined): boolean {
  if (machine.state === 'unreadable') return true;
  return user.state === 'unreadable' && !policy.isMachineOnly && first?.place !== 'machine';
}

function outOf(name: PolicyName, policy: Policy, { place, checked }: Given, isLocked: boolean) {
  if (checked.ok) return stated(name, checked.value, { source: place, isLocked });
  return stated(name, policy.closed, { source: place, isLocked, problem: checked.problem });
}

function stated(name: PolicyName, value: unknown, rest: Omit<InForce, 'name' | 'value'>): InForce {
  // The table's own types tie a value to its name; a loop over the names can't show that to the compiler.
  return { name, value: value as PolicyValues[PolicyName], ...rest };
}

const tableOf = (entries: readonly (readonly [PolicyName, InForce])[]) =>
  Object.fromEntries(entries) as PolicyInForce['policies'];

function unknownNames(readings: Readings): Unused[] {
  return PLACES.flatMap((place) => {
    const reading = readings[place];
    if (reading.state !== 'read') return [];
    return Object.keys(reading.values)
      .filter((name) => !Object.hasOwn(POLICIES, name))
      .map((name) => ({ place, name, why: 'unknown-name' as const }));
  });
}
