// The body of `npm run sbom`.
import { relative } from 'node:path';
import { buildIfChanged } from '../build/build.mts';
import { readFlags } from '../flags.mts';
import { main } from '../main.mjs';
import { platformHere, versionOf } from '../package/pack.mts';
import type { Platform } from '../package/target.mts';
import { root } from '../paths.mjs';
import { listProblems, listsFolder, writeLists } from './files.mts';
import type { Part } from './part.mts';
import { partsFor } from './parts.mts';

const flags = readFlags({
  win: { type: 'boolean', default: false },
  mac: { type: 'boolean', default: false },
  linux: { type: 'boolean', default: false },
  arch: { type: 'string', default: process.arch },
});

function targetPlatform(): Platform {
  if (flags.win) return 'win32';
  if (flags.mac) return 'darwin';
  return flags.linux ? 'linux' : platformHere();
}

/** How many parts have each license, most first: `MIT 104, ISC 12`. */
function licenseCounts(parts: readonly Part[]): string {
  const counts = new Map<string, number>();
  for (const { license } of parts) counts.set(license, (counts.get(license) ?? 0) + 1);
  const ordered = [...counts].sort(([, one], [, other]) => other - one);
  return ordered.map(([license, count]) => `${license} ${count}`).join(', ');
}

await main(async () => {
  await buildIfChanged();
  const target = { platform: targetPlatform(), arch: flags.arch };
  const parts = await partsFor(target);
  const folder = listsFolder(target);
  writeLists(folder, versionOf(), parts);
  const problems = listProblems(folder, versionOf(), parts);
  for (const problem of problems) console.log(`  - ${problem}`);
  console.log(
    `Wrote ${parts.length} parts into ${relative(root, folder)}: ${licenseCounts(parts)}`,
  );
  return problems.length === 0 ? 0 : 1;
});
