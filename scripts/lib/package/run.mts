// The body of `npm run package`.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildIfChanged } from '../build/build.mts';
import { readFlags } from '../flags.mts';
import { main } from '../main.mjs';
import { root } from '../paths.mjs';
import { partsFor } from '../sbom/parts.mts';
import { hasOwnRuntime, pack, platformHere } from './pack.mts';
import { isFitToShip } from './pack-check.mts';
import { type Platform, packedFolder } from './target.mts';
import { updateTrouble } from './update-check.mts';

const flags = readFlags({
  dir: { type: 'boolean', default: false },
  win: { type: 'boolean', default: false },
  mac: { type: 'boolean', default: false },
  linux: { type: 'boolean', default: false },
  arch: { type: 'string', default: process.arch },
  // Where the result goes, from the project's folder.
  output: { type: 'string', default: 'dist' },
});

function targetPlatform(): Platform {
  if (flags.win) return 'win32';
  if (flags.mac) return 'darwin';
  return flags.linux ? 'linux' : platformHere();
}

await main(async () => {
  await buildIfChanged();
  const target = { platform: targetPlatform(), arch: flags.arch };
  if (!flags.dir && !(await hasOwnRuntime(target)))
    throw new Error(
      "An installer needs Electron's own program for its platform; only --dir works without",
    );
  const output = resolve(root, flags.output);
  const code = await pack({ target, output, isFolderOnly: flags.dir });
  if (code !== 0) return code;
  console.log(`In ${flags.output}: ${readdirSync(output).join(', ')}`);
  const folder = packedFolder(output, target);
  const trouble = updateTrouble(folder, target.platform);
  if (trouble) throw new Error(trouble);
  const parts = await partsFor(target);
  return isFitToShip(folder, target, parts) ? 0 : 1;
});
