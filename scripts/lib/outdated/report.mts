// Asks npm for newer versions and prints which packages are behind and which are held. Needs Node 24.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../paths.mjs';
import { runNpm } from '../processes.mjs';
import { HOLDS } from './holds.mts';
import { Answers, Manifest, readAnswers, widen } from './reading.mts';

/** Asks in an empty folder, so that npm looks at the ranges there and not at what is installed here. */
async function askNpm(dependencies: Record<string, string>): Promise<Answers> {
  const folder = mkdtempSync(join(tmpdir(), 'fileready-outdated-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ dependencies }));
    // npm's exit code is 1 for every package that it lists, and here that is all of them.
    const { output } = await runNpm(['outdated', '--json', '--loglevel=error'], { cwd: folder });
    return readJson(output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readJson(output: string): Answers {
  try {
    return Answers.parse(JSON.parse(output));
  } catch {
    throw new Error(`npm could not say what is behind:\n${output.trim()}`);
  }
}

function list(title: string, lines: readonly string[]): void {
  if (lines.length > 0) console.log(`${title}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

const manifest = Manifest.parse(JSON.parse(readFileSync(inRoot('package.json'), 'utf8')));
const answers = await askNpm(widen(manifest, HOLDS));
const { behind, held, problems } = readAnswers(manifest, HOLDS, answers);
list(
  'Held on purpose (scripts/lib/outdated/holds.mts):',
  held.map(({ name, current, newest, why }) => `${name} ${current}, latest ${newest}: ${why}`),
);
list('Not clear:', problems);
list(
  'Behind:',
  behind.map(({ name, current, newest }) => `${name} ${current} -> ${newest}`),
);
const count = Object.keys(answers).length;
console.log(`${count} packages, ${held.length} held, ${behind.length} behind`);
process.exitCode = behind.length + problems.length === 0 ? 0 : 1;
