// The body of `node scripts/smoke-packed.mjs`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from './main.mjs';
import { startOnce } from './package/start-once.mts';
import { type Platform, packedFolder, packedProgram } from './package/target.mts';

const { platform: name, arch } = process;
const platform: Platform = name === 'win32' || name === 'darwin' ? name : 'linux';

await main(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fileready-packed-'));
  try {
    const program = packedProgram(packedFolder(platform, arch), platform);
    console.log(await startOnce(program, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
