import { describe, expect, it } from 'vitest';
import { figuresOf, type House, percentile } from '../../../../scripts/lib/house/figures.mts';
import { readSource } from '../../../../scripts/lib/house/read-source.mts';
import { unneededExceptions } from '../../../../scripts/lib/house/unneeded.mts';

const longFunction = `/** Long. */\nexport function long() {\n${'  go();\n'.repeat(80)}}\n`;

function houseWith(files: Readonly<Record<string, string>>): House {
  const sources = Object.entries(files).map(([path, text]) => readSource(path, text));
  return { sources, tests: [], cycles: [], copies: [] };
}

function figure(house: House, name: string, exceptions: Parameters<typeof figuresOf>[1] = []) {
  return figuresOf(house, exceptions).find((one) => one.name === name);
}

describe('what a source file is made of', () => {
  it('counts named functions and methods with their inner ones, and no callback', () => {
    const text = `const a = () => {\n  [1].map((x) => x);\n};\nclass B {\n  go() {}\n}\n`;
    const { functions } = readSource('electron/a.ts', text);
    expect(functions).toEqual([
      { name: 'a', lines: 3 },
      { name: 'go', lines: 1 },
    ]);
  });

  it('takes one doc comment for a schema and the type of its name', () => {
    const text = `/** One. */\nexport const A = 1;\nexport type A = typeof A;\n`;
    const facts = readSource('electron/a.ts', text);
    expect(facts.exported).toEqual(['A']);
    expect(facts.undocumented).toEqual([]);
  });

  it('names exports without a doc comment, and casts but for as const', () => {
    const text = `/** One. */\nexport const A = 1 as const;\nexport type B = string;\nconst c = A as unknown;\n`;
    const facts = readSource('electron/a.ts', text);
    expect(facts.exported).toEqual(['A', 'B']);
    expect(facts.undocumented).toEqual(['B']);
    expect(facts.casts).toEqual(['A as unknown']);
  });
});

describe('the figures of the house', () => {
  it('miss a function over 80 lines and name it', () => {
    const house = houseWith({ 'electron/a.ts': longFunction });
    expect(figure(house, 'functions up to 80 lines')).toMatchObject({
      value: 1,
      isMet: false,
      places: ['electron/a.ts long'],
    });
  });

  it('let a reviewed exception pass, and say when nothing needs it', () => {
    const exception = {
      figure: 'functions up to 80 lines',
      place: 'electron/a.ts long',
      why: 'a table',
    };
    const long = houseWith({ 'electron/a.ts': longFunction });
    expect(figure(long, exception.figure, [exception])?.isMet).toBe(true);
    expect(unneededExceptions(long, [exception])).toEqual([]);
    const short = houseWith({ 'electron/a.ts': 'export {};\n' });
    expect(unneededExceptions(short, [exception])).toEqual([exception]);
  });

  it('miss a folder of 26 files, a file of 200 lines, a cycle and a missing main', () => {
    const many = Object.fromEntries(
      Array.from({ length: 26 }, (_, n) => [`renderer/ui/${n}.ts`, 'export {};\n']),
    );
    const house = { ...houseWith({ ...many, 'electron/b.ts': '\n'.repeat(200) }), cycles: ['a'] };
    for (const name of ['folders up to 25 files', 'files under 200 lines', 'import cycles'])
      expect(figure(house, name)).toMatchObject({ value: 1, isMet: false });
    expect(figure(house, 'electron/main.ts')?.isMet).toBe(false);
  });

  it('take the value that nine of ten lie at or below', () => {
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 100], 0.9)).toBe(9);
    expect(percentile([], 0.9)).toBe(0);
  });
});
