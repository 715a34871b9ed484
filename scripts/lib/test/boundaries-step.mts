import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as z from 'zod';
import { inRoot, root } from '../paths.mjs';
import { runTool } from '../tools.mts';
import { check, type Outcome } from './outcome.mts';

const FOLDERS = ['electron', 'renderer'];

const Cruise = z.object({
  summary: z.object({
    violations: z.array(
      z.object({
        rule: z.object({ name: z.string(), severity: z.string() }),
        from: z.string(),
        to: z.string(),
      }),
    ),
  }),
  modules: z.array(z.object({ source: z.string() })),
});
/** What we read of dependency-cruiser's answer. */
export type Cruise = z.infer<typeof Cruise>;

/** Lists the TypeScript sources on disk, as paths from the project's folder with forward slashes. */
function sourcesOnDisk(): readonly string[] {
  return FOLDERS.filter((folder) => existsSync(inRoot(folder))).flatMap((folder) =>
    readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  );
}

/** Names what a cruise reports: broken rules, and sources that it never looked at. */
export function boundaryProblems(
  { summary, modules }: Cruise,
  sources: readonly string[],
): readonly string[] {
  const broken = summary.violations
    .filter(({ rule }) => rule.severity === 'error')
    .map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
  const seen = new Set(modules.map(({ source }) => source));
  const unseen = sources
    .filter((source) => !seen.has(source))
    .map((source) => `not looked at: ${source}`);
  const none = sources.length === 0 ? ['no TypeScript source was found'] : [];
  return [...broken, ...unseen, ...none];
}

/** Checks who imports whom. Also fails when the tool did not read a TypeScript file, which it does not report itself. */
export async function boundariesStep(): Promise<Outcome> {
  const config = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { output } = await runTool('depcruise', [...FOLDERS, ...config]);
  const cruise = readCruise(output);
  if (!cruise) return check('boundaries', 1, `dependency-cruiser gave no answer\n${output}`);
  const problems = boundaryProblems(cruise, sourcesOnDisk());
  return check('boundaries', problems.length, problems.join('\n'));
}

function readCruise(output: string): Cruise | undefined {
  try {
    return Cruise.parse(JSON.parse(output));
  } catch {
    return undefined;
  }
}
