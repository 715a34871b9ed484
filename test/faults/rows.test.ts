import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { table } from '../rules/table.ts';
import { FAULT_ROWS } from './rows.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGE = resolve(ROOT, 'docs/faults.md');
const HEADING = '## Every fault by its number';
/** A test's title that names faults, and the titles of a table of cases. */
const TITLE =
  /(?:\bit(?:\.each\([^)]*\))?|describe)\(\s*'([^'\n]*\bF\d+\b[^'\n]*)'|\['(F\d+[^'\n]*)',/g;

interface Named {
  readonly title: string;
  readonly file: string;
}

/** Every test that names a fault, by the fault's number. */
function testsByFault(): ReadonlyMap<string, readonly Named[]> {
  const files = globSync('test/**/*.test.{ts,tsx}', { cwd: ROOT }).toSorted();
  const named = files.flatMap((file) =>
    [...readFileSync(resolve(ROOT, file), 'utf8').matchAll(TITLE)].map(([, one, other]) => ({
      file: file.replaceAll('\\', '/'),
      title: one ?? other ?? '',
    })),
  );
  const byFault = new Map<string, Named[]>();
  for (const one of named) {
    for (const fault of new Set(one.title.match(/\bF\d+\b/g))) {
      byFault.set(fault, [...(byFault.get(fault) ?? []), one]);
    }
  }
  return byFault;
}

const found = testsByFault();

describe('every fault by its number', () => {
  it.each(Object.entries(FAULT_ROWS))(
    '%s is done by a test, or it says why not',
    (id, { notDone }) => {
      expect(found.has(id), notDone ?? 'no test names it').toBe(notDone === undefined);
    },
  );

  it('and no test names one that isn’t in the list', () => {
    expect([...found.keys()].filter((id) => !Object.hasOwn(FAULT_ROWS, id))).toEqual([]);
  });

  it('and the page about them says which tests do it', () => {
    const rows = Object.entries(FAULT_ROWS).map(([id, { fault, promise, notDone }]) => {
      const files = [...new Set((found.get(id) ?? []).map(({ file }) => `\`${file}\``))];
      return [id, fault, promise, notDone ? `not done: ${notDone}` : files.join(', ')];
    });
    const part = `${HEADING}\nThe tests that do each of them; \`npm run rules\` writes this table from their names.\n\n${table(['', 'Fault', 'What FileReady does', 'Done by'], rows)}\n`;
    const page = readFileSync(PAGE, 'utf8');
    const before = page.includes(HEADING) ? page.slice(0, page.indexOf(HEADING)) : `${page}\n`;
    const wanted = before + part;
    if (process.env.APPROVE === '1') writeFileSync(PAGE, wanted);
    expect(readFileSync(PAGE, 'utf8')).toBe(wanted);
  });
});
