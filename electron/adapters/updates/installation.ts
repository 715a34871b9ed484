import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Installation } from '../../ports/updates.ts';
import { namesPublisher, OWN_FEED } from './own-feed.ts';

/** The running program. */
interface Program {
  readonly platform: string;
  readonly isPackaged: boolean;
  /** The program's file. */
  readonly path: string;
  /** The folder of what came with it; undefined outside of Electron. */
  readonly resources: string | undefined;
}

/**
 * Whether this installation can be updated by its user. Nothing in a folder tells which installer made it, because all are
 * made from one: what counts is whether this user may write to it. A machine's installation is its administrators' to update.
 */
export function thisInstallation(
  program: Program,
  onTrouble: (what: string, error?: unknown) => void,
): Installation {
  let canWrite: boolean | undefined;
  return {
    whyNot(feed) {
      if (!program.isPackaged) return 'development';
      if (program.platform !== 'win32' && program.platform !== 'darwin') return 'package';
      canWrite ??= canWriteIn(programFolder(program));
      if (!canWrite) return 'folder';
      if (feedOr(feed) === '') return 'no-feed';
      // SECURITY: the library skips the check of the signature in silence where the build names no publisher.
      return program.platform === 'win32' && !isSignedByKnown(program) ? 'unsigned' : undefined;
    },
    async updater(feed) {
      // SECURITY: the only way in. Where updates are off none of this code is loaded.
      const { electronUpdater } = await import('./electron-updater.ts');
      return electronUpdater(program.platform, feedOr(feed), onTrouble);
    },
  };
}

const feedOr = (feed: string) => feed || OWN_FEED;

/** On a Mac the folder in which the app itself lies is written to as well: the old app moves out of the way. */
function programFolder({ platform, path }: Program): string {
  return platform === 'darwin' ? resolve(dirname(path), '../../..') : dirname(path);
}

/** Tried, not asked: Windows says of a folder in Program Files that it may be written. */
function canWriteIn(folder: string): boolean {
  const file = join(folder, `.fileready-${randomBytes(8).toString('hex')}`);
  try {
    writeFileSync(file, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  } finally {
    rmQuietly(file);
  }
}

function rmQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing can be written, nothing was.
  }
}

/** The packer writes it, with the name of the signer of the build. */
function isSignedByKnown({ resources }: Program): boolean {
  try {
    return namesPublisher(readFileSync(join(resources ?? '', 'app-update.yml'), 'utf8'));
  } catch {
    return false;
  }
}
