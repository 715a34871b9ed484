import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../../../scripts/lib/paths.mjs';
import { ITEMS, type Item, LANGUAGE_ITEMS } from '../../../../scripts/lib/seeded/items.mts';
import { scoreLines } from '../../../../scripts/lib/seeded/score.mts';
import { planted, type Seed, verdictOn } from '../../../../scripts/lib/seeded/seed.mts';
import { SEEDS } from '../../../../scripts/lib/seeded/seeds/all.mts';

const SEED: Seed = {
  id: 'S0',
  what: 'a door is left open',
  file: 'door.ts',
  find: 'isOpen: false',
  put: 'isOpen: true',
  check: 'door.test.ts',
  says: 'the door is shut at night',
};

describe('a planted fault', () => {
  it('takes the place of a text that is there once', () => {
    expect(planted('const a = { isOpen: false };', SEED)).toBe('const a = { isOpen: true };');
    expect(planted('const a = {};', SEED)).toBeUndefined();
    expect(planted('isOpen: false, isOpen: false', SEED)).toBeUndefined();
  });

  it('is caught only if its check fails and says what it must', () => {
    const passed = ' ✓ the door is shut at night\n × something else\n';
    const failed = '\u001B[31m⎯⎯ Failed Tests 1 ⎯⎯\u001B[39m\n FAIL  node';
    expect(verdictOn(SEED, 1, `${passed}${failed} > the door\n   is shut at night`)).toEqual({
      isCaught: true,
    });
    expect(verdictOn(SEED, 1, `${passed}${failed} > something else`)).toMatchObject({
      isCaught: false,
    });
    expect(verdictOn(SEED, 0, 'the door is shut at night')).toEqual({
      isCaught: false,
      why: 'the check passed',
    });
    expect(verdictOn(SEED, 1, 'no such file')).toMatchObject({ isCaught: false });
  });
});

describe('every seed', () => {
  it.each(SEEDS.map((seed) => [seed.id, seed.what, seed] as const))(
    '%s, %s, has its place in the project as it is, and a check that is there',
    (_id, _what, seed) => {
      const text = readFileSync(inRoot(...seed.file.split('/')), 'utf8');
      expect(planted(text, seed)).toBeDefined();
      expect(existsSync(inRoot(...seed.check.split('/')))).toBe(true);
    },
  );

  it('is of an item of the checklist, and each item has one or says why not', () => {
    const ids = new Set(SEEDS.map(({ id }) => id));
    const seeded = [...ITEMS, ...LANGUAGE_ITEMS]
      .filter(({ noSeed }) => noSeed === undefined)
      .map(({ id }) => id);
    expect([...ids].toSorted()).toEqual(seeded.toSorted());
    expect(ITEMS.reduce((sum, { weight }) => sum + weight, 0)).toBe(166);
  });
});

describe('the score', () => {
  const items: readonly Item[] = [
    { id: 'S1', weight: 3, name: 'doors' },
    { id: 'S2', weight: 2, name: 'windows' },
    { id: 'S3', weight: 1, name: 'roofs', noSeed: 'nobody can plant that' },
  ];

  it('counts an item only if it has seeds, and each of them is caught', () => {
    const tried = [
      { id: 'S1', isCaught: true },
      { id: 'S2', isCaught: true },
      { id: 'S2', isCaught: false },
    ];
    expect(scoreLines(tried, items)).toEqual([
      '  S1   3 of 3  caught 1 of 1  doors',
      '  S2   0 of 2  caught 1 of 2  windows',
      '  S3   0 of 1  caught 0 of 0  roofs: nobody can plant that',
      '',
      'score 3 of 6: 1 of 3 items met',
    ]);
    expect(scoreLines(tried, items, ['S1']).at(-1)).toBe('score 3 of 3: 1 of 1 items met');
    expect(scoreLines(tried, items, ['L1'])).toEqual([]);
  });
});
