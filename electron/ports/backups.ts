import type { Backup } from '../shared/domain/records/file/backup.ts';
import type { BackupContent, BackupFile } from '../shared/domain/records/file/backups.ts';
import type { Readable } from '../shared/domain/records/file/readable.ts';
import type { Restored } from '../shared/domain/records/file/restored.ts';
import type { Result } from '../shared/domain/values/result.ts';

/** Copies of the records in a folder beside them, each of them complete and checked when it was made. */
export interface Backups {
  /** The newest one, as it was when it was made; undefined when there is none that can be read. */
  newest(): Backup | undefined;
  /** Newest first, without a look into any. */
  list(): readonly BackupFile[];
  /** What is in each of these, in their order; nothing holds up the app. With `isChecked`, every entry is checked, and what going back would lose is counted. */
  look(
    names: readonly string[],
    asked: { readonly isChecked: boolean },
  ): Promise<readonly BackupContent[]>;
  /**
   * Copies the records as they are now, and removes backups that nobody needs any more. All or nothing: fails with
   * `backup-no-room` or `backup-not-made`.
   */
  make(): Promise<Result<BackupFile>>;
  /** Removes every one, and every other copy: of records that were set aside or replaced. Fails with `backup-not-removed`. */
  removeAll(): Result<undefined>;
  /** Puts a copy of a whole backup where the next start takes it up. Fails with `backup-not-found`, `backup-not-whole` or `backup-not-put-back`. */
  putBack(name: string): Promise<Result<undefined>>;
  /** How much of the damaged records can be read; undefined where none of the file can. Nothing holds up the app. */
  readable(): Promise<Readable | undefined>;
  /** Puts what can be read of them where the next start takes it up. Fails with `readable-not-taken`; then nothing is changed. */
  takeReadable(): Promise<Result<undefined>>;
  /** Whether this version of the app has made its first backup here, or needed none. */
  isVersionNoted(): boolean;
  noteVersion(): void;
  /** What this start, or an earlier one, put back from a backup, until a person has read that and the keychain was asked. */
  restored(): Restored | undefined;
  /** Remembers how many logins were found again in the keychain. */
  noteLoginsFound(count: number): void;
  /** The person has read what was put back. */
  markRestoredRead(): void;
}
