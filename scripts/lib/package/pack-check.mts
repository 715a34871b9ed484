import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../sbom/part.mts';
import { type ArchiveEntry, archiveProblems, entriesOf } from './archive.mts';
import { besideProblems, filesBelow } from './beside-check.mts';
import { fuseProblems } from './fuses.mts';
import { changedBinaries } from './native-hashes.mts';
import { nativeBinaries } from './outside-packages.mts';
import { isSigned, type Platform, type Target } from './target.mts';

const MAX_SHOWN = 40;

/** The first bytes of a native library of each platform. */
const MAGIC: Readonly<Record<Platform, readonly (readonly number[])[]>> = {
  linux: [[0x7f, 0x45, 0x4c, 0x46]],
  win32: [[0x4d, 0x5a]],
  darwin: [
    [0xcf, 0xfa, 0xed, 0xfe],
    [0xca, 0xfe, 0xba, 0xbe],
  ],
};

function firstBytes(file: string): Buffer {
  const bytes = Buffer.alloc(4);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, bytes, 0, 4, 0);
  } finally {
    closeSync(handle);
  }
  return bytes;
}

function isLibraryOf(platform: Platform, file: string): boolean {
  const bytes = firstBytes(file);
  return MAGIC[platform].some((magic) => magic.every((byte, index) => bytes[index] === byte));
}

/** Names what is wrong with the files beside the archive: only native binaries may be there, made for the platform. */
function unpackedProblems(
  folder: string,
  entries: readonly ArchiveEntry[],
  target: Target,
): readonly string[] {
  const binaries = nativeBinaries(target);
  const onDisk = filesBelow(folder);
  const present = binaries.filter((binary) => onDisk.includes(binary));
  const isMarked = (binary: string) =>
    entries.some(({ path, isUnpacked }) => path === binary && isUnpacked);
  return [
    ...onDisk
      .filter((path) => !binaries.includes(path))
      .map((path) => `not allowed beside the archive: ${path}`),
    ...binaries
      .filter((binary) => !isMarked(binary))
      .map((binary) => `not marked as unpacked: ${binary}`),
    ...binaries
      .filter((binary) => !onDisk.includes(binary))
      .map((binary) => `missing beside the archive: ${binary}`),
    ...present
      .filter((binary) => !isLibraryOf(target.platform, join(folder, binary)))
      .map((binary) => `not a library for ${target.platform}: ${binary}`),
    // A signature changes them; then the build has looked at what was signed.
    ...(isSigned(target.platform, process.env) ? [] : changedBinaries(folder, present)),
  ];
}

/** The resources folder, and the program that carries the fuses, of a packaged folder. */
function layoutOf(folder: string, platform: Platform): { resources: string; program: string } {
  if (platform === 'darwin') {
    const contents = join(folder, 'Contents');
    const name = 'Electron Framework';
    const program = join(contents, 'Frameworks', `${name}.framework`, name);
    return { resources: join(contents, 'Resources'), program };
  }
  const name = platform === 'win32' ? 'FileReady.exe' : 'fileready';
  return { resources: join(folder, 'resources'), program: join(folder, name) };
}

/** What was looked at in a packaged folder. It may ship when there are no problems. */
export interface PackVerdict {
  readonly problems: readonly string[];
  /** How many files the archive lists. */
  readonly count: number;
}

/**
 * Names everything that is wrong with a packaged folder: `folder` is what the packer calls linux-unpacked, or FileReady.app.
 * `parts` is all of others that ships (partsFor).
 */
export function packProblems(folder: string, target: Target, parts: readonly Part[]): PackVerdict {
  const { resources, program } = layoutOf(folder, target.platform);
  const archive = join(resources, 'app.asar');
  if (!existsSync(archive)) return { problems: [`no archive at ${archive}`], count: 0 };
  const entries = entriesOf(archive);
  const isLoose = existsSync(join(resources, 'app'));
  const problems = [
    ...archiveProblems(archive, entries, target),
    ...unpackedProblems(`${archive}.unpacked`, entries, target),
    ...(isLoose ? ['a loose app folder lies beside the archive'] : []),
    ...fuseProblems(readFileSync(program)),
    ...besideProblems(folder, resources, target, parts),
  ];
  return { problems, count: entries.length };
}

/** Prints what is wrong with a packaged folder and returns whether it may ship. */
export function isFitToShip(folder: string, target: Target, parts: readonly Part[]): boolean {
  const { problems, count } = packProblems(folder, target, parts);
  for (const problem of problems.slice(0, MAX_SHOWN)) console.log(`  - ${problem}`);
  const more = problems.length - MAX_SHOWN;
  if (more > 0) console.log(`  - and ${more} more`);
  const isFit = problems.length === 0;
  const verdict = isFit ? `ok, ${count} files` : `${problems.length} problems`;
  console.log(`Package content: ${verdict} for ${target.platform}-${target.arch}`);
  return isFit;
}
