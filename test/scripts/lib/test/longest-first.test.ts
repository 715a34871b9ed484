import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LONG } from '../../../../scripts/lib/test/longest-first.mts';

describe('the list of long test files', () => {
  it.each(LONG)('names %s, which is there', (file) => {
    expect(existsSync(file)).toBe(true);
  });
});
