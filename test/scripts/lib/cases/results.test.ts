import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type JsonReport, pageOf, resultsOf } from '../../../../scripts/lib/cases/results.mts';
import { CASES } from '../../../../scripts/lib/cases/table.mts';

const test = (title: string, status: string, ...ancestorTitles: string[]) => ({
  ancestorTitles,
  title,
  status,
});

const REPORT: JsonReport = {
  testResults: [
    {
      name: 'test/a.test.ts',
      assertionResults: [
        test(`${'case'} 01: is read`, 'passed'),
        test('is read as well', 'failed', `${'case'} 02: a group`),
        test(`${'case'} 02: is read`, 'passed'),
        test(`says ${'case'} 04 somewhere`, 'passed'),
      ],
    },
  ],
};

it('counts a case as passed, failed, or missing by the tests that begin with its number', () => {
  const cases = ['01', '02', '04'].map((number) => ({ number, name: number, outcome: '' }));
  const results = resultsOf(REPORT, cases);
  expect(results.map(({ number, result }) => `${number} ${result}`)).toEqual([
    '01 passed',
    '02 failed',
    '04 missing',
  ]);
  expect(results[1]?.failures).toEqual([`${'case'} 02: a group > is read as well`]);
  expect(pageOf(results)).toContain('| 04 | 04 |  | no test yet |');
});

it('has each case once, and all of them on the page that ships', () => {
  const numbers = CASES.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  const page = readFileSync('docs/cases.md', 'utf8');
  for (const { number, name, outcome } of CASES) {
    expect(page).toContain(`| ${number} | ${name} | ${outcome} |`);
  }
});
