import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkValue,
  type GivenValue,
} from '../../../../../electron/shared/domain/policy/given-value.ts';
import {
  inForce,
  PLACES,
  type Place,
  type Readings,
  type Unused,
} from '../../../../../electron/shared/domain/policy/in-force.ts';
import { keepingLast } from '../../../../../electron/shared/domain/policy/keeping-last.ts';
import type { Policy } from '../../../../../electron/shared/domain/policy/kinds.ts';
import {
  POLICIES,
  POLICY_NAMES,
  type PolicyName,
} from '../../../../../electron/shared/domain/policy/table.ts';
import { readings } from '../../../../support/policy.ts';
import { assertProperty, Tally } from '../../../../support/property.ts';

const STATES = ['absent', 'valid', 'malformed'] as const;
type State = (typeof STATES)[number];

const isOneOf = <T extends string>(list: readonly T[], word: string): word is T =>
  list.some((one) => one === word);

/** A value that this policy takes, another one for each place, so that it shows where it came from. */
function validAt(name: PolicyName, place: Place): GivenValue {
  const at = PLACES.indexOf(place);
  const policy: Policy = POLICIES[name];
  switch (policy.type) {
    case 'boolean':
      return at % 2 === 0;
    case 'number':
      return policy.min + at;
    case 'choice':
      return policy.choices[at % policy.choices.length] ?? policy.standard;
    case 'text':
      return name === 'UpdateFeed' ? `https://place${at}.example` : `${at}`;
    case 'list':
      return [
        name === 'AllowedHosts'
          ? `place${at}.example`
          : `flsb https://a${at}.example https://b.example`,
      ];
  }
}

/** A value that this policy does not take. */
function malformed(name: PolicyName): GivenValue {
  return POLICIES[name].type === 'text' ? 7 : 'no such thing';
}

const asRead = (values: Readonly<Record<string, GivenValue>>) =>
  ({ state: 'read', values }) as const;

function placesWith(name: PolicyName, states: Readonly<Record<Place, State>>): Readings {
  const given = PLACES.filter((place) => states[place] !== 'absent').map((place) => [
    place,
    asRead({ [name]: states[place] === 'valid' ? validAt(name, place) : malformed(name) }),
  ]);
  return readings(Object.fromEntries(given));
}

/** Every way in which the four places can hold a value, none or nonsense. */
const EVERY_STATE = STATES.flatMap((machine) =>
  STATES.flatMap((user) =>
    STATES.flatMap((machineRecommended) =>
      STATES.map((userRecommended) => ({
        machine,
        user,
        'machine-recommended': machineRecommended,
        'user-recommended': userRecommended,
      })),
    ),
  ),
);

/** The order as the guide tells it, said once more: where the value must come from. */
function expectedSource(
  policy: Policy,
  states: Readonly<Record<Place, State>>,
  isChosen: boolean,
): Place | 'person' | 'standard' {
  if (states.machine !== 'absent') return 'machine';
  if (states.user !== 'absent' && !policy.isMachineOnly) return 'user';
  if (!policy.isChosenByPeople) return 'standard';
  if (isChosen) return 'person';
  if (states['machine-recommended'] !== 'absent') return 'machine-recommended';
  if (states['user-recommended'] !== 'absent') return 'user-recommended';
  return 'standard';
}

const CHOSEN = { IdleLockMinutes: 33, ClipboardSeconds: 44, Language: 'ht' } as const;

describe('S50: the order in which places count', () => {
  it.each(POLICY_NAMES)(
    '%s comes from the place that counts first, in every combination',
    (name) => {
      const policy: Policy = POLICIES[name];
      for (const states of EVERY_STATE) {
        for (const choices of [{}, CHOSEN]) {
          const source = expectedSource(policy, states, 'IdleLockMinutes' in choices);
          const found = inForce(placesWith(name, states), choices).policies[name];
          const what = `${JSON.stringify(states)} ${JSON.stringify(choices)}`;
          expect(found.source, what).toBe(source);
          const unchosen = inForce(placesWith(name, states), {}).policies[name];
          const { value, source: from } = unchosen;
          const otherwise = source === 'person' ? { value, source: from } : undefined;
          expect(found.otherwise, what).toEqual(otherwise);
          expect(found.isLocked, what).toBe(source === 'machine' || source === 'user');
          if (source === 'standard') expect(found.value, what).toEqual(policy.standard);
          else if (source === 'person') expect(found.value, what).toBe(Reflect.get(CHOSEN, name));
          else if (states[source] === 'malformed') {
            expect(found.value, what).toEqual(policy.closed);
            expect(found.problem, what).toBeDefined();
          } else expect(found.value, what).toEqual(validAt(name, source));
        }
      }
    },
  );

  it('lists everything set that is without effect, and nothing else', () => {
    for (const name of POLICY_NAMES) {
      for (const states of EVERY_STATE) {
        const { policies, unused } = inForce(placesWith(name, states), {});
        const set = PLACES.filter((place) => states[place] !== 'absent');
        const used = set.filter((place) => place === policies[name].source);
        expect([...unused.map(({ place }) => place), ...used].sort()).toEqual([...set].sort());
        expect(new Set(unused.map((one) => one.name)).size).toBeLessThanOrEqual(1);
      }
    }
  });

  it('says why what is set is without effect', () => {
    const { unused } = inForce(
      readings({
        machine: asRead({ Reveal: false, Revael: true }),
        user: asRead({ Reveal: true, AllowedHosts: ['firm.example'] }),
        'machine-recommended': asRead({ Copy: false, IdleLockMinutes: 'five' }),
      }),
      { IdleLockMinutes: 9 },
    );
    const expected: readonly Unused[] = [
      { place: 'machine', name: 'Revael', why: 'unknown-name' },
      { place: 'user', name: 'AllowedHosts', why: 'machine-only' },
      { place: 'user', name: 'Reveal', why: 'overruled' },
      { place: 'machine-recommended', name: 'Copy', why: 'never-recommended' },
      { place: 'machine-recommended', name: 'IdleLockMinutes', why: 'wrong-type' },
    ];
    expect([...unused].sort(byPlaceAndName)).toEqual([...expected].sort(byPlaceAndName));
  });
});

