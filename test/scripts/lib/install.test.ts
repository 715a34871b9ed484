import { describe, expect, it } from 'vitest';
import { samePackages } from '../../../scripts/lib/install.mjs';

const lock = {
  packages: {
    '': {},
    'node_modules/one': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/for-mac': { version: '2.0.0', integrity: 'sha512-b', optional: true },
  },
};
const installed = (packages: (typeof lock)['packages'] | object) => ({ packages: { ...packages } });

describe('an install done by hand', () => {
  it('is taken as it is when it equals the lockfile', () => {
    const { 'node_modules/one': one } = lock.packages;
    expect(samePackages(lock, installed({ 'node_modules/one': one }))).toBe(true);
  });

  it.each([
    ['another version', { 'node_modules/one': { version: '1.0.1', integrity: 'sha512-a' } }],
    ['other content', { 'node_modules/one': { version: '1.0.0', integrity: 'sha512-x' } }],
    ['nothing', {}],
    [
      'a package that the lockfile does not have',
      { 'node_modules/one': lock.packages['node_modules/one'], 'node_modules/two': {} },
    ],
  ])('is installed again when it holds %s', (_what, packages) => {
    expect(samePackages(lock, installed(packages))).toBe(false);
  });
});
