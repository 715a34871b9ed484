import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expectThat } from '../checks.mts';
import { pack } from '../package/pack.mts';
import { isFitToShip } from '../package/pack-check.mts';
import { packedFolder } from '../package/target.mts';
import { inRoot } from '../paths.mjs';
import { partsFor } from '../sbom/parts.mts';

const OUTPUT = inRoot('.cache', 'deb');
const LINUX = { platform: 'linux', arch: 'x64' } as const;

/** A Debian package, and the folder that it was made from. */
export interface MadeDeb {
  readonly file: string;
  readonly folder: string;
}

/** Packs the app for Linux and makes the Debian package. Throws with one sentence when that fails. */
export async function makeDeb(): Promise<MadeDeb> {
  const code = await pack({ target: LINUX, output: OUTPUT, isFolderOnly: false });
  expectThat(code === 0, `the packer ended with ${code}`);
  const folder = packedFolder(OUTPUT, LINUX);
  expectThat(isFitToShip(folder, LINUX, await partsFor(LINUX)), 'the packed folder may not ship');
  const name = readdirSync(OUTPUT).find((entry) => entry.endsWith('.deb'));
  expectThat(name !== undefined, 'the packer made no .deb');
  return { file: join(OUTPUT, name), folder };
}

/** Puts a made package into dist and gives its path from the project's folder. */
export function release({ file }: MadeDeb): string {
  const name = file.slice(OUTPUT.length + 1);
  mkdirSync(inRoot('dist'), { recursive: true });
  copyFileSync(file, inRoot('dist', name));
  return `dist/${name}`;
}
