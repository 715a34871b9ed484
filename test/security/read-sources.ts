import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRoot, root } from '../../scripts/lib/paths.mjs';

const files = ['electron', 'renderer'].flatMap((folder) =>
  readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);

/** Every file of the app's own code, by its path from the project's folder, with forward slashes. */
export const sources = files.map((file) => ({
  path: relative(root, file).replaceAll('\\', '/'),
  text: readFileSync(file, 'utf8'),
}));

/** Each place in the sources that has a text of this kind, as `path: text`, in the order of the paths. `below` is the start of a path. */
export const places = (kind: RegExp, below = ''): readonly string[] =>
  sources
    .filter(({ path }) => path.startsWith(below))
    .flatMap(({ path, text }) =>
      Array.from(text.matchAll(new RegExp(kind, 'g')), ([found]) => `${path}: ${found}`),
    )
    .toSorted();
