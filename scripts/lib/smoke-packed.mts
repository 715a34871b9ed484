// The body of `node scripts/smoke-packed.mjs`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from './main.mjs';
import { platformHere } from './package/pack.mts';
import { startOnce } from './package/start-once.mts';
import { packedFolder, packedProgram } from './package/target.mts';
import { inRoot } from './paths.mjs';

const target = { platform: platformHere(), arch: process.arch };

await main(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fileready-packed-'));
  try {
    const program = packedProgram(packedFolder(inRoot('dist'), target), target.platform);
    console.log(await startOnce(program, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
