import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { refuseUnknownBinaries } from '../package/native-hashes.mts';
import { inRoot, root } from '../paths.mjs';
import { runTool } from '../tools.mts';

const INPUTS = [
  'electron',
  'renderer',
  'assets',
  'electron.vite.config.ts',
  'scripts/lib/build/module-list.mts',
  'scripts/lib/build/page-texts.mts',
  'scripts/lib/build/start-texts.mts',
  'scripts/lib/words/named-texts.mts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const OUTPUTS = [
  'out/main/main.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/modules/main.json',
];
const STAMP = inRoot('out', '.stamp');

/** Lists every file of an input, sorted, so that the same tree always gives the same digest. */
function filesOf(input: string): readonly string[] {
  const path = inRoot(input);
  if (input.includes('.')) return [path];
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** One digest of the names and contents of everything that the bundles are built from. */
function digestOfInputs(): string {
  const hash = createHash('sha256').update(process.platform);
  for (const file of INPUTS.flatMap(filesOf))
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/**
 * Builds main, preload and renderer into out/ and returns true. Returns false when they are already built from these
 * files; throws when the build fails, and when a native binary that would ship is not the one that was looked at. `show`
 * prints what the build says.
 */
export async function buildIfChanged({ show = false } = {}): Promise<boolean> {
  refuseUnknownBinaries(root);
  const digest = digestOfInputs();
  const isBuilt = OUTPUTS.every((file) => existsSync(inRoot(file)));
  if (isBuilt && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return false;
  rmSync(STAMP, { force: true });
  const env = { ...process.env, NODE_ENV: 'production', FILEREADY_BUILD_ID: digest };
  const { code, output } = await runTool('electron-vite', ['build'], { env, show });
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
  writeFileSync(STAMP, digest);
  return true;
}
