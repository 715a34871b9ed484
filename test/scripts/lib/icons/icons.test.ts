import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ICNS_KINDS, ICO_SIZES, PNG_SIZES } from '../../../../scripts/lib/icons/encode.mts';
import { inRoot } from '../../../../scripts/lib/paths.mjs';

const FOLDER = inRoot('assets', 'icons');
const config = readFileSync(inRoot('electron-builder.yml'), 'utf8');

/** The sides of a PNG, from its header. */
function pngSides(bytes: Buffer): readonly [number, number] {
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The sides of every picture in a file for Windows, from its directory; a zero stands for 256. */
function icoSides(bytes: Buffer): readonly (readonly [number, number])[] {
  expect(bytes.subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]));
  const entries = Array.from({ length: bytes.readUInt16LE(4) }, (_, index) => 6 + index * 16);
  return entries.map((at) => [bytes.readUInt8(at) || 256, bytes.readUInt8(at + 1) || 256]);
}

/** The kind and the content of every picture in a file for a Mac; its table of contents is left out. */
function icnsPictures(bytes: Buffer): ReadonlyMap<string, Buffer> {
  expect(bytes.subarray(0, 4).toString()).toBe('icns');
  expect(bytes.readUInt32BE(4)).toBe(bytes.length);
  const found = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4))
    found.set(
      bytes.subarray(at, at + 4).toString(),
      bytes.subarray(at + 8, at + bytes.readUInt32BE(at + 4)),
    );
  found.delete('TOC ');
  return found;
}

describe('the icons that the packer takes', () => {
  it('are in the folder that each system’s section names', () => {
    expect(config.match(/^ {2}icon: .*$/gm)).toEqual([
      '  icon: assets/icons/png',
      '  icon: assets/icons/icon.ico',
      '  icon: assets/icons/icon.icns',
    ]);
  });

  it('have a PNG of every size, 16 to 1024, and each is as large as its name says', () => {
    const names = PNG_SIZES.map((size) => `${size}x${size}.png`);
    expect(readdirSync(join(FOLDER, 'png')).sort()).toEqual([...names].sort());
    for (const size of PNG_SIZES)
      expect(pngSides(readFileSync(join(FOLDER, 'png', `${size}x${size}.png`)))).toEqual([
        size,
        size,
      ]);
  });

  it('have every size in the file for Windows, the largest of them 256', () => {
    const sides = icoSides(readFileSync(join(FOLDER, 'icon.ico')));
    expect(sides).toEqual(ICO_SIZES.map((size) => [size, size]));
    expect(Math.max(...ICO_SIZES)).toBe(256);
  });

  it('have every size in the file for a Mac, up to 1024', () => {
    const pictures = icnsPictures(readFileSync(join(FOLDER, 'icon.icns')));
    expect([...pictures.keys()]).toEqual(Object.keys(ICNS_KINDS));
    // The two smallest are in a format of Apple's own.
    const drawn = [...pictures].filter(([, bytes]) => bytes.subarray(1, 4).toString() === 'PNG');
    expect(drawn).toHaveLength(8);
    for (const [kind, bytes] of drawn)
      expect(pngSides(bytes), kind).toEqual([ICNS_KINDS[kind], ICNS_KINDS[kind]]);
  });
});
