import { beforeEach, describe, expect, it } from 'vitest';
import { aboutService } from '../../../electron/services/about.ts';
import { fail, ok } from '../../../electron/shared/domain/values/result.ts';

const ABOUT = {
  version: '1.2.3',
  isPackaged: true,
  system: 'win32 x64 10.0.26100',
  runtime: [['Electron', '45.5.0']],
} as const;

let shown: string[] = [];
let copied: string[] = [];
beforeEach(() => {
  shown = [];
  copied = [];
});

const service = (given: { readonly isThere?: boolean; readonly canCopy?: boolean } = {}) =>
  aboutService({
    about: ABOUT,
    places: { folder: '/home/greta/FileReady', log: '/home/greta/FileReady/fileready.log' },
    fileManager: {
      show: async (path) => {
        shown.push(path);
        return given.isThere ?? true;
      },
    },
    clipboard: {
      copy: async (text) => {
        copied.push(text);
        return given.canCopy === false ? fail('clipboard-failed') : ok(undefined);
      },
    },
  });

describe('about', () => {
  it('copies the details as they are shown, without a name or a folder', async () => {
    const about = service();
    const opened = await about.open({});
    expect(opened).toMatchObject({
      ok: true,
      value: { details: ['FileReady 1.2.3', 'system: win32 x64 10.0.26100', 'Electron: 45.5.0'] },
    });
    expect(await about.copy({})).toEqual(ok({}));
    expect(copied).toEqual(['FileReady 1.2.3\nsystem: win32 x64 10.0.26100\nElectron: 45.5.0']);
    expect(copied.join()).not.toContain('greta');
  });

  it('shows the folder and the log, and says when it can’t', async () => {
    expect(await service().show({ place: 'folder' })).toEqual(ok({}));
    expect(await service().show({ place: 'log' })).toEqual(ok({}));
    expect(shown).toEqual(['/home/greta/FileReady', '/home/greta/FileReady/fileready.log']);
    const gone = service({ isThere: false });
    expect(await gone.show({ place: 'log' })).toEqual(fail('folder-not-shown'));
    // Only an installed app has them.
    expect(await service().show({ place: 'licenses' })).toEqual(fail('folder-not-shown'));
    expect(await service({ canCopy: false }).copy({})).toEqual(fail('clipboard-failed'));
  });
});
