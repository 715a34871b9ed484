import type { Backup } from '../shared/domain/records/backup.ts';

/** The copies of the records on this computer. */
export interface Backups {
  /** The newest one that was found whole; undefined when there is none. */
  newest(): Backup | undefined;
}
