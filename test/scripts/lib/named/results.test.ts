import { expect, it } from 'vitest';
import { casesIn } from '../../../../scripts/lib/cases/page.mts';
import { filesCell, type JsonReport, resultsOf } from '../../../../scripts/lib/named/results.mts';

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
        test(`${'case'} 01: is read elsewhere`, 'skipped'),
        test('is read as well', 'failed', `${'case'} 02: a group`),
        test(`${'case'} 02: is read`, 'passed'),
        test(`says ${'case'} 04 somewhere`, 'passed'),
        test(`${'case'} 05: is left out`, 'skipped'),
      ],
    },
  ],
};

it('counts a row as passed, failed, or missing by the tests that name it and ran', () => {
  const rows = ['01', '02', '04', '05'].map((id) => ({ id, name: id }));
  const results = resultsOf(REPORT, rows, casesIn);
  expect(results.map(({ id, result }) => `${id} ${result}`)).toEqual([
    '01 passed',
    '02 failed',
    '04 missing',
    '05 missing',
  ]);
  expect(results[1]?.failures).toEqual([`${'case'} 02: a group > is read as well`]);
  expect(results.map(filesCell)).toEqual([
    '`test/a.test.ts`',
    '`test/a.test.ts`',
    'no test yet',
    'no test yet',
  ]);
});
