import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { windowPlaceFile } from '../../../electron/adapters/window-place-file.ts';

const PLACE = { bounds: { x: -20, y: 30, width: 1000, height: 700 }, isMaximized: true };

let folder: string;
let troubles: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fileready-window-'));
  troubles = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const places = () => windowPlaceFile(folder, (what) => void troubles.push(what));
const file = () => join(folder, 'window.json');

describe('the file with the place of the window', () => {
  it('is unknown at first, and then what was written', () => {
    expect(places().read()).toBeUndefined();
    places().write(PLACE);
    expect(places().read()).toEqual(PLACE);
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual(PLACE);
  });

  it.each([
    ['empty', ''],
    ['cut off', '{"bounds":{"x":1,'],
    ['of another kind', '[1,2]'],
    [
      'with a number out of the world',
      JSON.stringify({ ...PLACE, bounds: { ...PLACE.bounds, x: 1e12 } }),
    ],
    [
      'with words for numbers',
      JSON.stringify({ ...PLACE, bounds: { ...PLACE.bounds, width: 'wide' } }),
    ],
  ])('is ignored when it is %s, and written again', (_what, text) => {
    writeFileSync(file(), text);
    expect(places().read()).toBeUndefined();
    places().write(PLACE);
    expect(places().read()).toEqual(PLACE);
    expect(troubles).toEqual([]);
  });

  it('costs nothing but a line in the log where it can’t be written', () => {
    mkdirSync(file());
    places().write(PLACE);
    expect(places().read()).toBeUndefined();
    expect(troubles).toEqual(['noting the place of the window']);
  });
});
