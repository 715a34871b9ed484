import type { CourtBook } from '../../ports/courts.ts';
import type { FileDialogs } from '../../ports/files.ts';
import type { Records } from '../../ports/records.ts';
import type { Ids } from '../../ports/system.ts';
import type { BackupKeeper } from '../backups/keeper.ts';
import type { FirmSharing } from './sharing.ts';
import type { SharingNeeds } from './sharing-needs.ts';

/** What the screens of firm-wide records need. */
export interface SharingServiceNeeds extends SharingNeeds {
  readonly sharing: FirmSharing;
  readonly records: Records;
  readonly courts: Pick<CourtBook, 'records'>;
  readonly backupKeeper: Pick<BackupKeeper, 'beforeUpdate'>;
  readonly dialogs: Pick<FileDialogs, 'chooseFile'>;
  readonly ids: Pick<Ids, 'newId'>;
}
