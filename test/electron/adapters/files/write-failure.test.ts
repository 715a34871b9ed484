import { describe, expect, it } from 'vitest';
import {
  whyNotReplaced,
  whyNotWritten,
} from '../../../../electron/adapters/files/write-failure.ts';

const system = (code: string) => Object.assign(new Error(code), { code });

describe('a file that can’t be saved', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'folder-read-only'],
    ['EACCES', 'folder-not-allowed'],
    ['EPERM', 'folder-not-allowed'],
    ['ENOENT', 'folder-gone'],
    ['ENOTDIR', 'folder-gone'],
    ['ENAMETOOLONG', 'file-name-too-long'],
    ['EIO', 'file-not-written'],
  ])('says why: %s is %s', (code, why) => {
    expect(whyNotWritten(system(code))).toBe(why);
  });

  it.each([
    ['EBUSY', 'file-in-use'],
    ['EPERM', 'file-in-use'],
    ['EACCES', 'file-in-use'],
    ['ENOSPC', 'disk-full'],
    ['EISDIR', 'file-not-written'],
  ])('says that the one before is open in Excel: %s is %s', (code, why) => {
    expect(whyNotReplaced(system(code))).toBe(why);
  });

  it('is a failure also where the system gives no code', () => {
    expect(whyNotWritten(new Error('short write'))).toBe('file-not-written');
    expect(whyNotReplaced('what')).toBe('file-not-written');
  });
});