const byPlaceAndName = (a: Unused, b: Unused) =>
  `${a.place} ${a.name}`.localeCompare(`${b.place} ${b.name}`);

const unreadable = { state: 'unreadable', why: 'EACCES' } as const;

describe('S52: a place that can not be read', () => {
  it('closes everything while the machine’s place was never read, whatever the user’s place says', () => {
    const { policies, unused } = inForce(
      readings({ machine: unreadable, user: asRead({ Reveal: true }) }),
      CHOSEN,
    );
    for (const name of POLICY_NAMES) {
      expect(policies[name]).toMatchObject({ value: POLICIES[name].closed, source: 'closed' });
      expect(policies[name].isLocked).toBe(true);
    }
    expect(unused).toEqual([{ place: 'user', name: 'Reveal', why: 'overruled' }]);
  });

  it('leaves in force what the machine says, if only the user’s place can’t be read', () => {
    const { policies } = inForce(
      readings({ machine: asRead({ Reveal: true }), user: unreadable }),
      {},
    );
    expect(policies.Reveal).toMatchObject({ value: true, source: 'machine' });
    expect(policies.Copy).toMatchObject({ value: false, source: 'closed' });
    expect(policies.AssistedLinking).toMatchObject({ value: true, source: 'standard' });
  });

  it('holds what it held before; a place that is gone or proves nothing holds nothing', () => {
    const before = readings({ machine: asRead({ Copy: false }) });
    expect(keepingLast(before, readings({ machine: unreadable })).machine).toBe(before.machine);
    expect(keepingLast(undefined, readings({ machine: unreadable })).machine).toBe(unreadable);
    expect(keepingLast(before, readings()).machine).toEqual({ state: 'absent' });
    const ignored = { state: 'ignored', why: 'wrong-owner' } as const;
    expect(keepingLast(before, readings({ machine: ignored })).machine).toBe(ignored);
  });
});

/** Any value that a registry, a property list or a file can give. */
const anyValue: fc.Arbitrary<GivenValue> = fc.oneof(
  fc.boolean(),
  fc.integer({ min: -5, max: 130 }),
  fc.double(),
  fc.string(),
  fc.constantFrom('ask', 'off', 'detailed', '1.4', 'https://a.example/x', ''),
  fc.array(fc.constantFrom('a.example', '*.uscourts.gov', '', 'x y'), { maxLength: 3 }),
  fc.record({ unusable: fc.constant('REG_BINARY') }),
);
const anyName = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...POLICY_NAMES) },
  { weight: 1, arbitrary: fc.constantFrom('Unknown', '__proto__', 'constructor', 'reveal') },
);
const anyReading = fc.dictionary(anyName, anyValue, { maxKeys: 12 }).map(asRead);
const anyReadings: fc.Arbitrary<Readings> = fc.record({
  machine: anyReading,
  user: anyReading,
  'machine-recommended': anyReading,
  'user-recommended': anyReading,
});

describe('S51, B44: whatever is written in the places', () => {
  it('gives only values of the table, closed for nonsense, the user’s place never where it must not count', () => {
    const tally = new Tally();
    const property = fc.property(anyReadings, (places) => {
      const { policies, unused } = inForce(places, {});
      for (const name of POLICY_NAMES) {
        const { value, source, problem } = policies[name];
        const policy: Policy = POLICIES[name];
        tally.add(source, ...(problem ? ['malformed'] : []));
        expect(checkValue(policy, value).ok).toBe(true);
        if (problem) expect(value).toEqual(policy.closed);
        if (isOneOf(PLACES, source)) {
          const reading = places[source];
          const given = reading.state === 'read' ? reading.values[name] : undefined;
          expect(given).toBeDefined();
          if (given !== undefined) expect(checkValue(policy, given).ok).toBe(problem === undefined);
        }
        if (policy.isMachineOnly) expect(['machine', 'standard']).toContain(source);
      }
      for (const place of PLACES) {
        const reading = places[place];
        const names = reading.state === 'read' ? Object.keys(reading.values) : [];
        for (const name of names.filter((one) => !isOneOf(POLICY_NAMES, one))) {
          expect(unused).toContainEqual({ place, name, why: 'unknown-name' });
        }
      }
    });
    assertProperty('policy in force', property, tally);
    tally.expectEach([...PLACES, 'standard', 'malformed'], [...PLACES, 'standard', 'malformed']);
  });
});
