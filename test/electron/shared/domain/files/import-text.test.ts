import { describe, expect, it } from 'vitest';
import {
  displayText,
  importText,
  MAX_IMPORT_BYTES,
} from '../../../../../electron/shared/domain/files/import-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) =>
  new Uint8Array(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('reading a file a person chose', () => {
  it('B1: a byte order mark is not part of the first header', () => {
    expect(importText(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('name,url')]))).toEqual({
      ok: true,
      value: 'name,url',
    });
  });

  it('B2: Excel’s "Unicode text" is read, in either byte order', () => {
    const little = new Uint8Array([0xff, 0xfe, ...utf16('name,Zoë', true)]);
    const big = new Uint8Array([0xfe, 0xff, ...utf16('name,Zoë', false)]);
    expect(importText(little)).toEqual({ ok: true, value: 'name,Zoë' });
    expect(importText(big)).toEqual({ ok: true, value: 'name,Zoë' });
  });

  it('B2: UTF-16 without its mark is not guessed at', () => {
    expect(importText(utf16('name,url,username', true))).toMatchObject({
      failure: { code: 'file-encoding-unknown' },
    });
  });

  it('bytes that are no UTF-8 are not turned into question marks', () => {
    expect(importText(new Uint8Array([...utf8('name,'), 0xe9]))).toMatchObject({
      failure: { code: 'file-encoding-unknown' },
    });
  });

  it('B8: a file over 10 MiB is refused', () => {
    expect(importText(new Uint8Array(MAX_IMPORT_BYTES + 1))).toMatchObject({
      failure: { code: 'file-too-large' },
    });
  });

  it.each([
    ['an Excel file', [0x50, 0x4b, 0x03, 0x04]],
    ['an old Excel file', [0xd0, 0xcf, 0x11, 0xe0]],
    ['a PDF', [...utf8('%PDF-1.7')]],
    ['a browser’s own database', [...utf8('SQLite format 3')]],
  ])('B11: %s under the name of a CSV file is recognized', (_what, bytes) => {
    expect(importText(new Uint8Array([...bytes, 1, 2, 3]))).toMatchObject({
      failure: { code: 'file-not-csv' },
    });
  });

  it('B16: marks that turn the order of reading around are not shown', () => {
    expect(displayText('export\u202Evsc.exe\u0000')).toBe('exportvsc.exe');
    expect(displayText('x'.repeat(300))).toHaveLength(200);
  });
});
