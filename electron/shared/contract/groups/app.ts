import * as z from 'zod';
import { AppLink } from '../../domain/app-link.ts';
import { Preferences, PreferencesChange } from '../../domain/preferences.ts';
import { Backup } from '../../domain/records/file/backup.ts';
import { RecordsStanding } from '../../domain/records/file/condition.ts';
import { DiskStanding } from '../../domain/records/file/disk.ts';
import { KeychainKind } from '../../domain/vault/keychain-kind.ts';
import { FailureCode, none } from '../shapes.ts';
import { BackupStanding } from './backups.ts';

/** The calls about the app itself. */
export const appContract = {
  status: {
    input: none,
    output: z.strictObject({
      version: z.string(),
      keychain: KeychainKind.or(z.literal('unavailable')),
      /** Why the keychain can't be used, and what to do. */
      keychainTrouble: FailureCode.optional(),
      records: RecordsStanding,
      disk: DiskStanding,
      /** The newest copy of the records, where the records themselves are not sound. */
      backup: Backup.optional(),
      /** How it stands with the backups. */
      backups: BackupStanding,
      /** The name under which things are recorded now. */
      recordsAs: z.string(),
    }),
  },
  /** Goes on with what is left of the records, where entries are missing. */
  acceptLoss: { input: none, output: none },
  preferences: { input: none, output: Preferences },
  setPreferences: { input: z.strictObject({ change: PreferencesChange }), output: Preferences },
  /** The view that a `fileready:` link asked for, once. */
  takeLink: { input: none, output: z.strictObject({ view: AppLink.optional() }) },
  /** Opens in the browser one of the public pages that the app itself names, such as a source or a court's page. */
  openLink: { input: z.strictObject({ url: z.url().max(2000) }), output: none },
};
