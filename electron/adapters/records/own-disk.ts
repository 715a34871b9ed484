import { realpathSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnDisk } from '../../ports/system.ts';
import { fewMegabytes, isNetworkPlace } from '../../shared/domain/records/file/disk.ts';

/** The disk under `folder`. Nothing here throws: a disk that can't be asked counts as a local one with room. */
export function ownDisk(folder: string, platform: string): OwnDisk {
  const fileSystem = asked(() => statfsSync(folder).type);
  const path = asked(() => realpathSync.native(folder)) ?? folder;
  return {
    isOnNetwork: isNetworkPlace({ platform, path, fileSystem }),
    fewMegabytes() {
      const free = asked(() => {
        const { bavail, bsize } = statfsSync(folder);
        return bavail * bsize;
      });
      return free === undefined
        ? undefined
        : fewMegabytes(free, sizeOf(join(folder, 'records.db')));
    },
  };
}

function sizeOf(file: string): number {
  return asked(() => statSync(file).size) ?? 0;
}

function asked<T>(question: () => T): T | undefined {
  try {
    return question();
  } catch {
    return undefined;
  }
}
