// The body of `npm run package`.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import * as z from 'zod';
import { buildIfChanged } from '../build/build.mts';
import { readFlags } from '../flags.mts';
import { main } from '../main.mjs';
import { inRoot } from '../paths.mjs';
import { obtainElectron } from '../start/electron.mts';
import { runTool } from '../tools.mts';
import { isFitToShip } from './pack-check.mts';
import { makeStubRuntime } from './stub-runtime.mts';
import { PACKER_FLAGS, type Platform, packedFolder, signingFlags } from './target.mts';

const flags = readFlags({
  dir: { type: 'boolean', default: false },
  win: { type: 'boolean', default: false },
  mac: { type: 'boolean', default: false },
  linux: { type: 'boolean', default: false },
  arch: { type: 'string', default: process.arch },
});

/** The platform to pack for, in Node's words. */
function targetPlatform(): Platform {
  if (flags.win) return 'win32';
  if (flags.mac) return 'darwin';
  if (flags.linux) return 'linux';
  const { platform } = process;
  if (platform === 'win32' || platform === 'darwin') return platform;
  return 'linux';
}

/** The runtime to pack with: Electron's own if it is for this platform, else a stub, which is good for a folder only. */
async function runtimeFolder(platform: Platform): Promise<string> {
  const isForHere = platform === process.platform && flags.arch === process.arch;
  if (isForHere && (await obtainElectron())) return inRoot('node_modules', 'electron', 'dist');
  if (!flags.dir)
    throw new Error(
      "An installer needs Electron's own program for its platform; only --dir works without",
    );
  console.log(
    "Packing with a stub runtime: Electron's own program is not here, so the result can't be started",
  );
  return makeStubRuntime(platform, electronVersion());
}

function electronVersion(): string {
  const text = readFileSync(inRoot('node_modules', 'electron', 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

async function pack(platform: Platform): Promise<number> {
  const runtime = await runtimeFolder(platform);
  rmSync(inRoot('dist'), { recursive: true, force: true });
  const target = [PACKER_FLAGS[platform], ...(flags.dir ? ['dir'] : []), `--${flags.arch}`];
  const config = ['-c', 'electron-builder.yml', `-c.electronDist=${runtime}`];
  const signing = signingFlags(platform, process.env);
  const args = [...target, ...config, ...signing, '--publish', 'never'];
  const { code } = await runTool('electron-builder', args, { show: true });
  if (code === 0) console.log(`In dist: ${readdirSync(inRoot('dist')).join(', ')}`);
  return code;
}

await main(async () => {
  await buildIfChanged();
  const platform = targetPlatform();
  const code = await pack(platform);
  if (code !== 0) return code;
  const isFit = isFitToShip(packedFolder(platform, flags.arch), { platform, arch: flags.arch });
  return isFit ? 0 : 1;
});
