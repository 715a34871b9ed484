import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRoot, root, toolPath } from './paths.mjs';
import { run } from './processes.mjs';

const FOLDERS = ['electron', 'renderer'];

/** Lists the TypeScript sources on disk, as paths from the project's folder with forward slashes. */
function sourcesOnDisk() {
  return FOLDERS.filter((folder) => existsSync(inRoot(folder))).flatMap((folder) =>
    readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) =>
        relative(root, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'),
      ),
  );
}

/** Names what a cruise reports: broken rules, and sources that it never looked at. */
export function boundaryProblems(cruise, sources) {
  const broken = cruise.summary.violations
    .filter((violation) => violation.rule.severity === 'error')
    .map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
  const seen = new Set(cruise.modules.map((module) => module.source));
  const unseen = sources
    .filter((source) => !seen.has(source))
    .map((source) => `not looked at: ${source}`);
  const none = sources.length === 0 ? ['no TypeScript source was found'] : [];
  return [...broken, ...unseen, ...none];
}

/** Checks who imports whom; fails too when a TypeScript file was not read, which the tool itself would pass over. */
export async function boundariesStep(node) {
  const args = [
    toolPath('depcruise'),
    ...FOLDERS,
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
  ];
  const { output } = await run(node, args);
  let cruise;
  try {
    cruise = JSON.parse(output);
  } catch {
    return {
      passed: 0,
      failures: ['boundaries: dependency-cruiser gave no answer'],
      skips: [],
      output,
    };
  }
  const problems = boundaryProblems(cruise, sourcesOnDisk());
  if (problems.length === 0) return { passed: 1, failures: [], skips: [], output: '' };
  return {
    passed: 0,
    failures: [`boundaries: ${problems.length} problems`],
    skips: [],
    output: problems.join('\n'),
  };
}
