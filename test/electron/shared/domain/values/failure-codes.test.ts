import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAILURE_CODES } from '../../../../../electron/shared/domain/values/failure-codes.ts';

const root = resolve(import.meta.dirname, '../../../../..');
const LISTS = 'electron/shared/domain/values/failure-codes';

function textOf(file: string): string {
  return readFileSync(resolve(root, file), 'utf8');
}

function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/'([a-z-]+)'/g)].flatMap(([, code]) => code ?? []);
}

const lists = readdirSync(resolve(root, LISTS)).map((file) => ({
  file,
  codes: codesIn(textOf(`${LISTS}/${file}`)),
}));

/** All code of the app except the lists themselves. */
function code(): string {
  return ['electron', 'renderer']
    .flatMap((folder) =>
      readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(LISTS))
    .map(textOf)
    .join('\n');
}

describe('the failure codes', () => {
  it('are each in one list only, and every list is joined', () => {
    const listed = lists.flatMap(({ codes }) => codes);
    expect(new Set(FAILURE_CODES).size).toBe(FAILURE_CODES.length);
    expect([...FAILURE_CODES].sort()).toEqual(listed.sort());
  });

  it.each(lists)('are sorted in $file, so that a new one has one place', ({ codes }) => {
    expect(codes.length).toBeGreaterThan(0);
    expect(codes).toEqual([...codes].sort());
  });

  it('are each given somewhere, so that none stays in the list after its last use', () => {
    const text = code();
    const used = new Set(codesIn(text));
    const prefixes = [...text.matchAll(/`([a-z-]+-)\$\{/g)].flatMap(([, prefix]) => prefix ?? []);
    const unused = FAILURE_CODES.filter(
      (one) => !used.has(one) && !prefixes.some((prefix) => one.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});
