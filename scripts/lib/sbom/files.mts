import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from '../package/target.mts';
import { inRoot } from '../paths.mjs';
import { bomProblems, bomText } from './bom.mts';
import { licenseProblems, licensesText } from './licenses.mts';
import type { Part } from './part.mts';

/** The list of parts; it lies in the resources folder of a package. */
export const BOM_FILE = 'sbom.cdx.json';
/** The licenses of all parts, beside it. */
export const LICENSES_FILE = 'THIRD-PARTY-LICENSES.txt';

const NAMES = { linux: 'linux', win32: 'win', darwin: 'mac' } as const;

/** The folder that the packer takes the two files from; electron-builder.yml names it by the packer's words. */
export const listsFolder = ({ platform, arch }: Target): string =>
  inRoot('build', 'sbom', `${NAMES[platform]}-${arch}`);

/** Writes the list of parts and their licenses into a folder. */
export function writeLists(folder: string, version: string, parts: readonly Part[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, BOM_FILE), bomText(version, parts));
  writeFileSync(join(folder, LICENSES_FILE), licensesText(version, parts));
}

/** Names what is wrong with the two files in a folder: parts that are missing from them, or in them and not shipped. */
export function listProblems(
  folder: string,
  version: string,
  parts: readonly Part[],
): readonly string[] {
  const missing = [BOM_FILE, LICENSES_FILE].filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0) return missing.map((name) => `missing beside the archive: ${name}`);
  return [
    ...bomProblems(readFileSync(join(folder, BOM_FILE), 'utf8'), version, parts),
    ...licenseProblems(readFileSync(join(folder, LICENSES_FILE), 'utf8'), parts),
  ];
}
