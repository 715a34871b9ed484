import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inputsIn, lineOf, NAMES_AN_INPUT } from '../../../../scripts/lib/inputs/page.mts';
import { INPUTS } from '../../../../scripts/lib/inputs/table.mts';

const ids = INPUTS.map(({ id }) => id);

/** Every row that a title in a test file begins with. */
function named(): ReadonlySet<string> {
  const files = globSync('test/**/*.test.{ts,tsx}');
  const titles = files.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(new RegExp(NAMES_AN_INPUT, 'g')),
  ]);
  return new Set(titles.flatMap(([title]) => inputsIn(title.slice(1))));
}

it('finds the rows at the beginning of a title, among the numbers of other lists', () => {
  expect(inputsIn('B15: a mask')).toEqual(['B15']);
  expect(inputsIn('S42, B20, B21: a cell')).toEqual(['B20', 'B21']);
  expect(inputsIn('a mask, as B15: says')).toEqual([]);
});

it('has each row once, a test for each, and all of them on the page that ships', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect([...named()].toSorted()).toEqual(ids.toSorted());
  const page = readFileSync('docs/inputs.md', 'utf8');
  for (const row of INPUTS) expect(page).toContain(lineOf(row));
});
