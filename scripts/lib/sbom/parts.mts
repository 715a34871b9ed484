import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { OUTSIDE_PACKAGES } from '../package/outside-packages.mts';
import type { Target } from '../package/target.mts';
import { inRoot } from '../paths.mjs';
import { installed, type Part, packageFolderOf, packageIn, runtimePart } from './part.mts';
import { runtimeVersions } from './runtime-versions.mts';

/** Where each build leaves its list (scripts/lib/build/module-list.mts). */
const MODULE_LISTS = inRoot('out', 'modules');
const BUNDLES = ['main', 'preload', 'renderer'] as const;

/** Helpers that the bundler puts in by itself, and the package whose code they are. */
const HELPERS: Readonly<Record<string, string>> = {
  '\0rolldown/': 'rolldown',
  // Carried inside rolldown, not installed by itself.
  '\0@oxc-project+runtime@': 'rolldown',
  '\0vite/': 'vite',
};

/** Every module that the bundles have code of, as the last build wrote them down. */
export function bundledModules(): readonly string[] {
  const files = BUNDLES.map((name) => join(MODULE_LISTS, `${name}.json`));
  if (!files.every((file) => existsSync(file))) throw new Error('Build first: npm run build');
  const lists = files.map((file) =>
    z.array(z.string()).parse(JSON.parse(readFileSync(file, 'utf8'))),
  );
  return [...new Set(lists.flat())];
}

/** The folder of the package that a module's code comes from. Undefined for a module of our own. */
function sourceOf(module: string): string | undefined {
  if (module.startsWith('node_modules/')) return packageFolderOf(module);
  if (!module.startsWith('\0')) return undefined;
  const helper = Object.keys(HELPERS).find((prefix) => module.startsWith(prefix));
  if (!helper) throw new Error(`Nobody said whose helper this is: ${module.slice(1)}`);
  return installed(HELPERS[helper] ?? '');
}

/** The packages that modules come from, each once, by name. */
export function packagesOf(modules: readonly string[]): readonly Part[] {
  const folders = modules.map(sourceOf).filter((folder) => folder !== undefined);
  return distinct([...new Set(folders)].map(packageIn));
}

/** Two folders may hold the same version of one package. */
function distinct(parts: readonly Part[]): readonly Part[] {
  const byPurl = new Map(parts.map((part) => [part.purl, part]));
  return [...byPurl.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
}

/** Electron with what it is made of. Its own files beside the program have the licenses of all their parts. */
async function runtimeParts(): Promise<readonly Part[]> {
  const { chromium, node } = await runtimeVersions();
  return [
    packageIn(installed('electron')),
    runtimePart('Chromium', chromium, 'BSD-3-Clause'),
    runtimePart('Node.js', node, 'MIT'),
  ];
}

/** Everything of others that ships for a target: what is bundled, what stays outside of the bundle, and the runtime. */
export async function partsFor({ platform }: Target): Promise<readonly Part[]> {
  const outside = OUTSIDE_PACKAGES.filter(({ platforms }) => platforms.includes(platform));
  return distinct([
    ...packagesOf(bundledModules()),
    ...outside.map(({ name }) => packageIn(installed(name))),
    ...(await runtimeParts()),
  ]);
}
