import fc from 'fast-check';

class OwnKind {
  readonly courtId = 'alnb';
  get personId(): string {
    return 'x';
  }
}

/** A value with itself in it. */
function circle(): unknown {
  const round: { self?: unknown; list: unknown[] } = { list: [] };
  round.self = round;
  round.list.push(round);
  return round;
}

const deep = (levels: number): unknown => {
  let value: unknown = 'inmost';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
};

/** Kinds of values that no field takes. Some of them can't cross to the main process at all. */
const KINDS: readonly (() => unknown)[] = [
  circle,
  () => deep(500),
  () => Number.NaN,
  () => Number.NEGATIVE_INFINITY,
  () => -0,
  () => 2n ** 80n,
  () => new Date(Number.NaN),
  () => new Date(0),
  () => new Map([['personId', 'x']]),
  () => new Set(['alnb']),
  () => /(a+)+$/g,
  () => new Error('no'),
  () => new Uint8Array([1, 2, 3]),
  () => new Float64Array(2),
  () => new DataView(new ArrayBuffer(4)),
  () => new ArrayBuffer(8),
  () => new SharedArrayBuffer(8),
  () => new Blob(['x']),
  () => Object('a text'),
  () => Object(1),
  () => Object.create({ courtId: 'alnb', personId: 'x' }),
  () => Object.create(null),
  () => new OwnKind(),
  () => JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":1}}'),
  () => ({
    get courtId() {
      return 'alnb';
    },
  }),
  () => ({
    get courtId(): string {
      throw new Error('read');
    },
  }),
  () => Object.defineProperty({}, 'courtId', { value: 'alnb', enumerable: false }),
  () => new Proxy({}, {}),
  () => () => 'called',
  () => Symbol('courtId'),
  () => Object.fromEntries(['toJSON', 'then', 'valueOf', 'toString'].map((name) => [name, 1])),
  () => 'x'.repeat(1_100_000),
  // biome-ignore lint/suspicious/noSparseArray: lists with holes are what this is about
  () => [, 'alnb', , ''],
  () => Object.assign(['alnb'], { length: 3, extra: 1 }),
];

const anything = fc.anything({
  maxDepth: 3,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Values of any kind: plain ones of any shape, and those that no program would send. */
export const odd: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: anything },
  { weight: 2, arbitrary: fc.constantFrom(...KINDS).map((make) => make()) },
);

type Spoil = (holder: object, key: string, value: unknown) => void;

const SPOIL: readonly Spoil[] = [
  (holder, key, value) => Reflect.set(holder, key, value),
  (holder, key) => Reflect.deleteProperty(holder, key),
  (holder, key, value) => Reflect.set(holder, `${key} `, value),
  (holder, key) => Reflect.set(holder, key, [Reflect.get(holder, key)]),
  (holder, key) => Reflect.set(holder, key, String(Reflect.get(holder, key))),
  (holder, key) => Reflect.set(holder, key, null),
  (holder, key) => Reflect.set(holder, key, undefined),
];

/** An input that would fit, with one thing in it that doesn't. */
export function spoiled(good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(good, fc.nat(), fc.constantFrom(...SPOIL), odd)
    .map(([input, at, spoil, value]) => {
      const copy: unknown = structuredClone(input);
      const places = placesIn(copy);
      const [holder, key] = places[at % Math.max(1, places.length)] ?? [];
      if (holder === undefined || key === undefined) return value;
      spoil(holder, key, value);
      return copy;
    });
}

/** Every field and item of a plain value, with what holds it. */
function placesIn(value: unknown): readonly (readonly [object, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [value, key] as const,
    ...placesIn(inner),
  ]);
}
