import * as z from 'zod';
import type { CredentialState } from './facts.ts';

/** What can be said of a credential without the keychain: where it is kept, and whether the court ever took it. */
export const RecordedState = z.enum([
  'not-recorded',
  'in-browser-only',
  'on-paper',
  'storing',
  'recorded',
  'verified',
  'refused',
  'spent',
]);
export type RecordedState = z.infer<typeof RecordedState>;

/** The index entry of a court-issued credential. The login and password themselves are in the keychain only. */
export const CredentialRecord = z.strictObject({
  state: RecordedState,
  /** Name of the write under way or done; the keychain's value carries the same one, so that a crash in between can be told. */
  writeId: z.uuid().optional(),
  /** What to fall back to when a write that was begun never reached the keychain. */
  before: z.strictObject({ state: RecordedState, writeId: z.uuid().optional() }).optional(),
  at: z.iso.datetime().optional(),
  by: z.string().optional(),
});
export type CredentialRecord = z.infer<typeof CredentialRecord>;

export const NO_CREDENTIAL: CredentialRecord = { state: 'not-recorded' };

/** The keychain's limit we keep on every platform: Windows refuses blobs over 2560 bytes. */
export const CREDENTIAL_MAX_BYTES = 2048;

/** The index entry as rules and screens see it: a write that never finished counts as what was there before. */
export function credentialState(record: CredentialRecord): CredentialState {
  const state = record.state === 'storing' ? record.before?.state : record.state;
  return state === undefined || state === 'storing' ? 'not-recorded' : state;
}

/** Whether the keychain should hold a login and password for this entry. */
export function isInKeychain(record: CredentialRecord): boolean {
  return ['recorded', 'verified', 'refused', 'spent'].includes(credentialState(record));
}
