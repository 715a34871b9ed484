import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, whatever folder a script was started from. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Builds an absolute path from parts below the project's folder. */
export const inRoot = (...parts) => join(root, ...parts);

/** Where each tool's start file lies, so that no shell and no `.cmd` wrapper is needed to run it. */
const TOOLS = {
  biome: ['@biomejs', 'biome', 'bin', 'biome'],
  depcruise: ['dependency-cruiser', 'bin', 'dependency-cruiser.mjs'],
  'electron-builder': ['electron-builder', 'cli.js'],
  jscpd: ['jscpd', 'bin', 'jscpd'],
  'electron-vite': ['electron-vite', 'bin', 'electron-vite.js'],
  knip: ['knip', 'bin', 'knip.js'],
  tsc: ['typescript-7', 'bin', 'tsc'],
  vite: ['vite', 'bin', 'vite.js'],
  vitest: ['vitest', 'vitest.mjs'],
};

/** Returns the start file of an installed tool; throws when the name is unknown or the file is absent. */
export function toolPath(name) {
  const parts = TOOLS[name];
  if (!parts) throw new Error(`Unknown tool ${name}: known are ${Object.keys(TOOLS).join(', ')}`);
  const file = inRoot('node_modules', ...parts);
  if (!existsSync(file)) throw new Error(`${name} is not installed: ${file} is missing`);
  return file;
}
