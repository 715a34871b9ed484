import * as z from 'zod';
import { Backup } from './backup.ts';

/**
 * What can keep the app from showing the records at start. Each has a title and a sentence that says what to do
 * (`trouble.<code>-title`, `trouble.<code>` in the text catalog). `folder-…` is about the folder with everything the
 * app keeps, `records-…` about `records.db` in it, and `program` is a bug.
 */
export const START_TROUBLES = [
  'already-running',
  'folder-blocked',
  'folder-not-allowed',
  'records-is-folder',
  'records-held',
  'records-not-allowed',
  'records-no-space',
  'records-unreadable',
  'records-damaged',
  'records-missing',
  'records-empty',
  'records-only-backups',
  'records-too-old',
  'program',
] as const;

/** Why no records can be shown, and the file or folder that it is about. */
export const StartTrouble = z.strictObject({
  code: z.enum(START_TROUBLES),
  path: z.string().max(4000),
  /** What the file once held, where it is missing or empty. Absent when nobody remembers. */
  lost: z.strictObject({ entries: z.int().min(1), until: z.iso.datetime() }).optional(),
  /** The copy that there is to go back to. */
  backup: Backup.optional(),
});
export type StartTrouble = z.infer<typeof StartTrouble>;

/** Something that was opened, or why it could not be. */
export type Opened<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: StartTrouble };
