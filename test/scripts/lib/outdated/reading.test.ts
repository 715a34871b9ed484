import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOLDS } from '../../../../scripts/lib/outdated/holds.mts';
import { Manifest, readAnswers, widen } from '../../../../scripts/lib/outdated/reading.mts';

const manifest: Manifest = {
  dependencies: { keytar: 'npm:@github/keytar@7.10.6' },
  devDependencies: { electron: '45.4.1', typescript: '6.0.3' },
  optionalDependencies: {},
  overrides: { '@napi-rs/canvas': '1.0.11' },
};
const holds = [{ name: 'typescript', within: '<7', why: 'Tools need version 6.' }];
/** As npm 11 answers: by name, but an alias with all that was asked for it. */
const answers = {
  'keytar:@github/keytar@>=7.10.6': { wanted: '7.10.6', latest: '7.10.6' },
  electron: { wanted: '45.4.1', latest: '41.7.1' },
  typescript: { wanted: '6.0.3', latest: '7.0.2' },
  '@napi-rs/canvas': { wanted: '1.0.11', latest: '1.0.11' },
};

describe('the question to npm', () => {
  it('asks for every version from ours on, for a held one up to its hold', () => {
    expect(widen(manifest, holds)).toEqual({
      keytar: 'npm:@github/keytar@>=7.10.6',
      electron: '>=45.4.1',
      typescript: '>=6.0.3 <7',
      '@napi-rs/canvas': '>=1.0.11',
    });
  });

  it('refuses a range in package.json, because builds could then differ', () => {
    const loose = { ...manifest, dependencies: { zod: '^4.0.0' } };
    expect(() => widen(loose, holds)).toThrow('zod has no exact version: ^4.0.0');
  });

  it('can be asked for the packages that the project has', async () => {
    const file = resolve(import.meta.dirname, '../../../../package.json');
    const ours = Manifest.parse(JSON.parse(await readFile(file, 'utf8')));
    const asked = widen(ours, HOLDS);
    expect(asked.keytar).toMatch(/^npm:@github\/keytar@>=/);
    for (const { name } of HOLDS) expect(asked).toHaveProperty(name);
  });
});

describe('the answer of npm', () => {
  it('finds nothing behind when each package is the newest that we could take', () => {
    expect(readAnswers(manifest, holds, answers)).toEqual({
      behind: [],
      held: [
        { name: 'typescript', current: '6.0.3', newest: '7.0.2', why: 'Tools need version 6.' },
      ],
      problems: [],
    });
  });

  it('names a package with a newer version, even if its publisher calls an older one the latest', () => {
    const newer = { ...answers, electron: { wanted: '45.5.0', latest: '41.7.1' } };
    expect(readAnswers(manifest, holds, newer).behind).toEqual([
      { name: 'electron', current: '45.4.1', newest: '45.5.0' },
    ]);
  });

  it('names a held package too when something newer fits its hold', () => {
    const newer = { ...answers, typescript: { wanted: '6.0.4', latest: '7.0.2' } };
    const { behind, held } = readAnswers(manifest, holds, newer);
    expect(behind).toEqual([{ name: 'typescript', current: '6.0.3', newest: '6.0.4' }]);
    expect(held).toEqual([]);
  });

  it('is not taken for good when it misses a package or a hold has lost its package', () => {
    const { electron: _gone, ...fewer } = answers;
    const stale = [...holds, { name: 'left-pad', within: '<1', why: 'It was here once.' }];
    expect(readAnswers(manifest, stale, fewer).problems).toEqual([
      'left-pad: is held, but nothing uses it',
      'electron: npm knows no version from 45.4.1 on',
    ]);
  });
});
