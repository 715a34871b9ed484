import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProfileDocument } from '../../../../../electron/shared/domain/profiles/court-profile.ts';
import type { Layers } from '../../../../../electron/shared/domain/profiles/layers.ts';
import {
  combine,
  layersOf,
  NO_LAYERS,
} from '../../../../../electron/shared/domain/profiles/layers.ts';
import type { Source } from '../../../../../electron/shared/domain/values/text.ts';

const SOURCES: Readonly<Record<string, Source>> = {
  one: { title: 'One', confidence: 'stated' },
  two: { title: 'Two', confidence: 'inferred' },
  three: { title: 'Three', confidence: 'stated', url: 'https://three.example' },
};
const text = fc.constantFrom('a', 'b', 'c').map((en) => ({ en }));
const sources = fc.subarray(Object.keys(SOURCES), { minLength: 1 });
const removal = fc.record({ remove: fc.constant(true as const), because: text, sources });
const step = fc
  .tuple(
    fc.record({ title: text, why: text, isOptional: fc.boolean() }, { requiredKeys: [] }),
    sources,
  )
  .map(([fields, cited]) => ({ ...fields, sources: cited }));
const steps = fc.dictionary(fc.constantFrom('link', 'mfa', 'other'), fc.oneof(step, removal), {
  noNullPrototype: true,
});
const deadline = fc.record({
  value: fc.record({
    kind: fc.constantFrom('before' as const, 'by' as const),
    date: fc.constantFrom('2020-05-03', '2022-03-26'),
  }),
  sources,
});
const layers: fc.Arbitrary<Layers> = fc
  .record({
    layer: fc.constantFrom('family' as const, 'court' as const, 'firm' as const, 'user' as const),
    steps,
    deadlines: fc.dictionary(fc.constantFrom('upgrade', 'link'), fc.oneof(deadline, removal), {
      noNullPrototype: true,
    }),
  })
  .map(({ layer, deadlines, ...rest }): ProfileDocument => {
    return {
      layer,
      about: { title: { en: 'Test' }, writtenOn: '2026-11-01' },
      values: { deadlines },
      ...rest,
    };
  })
  .map((document) => layersOf(document, SOURCES));

const plain = (merged: Layers) =>
  [...merged]
    .map(([path, { fields, ...entry }]) => ({ path, ...entry, fields: Object.fromEntries(fields) }))
    .toSorted((a, b) => a.path.localeCompare(b.path));

describe('laying profiles over one another', () => {
  it('gives the same whichever two are combined first', () => {
    fc.assert(
      fc.property(layers, layers, layers, (a, b, c) => {
        const left = combine(combine(a, b), c);
        const right = combine(a, combine(b, c));
        expect(plain(left)).toEqual(plain(right));
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing when nothing is laid over', () => {
    fc.assert(
      fc.property(layers, (a) => {
        expect(plain(combine(a, NO_LAYERS))).toEqual(plain(a));
        expect(plain(combine(NO_LAYERS, a))).toEqual(plain(a));
      }),
    );
  });

  it('loses no source, not even of what was replaced or removed', () => {
    fc.assert(
      fc.property(layers, layers, layers, (a, b, c) => {
        const merged = combine(combine(a, b), c);
        for (const layer of [a, b, c]) {
          for (const [path, entry] of layer) {
            for (const source of entry.sources) {
              expect(merged.get(path)?.sources).toContainEqual(source);
            }
          }
        }
      }),
    );
  });

  it('lets the later layer win field by field, and says which layer wrote each', () => {
    fc.assert(
      fc.property(layers, layers, (a, b) => {
        for (const [path, { fields }] of b) {
          for (const [name, field] of fields) {
            expect(combine(a, b).get(path)?.fields.get(name)).toEqual(field);
          }
        }
      }),
    );
  });
});
