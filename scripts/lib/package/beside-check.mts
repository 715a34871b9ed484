import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRoot } from '../paths.mjs';
import { listProblems } from '../sbom/files.mts';
import type { Part } from '../sbom/part.mts';
import { packedVersion } from './archive.mts';
import type { Target } from './target.mts';

/** Every file below a folder, as paths with forward slashes. A folder that is not there has none. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** Names files that IT would look for in a folder and not find, and those that are not the project's. `name`: the folder as IT sees it. */
function copyProblems(ours: string, packed: string, name: string): readonly string[] {
  const wanted = filesBelow(ours);
  const found = filesBelow(packed);
  const isSame = (path: string) =>
    readFileSync(join(packed, path)).equals(readFileSync(join(ours, path)));
  return [
    ...wanted.filter((path) => !found.includes(path)).map((path) => `missing: ${name}/${path}`),
    ...found.filter((path) => !wanted.includes(path)).map((path) => `not allowed: ${name}/${path}`),
    ...found
      .filter((path) => wanted.includes(path) && !isSame(path))
      .map((path) => `not as in the project: ${name}/${path}`),
  ];
}

/** Names what is wrong with what goes along beside the archive: the list of parts, their licenses, what prepares the firm's database, the policy files. */
export function besideProblems(
  folder: string,
  resources: string,
  target: Target,
  parts: readonly Part[],
): readonly string[] {
  return [
    ...listProblems(resources, packedVersion(resources), parts),
    ...copyProblems(inRoot('assets', 'firm'), join(resources, 'firm'), 'firm'),
    ...(target.platform === 'win32'
      ? copyProblems(inRoot('policies'), join(folder, 'policies'), 'policies')
      : []),
  ];
}
