import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { filesBelow } from './beside-check.mts';
import { OUTSIDE_PACKAGES } from './outside-packages.mts';

/** SHA-256 of a file's content, in hexadecimal. */
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * Every native binary of the packages that lie outside the bundle, with its SHA-256, by its path from the project's folder.
 * With a new version of such a package somebody looks at what changed and writes the list again
 * (`sha256sum node_modules/{keytar,native-reg}/prebuilds/*\/*.node`).
 */
const LISTED = z
  .record(z.string(), Sha256)
  .parse(JSON.parse(readFileSync(new URL('native-binaries.json', import.meta.url), 'utf8')));

/** Names the binaries below a folder, by their paths in the list, that are not the ones that were looked at. */
export function changedBinaries(folder: string, paths: readonly string[]): readonly string[] {
  const hashOf = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return paths
    .filter((path) => LISTED[path] !== hashOf(path))
    .map((path) => `not the native binary that was looked at: ${path}`);
}

/**
 * Names every native binary in the packages outside the bundle that is unknown, missing, or another one than was looked at
 * (S61). `root` is the folder that has the packages in node_modules.
 */
export function nativeTrouble(root: string): readonly string[] {
  const found = OUTSIDE_PACKAGES.flatMap(({ name }) =>
    filesBelow(join(root, 'node_modules', name)).map((file) => `node_modules/${name}/${file}`),
  ).filter((path) => path.endsWith('.node'));
  const missing = Object.keys(LISTED).filter((path) => !existsSync(join(root, path)));
  return [
    ...missing.map((path) => `a native binary is missing: ${path}`),
    ...changedBinaries(root, found),
  ];
}

/** Throws with a sentence for each native binary that nobody has looked at. */
export function refuseUnknownBinaries(root: string): void {
  const trouble = nativeTrouble(root);
  if (trouble.length > 0) throw new Error(trouble.join('\n'));
}
