// Packs the app and checks what came out: `npm run package -- --dir`, `npm run package -- --win --arch x64`.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { bootstrap, main } from './lib/bootstrap.mjs';
import { buildIfChanged } from './lib/build.mjs';
import { obtainElectron } from './lib/electron.mjs';
import { readFlags } from './lib/flags.mjs';
import { inRoot, toolPath } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';
import { makeStubRuntime } from './lib/stub-runtime.mjs';

const flags = readFlags({
  dir: { type: 'boolean', default: false },
  win: { type: 'boolean', default: false },
  mac: { type: 'boolean', default: false },
  linux: { type: 'boolean', default: false },
  arch: { type: 'string', default: process.arch },
});

/** The platform to pack for, in Node's words. */
function targetPlatform() {
  if (flags.win) return 'win32';
  if (flags.mac) return 'darwin';
  return flags.linux ? 'linux' : process.platform;
}

/** The runtime to pack with: Electron's own where it is for this platform, else a stub, which is good for a folder only. */
async function runtimeFolder(node, platform) {
  const isForHere = platform === process.platform && flags.arch === process.arch;
  if (isForHere && (await obtainElectron(node))) return inRoot('node_modules', 'electron', 'dist');
  if (!flags.dir)
    throw new Error(
      "An installer needs Electron's own program for its platform; only --dir works without",
    );
  const { version } = JSON.parse(
    readFileSync(inRoot('node_modules', 'electron', 'package.json'), 'utf8'),
  );
  console.log(
    "Packing with a stub runtime: Electron's own program is not here, so the result can't be started",
  );
  return makeStubRuntime(platform, version);
}

/** Where the packer leaves the folder that goes into the installers. */
function packedFolder(platform) {
  const isDefault = flags.arch === 'x64';
  if (platform === 'darwin')
    return inRoot('dist', isDefault ? 'mac' : `mac-${flags.arch}`, 'FileReady.app');
  const name = platform === 'win32' ? 'win' : 'linux';
  return inRoot('dist', `${name}${isDefault ? '' : `-${flags.arch}`}-unpacked`);
}

await main(async () => {
  const { node } = await bootstrap();
  await buildIfChanged(node);
  const platform = targetPlatform();
  const runtime = await runtimeFolder(node, platform);
  rmSync(inRoot('dist'), { recursive: true, force: true });
  const name = { win32: '--win', darwin: '--mac', linux: '--linux' }[platform];
  const args = [
    name,
    ...(flags.dir ? ['dir'] : []),
    `--${flags.arch}`,
    '-c',
    'electron-builder.yml',
    `-c.electronDist=${runtime}`,
  ];
  const packed = await run(node, [toolPath('electron-builder'), ...args, '--publish', 'never'], {
    show: true,
  });
  if (packed.code !== 0) return packed.code;
  console.log(`In dist: ${readdirSync(inRoot('dist')).join(', ')}`);
  const check = inRoot('scripts', 'lib', 'pack-check.mjs');
  const verdict = await run(node, [check, packedFolder(platform), `${platform}-${flags.arch}`], {
    show: true,
  });
  return verdict.code;
});
