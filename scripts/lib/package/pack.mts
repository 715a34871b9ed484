import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { fpmProgram } from '../deb/fpm-program.mts';
import { inRoot } from '../paths.mjs';
import { listsFolder, writeLists } from '../sbom/files.mts';
import { partsFor } from '../sbom/parts.mts';
import { obtainElectron } from '../start/electron.mts';
import { runTool } from '../tools.mts';
import { makeStubRuntime } from './stub-runtime.mts';
import { PACKER_FLAGS, type Platform, signingFlags, type Target } from './target.mts';

/** What to pack. `output` is the folder that the packer writes to, as an absolute path; it is emptied first. */
export interface Packing {
  readonly target: Target;
  readonly output: string;
  /** Whether the folder is wanted that goes into the installers, and no installer. */
  readonly isFolderOnly: boolean;
  /** The version to build, where it is not the one of package.json. */
  readonly version?: string | undefined;
}

const Manifest = z.object({ version: z.string() });

/** The version in the package.json of a folder below the project's. */
export function versionOf(...folder: readonly string[]): string {
  const text = readFileSync(inRoot(...folder, 'package.json'), 'utf8');
  return Manifest.parse(JSON.parse(text)).version;
}

/** Whether Electron's own program for a target is here, so that what is packed with it can be started and may ship. */
export async function hasOwnRuntime({ platform, arch }: Target): Promise<boolean> {
  const isForHere = platform === process.platform && arch === process.arch;
  return isForHere && (await obtainElectron()) !== undefined;
}

/** Runs the packer on what is built, shows what it says, and gives its exit code. Without Electron's own program it packs a stub. */
export async function pack(packing: Packing): Promise<number> {
  const draft = mkdtempSync(join(tmpdir(), 'fileready-packing-'));
  try {
    if (await hasOwnRuntime(packing.target))
      return await runPacker(packing, inRoot('node_modules', 'electron', 'dist'), draft);
    console.log(
      "Packing with a stub runtime: Electron's own program is not here, so the result can't be started",
    );
    const stub = join(draft, 'runtime');
    makeStubRuntime(stub, packing.target.platform, versionOf('node_modules', 'electron'));
    return await runPacker(packing, stub, draft);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function runPacker(packing: Packing, runtime: string, draft: string): Promise<number> {
  const { target, output, isFolderOnly, version } = packing;
  rmSync(output, { recursive: true, force: true });
  writeLists(listsFolder(target), version ?? versionOf(), await partsFor(target));
  const args = [
    PACKER_FLAGS[target.platform],
    ...(isFolderOnly ? ['dir'] : []),
    `--${target.arch}`,
    '-c',
    'electron-builder.yml',
    `-c.electronDist=${runtime}`,
    `-c.directories.output=${output}`,
    ...(version ? [`-c.extraMetadata.version=${version}`] : []),
    ...signingFlags(target.platform, process.env),
    '--publish',
    'never',
  ];
  const env = { ...process.env, ...fpmProgram(draft) };
  const { code } = await runTool('electron-builder', args, { show: true, env });
  return code;
}

/** The platform of this machine, in Node's words; Linux for one that we make no packages for. */
export function platformHere(): Platform {
  const { platform } = process;
  return platform === 'win32' || platform === 'darwin' ? platform : 'linux';
}
