import { describe, expect, it } from 'vitest';
import {
  fewMegabytes,
  isNetworkPlace,
} from '../../../../../../electron/shared/domain/records/file/disk.ts';

describe('F14: a folder on another computer', () => {
  it.each([
    ['win32', '\\\\server\\users$\\ann\\AppData\\Local\\FileReady', undefined],
    ['win32', '//server/users/ann', undefined],
    ['win32', '\\\\?\\UNC\\server\\users\\ann', undefined],
    ['linux', '/home/ann', 0x6969],
    ['linux', '/home/ann', 0xff534d42],
    // Some systems give the number with a sign.
    ['linux', '/home/ann', 0xff534d42 - 2 ** 32],
    ['darwin', '/Network/Servers/ann', 26],
  ])('is recognized on %s: %s', (platform, path, fileSystem) => {
    expect(isNetworkPlace({ platform, path, fileSystem })).toBe(true);
  });

  it.each([
    ['win32', 'C:\\Users\\Ann\\AppData\\Local\\FileReady', undefined],
    ['win32', '\\\\?\\C:\\Users\\Ann', undefined],
    ['win32', '\\\\.\\C:\\Users\\Ann', undefined],
    ['linux', '/home/ann', 0xef53],
    ['linux', '/home/ann', undefined],
    ['linux', '//server/ann', 0xef53],
    ['darwin', '/Users/ann', 26],
  ])('is not taken for one on %s: %s', (platform, path, fileSystem) => {
    expect(isNetworkPlace({ platform, path, fileSystem })).toBe(false);
  });
});

describe('room on the disk', () => {
  const MB = 1024 * 1024;
  it.each([
    [199 * MB, 0, 199],
    [200 * MB, 0, undefined],
    [500 * MB, 200 * MB, 500],
    [600 * MB, 200 * MB, undefined],
    [0, 0, 0],
  ])('of %i bytes beside records of %i is few: %s', (free, records, few) => {
    expect(fewMegabytes(free, records)).toBe(few);
  });
});
