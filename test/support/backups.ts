import {
  type OwnBackups,
  ownBackups,
} from '../../electron/adapters/records/backups/own-backups.ts';
import type { OwnDisk } from '../../electron/ports/system.ts';
import { TestClock } from './clock.ts';

interface Given {
  readonly clock?: TestClock;
  readonly version?: string;
  /** Megabytes that are left, if they are few. */
  readonly megabytes?: number;
}

/** The real backups of a folder, on a disk that has room unless the test says otherwise. */
export function backupsIn(
  folder: string,
  { clock = new TestClock(), version = '1.0.0', megabytes }: Given = {},
): OwnBackups {
  const disk: Pick<OwnDisk, 'fewMegabytes'> = { fewMegabytes: () => megabytes };
  return ownBackups({ folder, version, clock, disk, onTrouble: () => undefined });
}
