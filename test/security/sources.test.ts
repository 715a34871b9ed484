import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRoot, root } from '../../scripts/lib/paths.mjs';

const files = ['electron', 'renderer'].flatMap((folder) =>
  readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);
const sources = files.map((file) => ({
  path: relative(root, file).replaceAll('\\', '/'),
  text: readFileSync(file, 'utf8'),
}));

/** Each source that has a text of this kind, with the text. */
const places = (kind: RegExp, below = '') =>
  sources.flatMap(({ path, text }) => {
    const found = path.startsWith(below) ? kind.exec(text) : null;
    return found ? [`${path}: ${found[0]}`] : [];
  });

describe('the sources', () => {
  it('keep nothing in the browser', () => {
    expect(sources.length).toBeGreaterThan(500);
    const stores = /\b(?:localStorage|sessionStorage|indexedDB|document\.cookie|caches\.open)\b/;
    expect(places(stores, 'renderer/')).toEqual([]);
  });

  it('make no page and no code out of text', () => {
    const makers =
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(|\beval\(|new Function\(|executeJavaScript/;
    expect(places(makers)).toEqual([]);
  });

  it('serve calls through one door', () => {
    const doors = places(/\bipcMain\s*\.\s*(?:handle|on)(?:Once|ce)?\(/);
    expect(doors).toEqual(['electron/ipc/serve.ts: ipcMain.handle(']);
  });
});
