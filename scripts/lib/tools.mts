import { existsSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { type Ran, type RunOptions, run } from './processes.mjs';

/** Where each tool's start file is, so that running it needs no shell and no `.cmd` wrapper. */
const TOOLS = {
  biome: ['@biomejs', 'biome', 'bin', 'biome'],
  depcruise: ['dependency-cruiser', 'bin', 'dependency-cruiser.mjs'],
  'electron-builder': ['electron-builder', 'cli.js'],
  'electron-vite': ['electron-vite', 'bin', 'electron-vite.js'],
  jscpd: ['jscpd', 'bin', 'jscpd'],
  knip: ['knip', 'bin', 'knip.js'],
  tsc: ['typescript-7', 'bin', 'tsc'],
  vite: ['vite', 'bin', 'vite.js'],
  vitest: ['vitest', 'vitest.mjs'],
} as const;

/** An installed tool that scripts can run. */
export type Tool = keyof typeof TOOLS;

const isTool = (name: string): name is Tool => Object.hasOwn(TOOLS, name);

/** Returns the start file of an installed tool; throws when the name is unknown or the file is absent. */
export function toolPath(name: string): string {
  if (!isTool(name))
    throw new Error(`Unknown tool ${name}: known are ${Object.keys(TOOLS).join(', ')}`);
  const file = inRoot('node_modules', ...TOOLS[name]);
  if (!existsSync(file)) throw new Error(`${name} is not installed: ${file} is missing`);
  return file;
}

/** Runs one of the project's tools on this Node. */
export function runTool(
  name: Tool,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Ran> {
  return run(process.execPath, [toolPath(name), ...args], options);
}
