import * as z from 'zod';
import { Backup as DomainBackup } from '../../domain/records/file/backup.ts';
import { BackupContent, BackupFile, BackupName } from '../../domain/records/file/backups.ts';
import { Readable } from '../../domain/records/file/readable.ts';
import { Restored } from '../../domain/records/file/restored.ts';
import { StartTrouble } from '../../domain/records/file/start-trouble.ts';
import { Grant } from '../../domain/vault/protected-act.ts';
import { FailureView, none } from '../shapes.ts';

/** How it stands with the backups of the records. */
export const BackupStanding = z.strictObject({
  /** When the last one was made. Absent when there is none. */
  lastAt: z.iso.datetime().optional(),
  /** Why the last one could not be made, and since when none could. */
  trouble: z.strictObject({ failure: FailureView, since: z.iso.datetime() }).optional(),
  /** What was put back from a backup, until the person has read that. */
  restored: Restored.optional(),
});
export type BackupStanding = z.infer<typeof BackupStanding>;

const Backup = BackupFile.extend({ content: BackupContent });
const byName = z.strictObject({ name: BackupName });
const replaced = z.strictObject({ trouble: StartTrouble.optional() });

/** The calls about copies of the records. They work where the app could not start, too. */
export const backupsContract = {
  /** Newest first, counted and not checked. */
  list: { input: none, output: z.array(Backup) },
  /** One of them with every entry checked, and what going back to it would lose. */
  preview: { input: byName, output: Backup },
  make: { input: none, output: none },
  /**
   * Goes back to a backup. The app then starts again; a trouble in the answer is what it met. Fails with `presence-needed`
   * where the app runs, presence can be proven, and no proof is given.
   */
  goBack: { input: byName.extend({ grant: Grant.optional() }), output: replaced },
  /** How much of the damaged records can be read, and the fullest backup beside it, to choose between the two. Fails with `readable-not-needed`. */
  readable: {
    input: none,
    output: Readable.extend({ backup: DomainBackup.optional() }),
  },
  /** Takes that as the records; the rest is as with `goBack`. */
  takeReadable: { input: z.strictObject({ grant: Grant.optional() }), output: replaced },
  /** The person has read that the records were put back. */
  dismiss: { input: none, output: none },
};
