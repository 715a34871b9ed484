import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../../../scripts/lib/paths.mjs';
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

  it('is of an item, and each blocker without a runtime has one', () => {
    const ids = new Set(SEEDS.map(({ id }) => id));
    const blockers = [1, 2, 3, 4, 5, 6, 12, 13, 14, 49, 50, 51, 56, 57, 58, 59];
    for (const number of blockers) expect(ids, `S${number}`).toContain(`S${number}`);
  });
});
