import { describe, expect, it } from 'vitest';
import { isNewEnough } from '../../../scripts/lib/node24.mjs';

describe('the Node that steps run on', () => {
  it.each([
    ['20.20.2', false],
    ['22.99.0', false],
    ['24.14.9', false],
    ['24.15.0', true],
    ['24.21.0', true],
    ['26.0.0', true],
  ])('%s is new enough: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });
});
