import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Backups } from '../../../ports/backups.ts';
import type { Clock, OwnDisk } from '../../../ports/system.ts';
import { fail, ok, type Result } from '../../../shared/domain/values/result.ts';
import { oneAtATime } from '../../../shared/in-turn.ts';
import {
  backupFolder,
  backupPath,
  listBackups,
  makeBackupFolder,
  pruneBackups,
  removeCopies,
} from './backup-files.ts';
import { lookInto } from './look.ts';
import { lookAside, salvageAside } from './look-aside.ts';
import { makeBackup, makeBackupNow } from './make.ts';
import { putBack, putReadable } from './put-back.ts';
import { restoredNote } from './restored-note.ts';
import { writeSmallFile } from './small-file.ts';

interface Surroundings {
  /** The folder of `records.db`. */
  readonly folder: string;
  /** Of this app. */
  readonly version: string;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
  readonly disk: Pick<OwnDisk, 'fewMegabytes'>;
  readonly onTrouble: (what: string, error?: unknown) => void;
}

/** The backups, and one in a single piece for the first write of a new version. */
export interface OwnBackups extends Backups {
  /** Call before the first write: makes a backup if this version has not made one. Failing is no reason not to write. */
  beforeFirstWrite(): void;
}

/** The backups in `backups`, in the folder of the records. The records need not be open, nor be sound. */
export function ownBackups(surroundings: Surroundings): OwnBackups {
  const { folder, clock, disk, onTrouble } = surroundings;
  const inTurn = oneAtATime();
  const version = versionNote(surroundings);

  function roomFor(): Result<undefined> {
    const megabytes = disk.fewMegabytes();
    return megabytes === undefined ? ok(undefined) : fail('backup-no-room', { megabytes });
  }

  const prune = () => pruneBackups(folder, clock.now(), clock.zone());

  return {
    list: () => listBackups(folder),
    removeAll: () => removed(surroundings),
    newest() {
      for (const { name, at } of listBackups(folder)) {
        const path = backupPath(folder, name);
        const { found, entries } = lookInto({ path, isChecked: false });
        if (found === 'readable') return { at, entries };
      }
      return undefined;
    },
    async look(names, { isChecked }) {
      if (names.length === 0) return [];
      const compared = isChecked ? { compareWith: folder } : {};
      return lookAside(
        names.map((name) => ({ path: backupPath(folder, name), isChecked, ...compared })),
      );
    },
    make: () =>
      inTurn('make', async () => {
        const room = roomFor();
        if (!room.ok) return room;
        try {
          const made = await makeBackup(folder, clock.now());
          prune();
          return ok(made);
        } catch (error) {
          onTrouble('making a backup', error);
          return fail('backup-not-made');
        }
      }),
    async putBack(name) {
      try {
        return await putBack(folder, name, clock.now());
      } catch (error) {
        onTrouble('putting a backup back', error);
        return fail('backup-not-put-back');
      }
    },
    readable: () => salvageAside({ folder }),
    async takeReadable() {
      try {
        return await putReadable(folder, clock.now());
      } catch (error) {
        onTrouble('taking what can be read', error);
        return fail('readable-not-taken');
      }
    },
    ...version,
    beforeFirstWrite() {
      if (version.isVersionNoted()) return;
      try {
        if (roomFor().ok) makeBackupNow(folder, clock.now());
      } catch (error) {
        onTrouble('making a backup before the first write', error);
      }
      version.noteVersion();
    },
    ...restoredNote(folder),
  };
}

/** Which version of the app was here last, in a small file beside the backups. */
function versionNote({ folder, version, onTrouble }: Surroundings) {
  const file = join(backupFolder(folder), 'version');
  let isNoted = read(file) === version;
  return {
    isVersionNoted: () => isNoted,
    noteVersion() {
      if (isNoted) return;
      isNoted = true;
      try {
        makeBackupFolder(folder);
        writeSmallFile(file, version);
      } catch (error) {
        onTrouble('noting the version of the app', error);
      }
    },
  };
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function removed({ folder, onTrouble }: Surroundings): Result<undefined> {
  try {
    removeCopies(folder);
    return ok(undefined);
  } catch (error) {
    onTrouble('removing the backups', error);
    return fail('backup-not-removed');
  }
}
