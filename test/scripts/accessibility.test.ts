import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const STATEMENT = readFileSync(join(ROOT, 'docs/accessibility.md'), 'utf8');
const rows = STATEMENT.split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the statement on accessibility', () => {
  it('has a line for every part of WCAG 2.2', () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(new Set(rows.map(([, criterion = '']) => criterion[0]))).toEqual(new Set('1234'));
  });

  it('names tests that are there', () => {
    const named = [...STATEMENT.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(25);
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it('says where nothing shows that a criterion is met', () => {
    const unshown = rows.filter(
      ([, , , result = '', by = '']) => by === '' && /^Supports$/.test(result),
    );
    expect(unshown).toEqual([]);
  });
});
