import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { inRoot } from '../paths.mjs';
import { run } from '../processes.mjs';
import { runTool } from '../tools.mts';
import type { House } from './figures.mts';
import { readSource, type SourceFacts } from './read-source.mts';

const SOURCE_FOLDERS = ['electron', 'renderer', 'scripts'];
const TEST_FOLDERS = ['test'];

const Cruise = z.object({
  summary: z.object({
    violations: z.array(
      z.object({ rule: z.object({ name: z.string() }), from: z.string(), to: z.string() }),
    ),
  }),
});

const Copy = z.object({
  lines: z.number(),
  firstFile: z.object({ name: z.string(), start: z.number() }),
  secondFile: z.object({ name: z.string(), start: z.number() }),
});
const Copies = z.object({ duplicates: z.array(Copy) });

/** Reads every source and test that git knows, and asks two tools for cycles and copies. */
export async function houseOf(): Promise<House> {
  return {
    sources: await factsOf(SOURCE_FOLDERS),
    tests: await factsOf(TEST_FOLDERS),
    cycles: await importCycles(),
    copies: await copiedPassages(),
  };
}

/** Tracked and new TypeScript files, so that a file counts before it is committed. */
async function factsOf(folders: readonly string[]): Promise<readonly SourceFacts[]> {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...folders];
  const { code, output } = await run('git', args);
  if (code !== 0) throw new Error(`git could not list the files: ${output}`);
  const paths = output.split('\n').filter((path) => /(?<!\.d)\.m?tsx?$/.test(path));
  return paths.map((path) => readSource(path, readFileSync(inRoot(path), 'utf8')));
}

async function importCycles(): Promise<readonly string[]> {
  const config = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { output } = await runTool('depcruise', ['electron', 'renderer', ...config]);
  const { violations } = Cruise.parse(JSON.parse(output)).summary;
  return violations
    .filter(({ rule }) => rule.name === 'no-cycles')
    .map(({ from, to }) => `${from} -> ${to}`);
}

/** Passages of six lines and 60 tokens or more that stand in two places. */
async function copiedPassages(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fileready-copies-'));
  const size = ['--min-lines', '6', '--min-tokens', '60'];
  const report = ['--reporters', 'json', '--output', folder, '--silent'];
  const formats = ['--format', 'typescript,tsx'];
  try {
    await runTool('jscpd', [...size, ...report, ...formats, ...SOURCE_FOLDERS]);
    const text = readFileSync(join(folder, 'jscpd-report.json'), 'utf8');
    return Copies.parse(JSON.parse(text)).duplicates.map(placeOf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Names both places, without lines: they move with every edit. */
const placeOf = ({ firstFile, secondFile }: z.infer<typeof Copy>) =>
  `${firstFile.name} ~ ${secondFile.name}`;
