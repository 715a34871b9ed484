import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CASES } from '../../../../scripts/lib/cases/table.mts';

it('has each case once, and all of them on the page that ships', () => {
  const numbers = CASES.map(({ id }) => id);
  expect(new Set(numbers).size).toBe(numbers.length);
  const page = readFileSync('docs/cases.md', 'utf8');
  for (const { id, name, outcome } of CASES) {
    expect(page).toContain(`| ${id} | ${name} | ${outcome} |`);
  }
});
