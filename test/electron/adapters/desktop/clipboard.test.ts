import { beforeEach, describe, expect, it } from 'vitest';
import { systemClipboard } from '../../../../electron/adapters/desktop/clipboard.ts';
import { clipboard } from '../../../fake-electron/clipboard.ts';

const SECRET = 'Pässword 1';
const troubles: string[] = [];
const on = (platform: string) => systemClipboard(platform, (what) => troubles.push(what));
const key = (name: string) => `electron application/osclipboard;format="${name}"`;

beforeEach(() => {
  clipboard.clear();
  clipboard.isBroken = false;
  clipboard.writes = 0;
  troubles.length = 0;
});

describe('S46: a secret on the system’s clipboard', () => {
  it.each([
    [
      'win32',
      [
        'ExcludeClipboardContentFromMonitorProcessing',
        'CanIncludeInClipboardHistory',
        'CanUploadToCloudClipboard',
      ],
    ],
    ['darwin', ['org.nspasteboard.ConcealedType']],
    ['linux', ['x-kde-passwordManagerHint']],
  ])('on %s is written together with its marks, at once', async (platform, names) => {
    await on(platform).putSecret(SECRET);
    expect(clipboard.writes).toBe(1);
    expect(await clipboard.readText()).toBe(SECRET);
    const [item] = await clipboard.read();
    expect(item?.types.toSorted()).toEqual(['text/plain', ...names.map(key)].toSorted());
  });

  it('the marks of Windows are four zero bytes', async () => {
    await on('win32').putSecret(SECRET);
    const [item] = await clipboard.read();
    const blob = await item?.getType(key('CanIncludeInClipboardHistory'));
    if (!(blob instanceof Blob)) throw new Error('The mark is no blob');
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(new Uint8Array(4));
  });

  it('is taken off again while it is still there', async () => {
    const ours = on('linux');
    await ours.putSecret(SECRET);
    expect(await ours.clearIfOurs()).toBe(true);
    expect(await clipboard.readText()).toBe('');
    expect(await ours.clearIfOurs()).toBe(false);
  });

  it('what somebody copied since stays', async () => {
    const ours = on('linux');
    await ours.putSecret(SECRET);
    await clipboard.writeText('the address of the court');
    expect(await ours.clearIfOurs()).toBe(false);
    expect(await clipboard.readText()).toBe('the address of the court');
  });

  it('what was there before we copied anything is never touched', async () => {
    await clipboard.writeText('mine');
    expect(await on('linux').clearIfOurs()).toBe(false);
    expect(await clipboard.readText()).toBe('mine');
  });

  it('a clipboard that another program holds is a failure, and is tried again later', async () => {
    const ours = on('linux');
    clipboard.isBroken = true;
    expect(await ours.putSecret(SECRET)).toEqual({
      ok: false,
      failure: { code: 'clipboard-failed' },
    });
    clipboard.isBroken = false;
    await ours.putSecret(SECRET);
    clipboard.isBroken = true;
    expect(await ours.clearIfOurs()).toBe(false);
    clipboard.isBroken = false;
    expect(await ours.clearIfOurs()).toBe(true);
    expect(troubles.join()).not.toContain(SECRET);
  });
});
