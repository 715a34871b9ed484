import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { inRoot } from '../paths.mjs';

/** Something of others that ships with the app. */
export interface Part {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, such as `MIT`. */
  readonly license: string;
  /** Its address by the package URL standard; two parts never have the same. */
  readonly purl: string;
  /** Where its license texts are, from the project's folder. Undefined for what has none of its own here. */
  readonly folder?: string;
  /** The SHA-512 of the package as npm delivered it, in hexadecimal. */
  readonly sha512?: string;
}

const Manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });
const Lockfile = z.object({
  packages: z.record(z.string(), z.object({ integrity: z.string().optional() })),
});

let lockfile: z.infer<typeof Lockfile> | undefined;

/** The digest that the lockfile has for a folder of node_modules, in hexadecimal. */
function sha512Of(folder: string): string | undefined {
  lockfile ??= Lockfile.parse(JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')));
  const integrity = lockfile.packages[folder]?.integrity;
  if (!integrity?.startsWith('sha512-')) return undefined;
  return Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex');
}

const purlOf = (name: string, version: string): string =>
  `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** The package that lies in a folder of node_modules. Throws when it doesn't say its name, version and license. */
export function packageIn(folder: string): Part {
  const manifest: unknown = JSON.parse(readFileSync(inRoot(folder, 'package.json'), 'utf8'));
  const read = Manifest.safeParse(manifest);
  if (!read.success) throw new Error(`${folder}/package.json has no name, version or license`);
  const { name, version, license } = read.data;
  const sha512 = sha512Of(folder);
  return {
    name,
    version,
    license,
    purl: purlOf(name, version),
    folder,
    ...(sha512 ? { sha512 } : {}),
  };
}

const Named = z.object({ name: z.string(), version: z.string() });

/** The folder of the package that a module belongs to. A package.json without name and version only marks a folder. */
export function packageFolderOf(module: string): string {
  for (let folder = dirname(module); folder !== '.'; folder = dirname(folder)) {
    const file = inRoot(folder, 'package.json');
    if (existsSync(file) && Named.safeParse(JSON.parse(readFileSync(file, 'utf8'))).success)
      return folder;
  }
  throw new Error(`${module} belongs to no package`);
}

/** A part of the runtime that comes with Electron and is on no registry. */
export const runtimePart = (name: string, version: string, license: string): Part => ({
  name,
  version,
  license,
  purl: `pkg:generic/${name.toLowerCase()}@${version}`,
});

/** The folder of a package that this project installs, from the project's folder. */
export const installed = (name: string): string => join('node_modules', name).replaceAll('\\', '/');
