import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRoot, root, toolPath } from './paths.mjs';
import { run } from './processes.mjs';

const INPUTS = [
  'electron',
  'renderer',
  'assets',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const OUTPUTS = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];
const STAMP = inRoot('out', '.stamp');

/** Lists every file of an input, sorted, so that the same tree always gives the same digest. */
function filesOf(input) {
  const path = inRoot(input);
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** One digest over the names and contents of everything that the bundles are built from. */
function digestOfInputs() {
  const hash = createHash('sha256').update(process.platform);
  for (const input of INPUTS) {
    const files = input.includes('.') ? [inRoot(input)] : filesOf(input);
    for (const file of files)
      hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Builds main, preload and renderer into out/ unless they are already built from these very files; throws when the build fails. */
export async function buildIfChanged(node, { show = false } = {}) {
  const digest = digestOfInputs();
  const isBuilt = OUTPUTS.every((file) => existsSync(inRoot(file)));
  if (isBuilt && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest)
    return { built: false };
  rmSync(STAMP, { force: true });
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code, output } = await run(node, [toolPath('electron-vite'), 'build'], { env, show });
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
  writeFileSync(STAMP, digest);
  return { built: true };
}
