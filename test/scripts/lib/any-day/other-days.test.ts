import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATE_FILES } from '../../../../scripts/lib/any-day/other-days.mts';

describe('the files that each test run takes to other days', () => {
  it.each(DATE_FILES)('%s is there', (file) => {
    expect(existsSync(file)).toBe(true);
  });
});
