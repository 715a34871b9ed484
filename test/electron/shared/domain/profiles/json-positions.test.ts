import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlacedJson } from '../../../../../electron/shared/domain/profiles/json-positions.ts';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const failure = (text: string) => {
  const parsed = parsePlacedJson(text);
  return parsed.ok ? undefined : parsed.failure;
};

describe('reading a profile file', () => {
  it('reads every JSON text as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2, '\t'), (text, indent) => {
        const value: unknown = JSON.parse(text);
        const parsed = parsePlacedJson(JSON.stringify(value, null, indent));
        expect(parsed.ok && JSON.stringify(parsed.value.value)).toBe(JSON.stringify(value));
      }),
    );
  });

  it('knows line and column of each value, and of the nearest one around a missing value', () => {
    const parsed = parsePlacedJson('{\n  "steps": {\r\n    "link": [1, 2]\n  }\n}');
    if (!parsed.ok) throw new Error('must parse');
    const { positionOf } = parsed.value;
    expect(positionOf([])).toEqual({ line: 1, column: 1 });
    expect(positionOf(['steps', 'link', 1])).toEqual({ line: 3, column: 17 });
    expect(positionOf(['steps', 'link', 'title'])).toEqual({ line: 3, column: 13 });
  });

  it.each([
    ['{"a": 1,}', 1, 9],
    ['{"a": 1', 1, 8],
    ['{\n  a: 1\n}', 2, 3],
    ['[1 2]', 1, 4],
    ['{} x', 1, 4],
    ['', 1, 1],
    ['"tab\there"', 1, 1],
    ['[01]', 1, 2],
    ['{"a": NaN}', 1, 7],
    ['{"a": 1} // why', 1, 10],
    ['/* why */ {}', 1, 1],
    ['[1, 2,]', 1, 7],
    ["{'a': 1}", 1, 2],
    ['[1}', 1, 3],
    ['{} ]', 1, 4],
    ['[1,\u00A02]', 1, 4],
  ])('says where %j stops being JSON', (text, line, column) => {
    expect(failure(text)).toEqual({ code: 'profile-not-json', values: { line, column } });
  });

  it('refuses every text that JSON.parse refuses', () => {
    const change = fc.constantFrom(...',:"\\[]{}0-. ', '', '//');
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), fc.nat(3), change, (json, at, cut, text) => {
        const place = at % (json.length + 1);
        const changed = json.slice(0, place) + text + json.slice(place + cut);
        const code = failure(changed)?.code;
        if (code === 'profile-key-twice') return;
        const expected = isJson(changed) ? undefined : 'profile-not-json';
        expect([changed, code]).toEqual([changed, expected]);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a key written twice, because one of the two would be lost', () => {
    expect(failure('{"a": 1,\n "a": 2}')).toEqual({
      code: 'profile-key-twice',
      values: { line: 2, column: 2 },
    });
  });

  it('takes __proto__ and constructor as plain keys', () => {
    const parsed = parsePlacedJson('{"__proto__": {"isAdmin": true}, "constructor": 1}');
    if (!parsed.ok) throw new Error('must parse');
    expect(Object.keys(Object(parsed.value.value))).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(parsed.value.value)).toBeNull();
  });

  it('reads 40 levels', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`;
    expect(failure(nested(40))).toBeUndefined();
    expect(failure(nested(41))).toEqual({
      code: 'profile-not-json',
      values: { line: 1, column: 42 },
    });
  });

  it.each(['[', '{"a":', '[},', '{],', '[1,[', ']['])(
    'refuses %j again and again without running out of stack',
    (text) => {
      expect(failure(text.repeat(40_000))?.code).toBe('profile-not-json');
    },
  );

  it('refuses a file that is too large', () => {
    expect(failure(`"${'a'.repeat(300_000)}"`)?.code).toBe('profile-too-large');
  });

  it('ignores the mark that some editors put first', () => {
    expect(parsePlacedJson('\uFEFF{"a": 1}').ok).toBe(true);
  });

  it('answers any text with a value or a place, never with a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const place = failure(text)?.values;
        expect(place === undefined || Number(place.line) >= 1).toBe(true);
      }),
    );
  });
});
