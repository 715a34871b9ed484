import * as z from 'zod';
import type { CredentialState } from '../checklist/facts.ts';
import { NamesOnBothSides } from '../linking/events.ts';
import { isKeptState } from './kept-credential.ts';

/** Where a password may be that is not in the keychain: known, but a risk and never "done". */
export const SaidPlace = z.enum(['not-recorded', 'in-browser-only', 'on-paper']);
export type SaidPlace = z.infer<typeof SaidPlace>;

/** What the index can say by itself. `storing` and `destroying`: the keychain was asked and has not answered yet. */
export const RecordedState = z.enum([
  'not-recorded',
  'in-browser-only',
  'on-paper',
  'storing',
  'destroying',
  'recorded',
  'verified',
  'refused',
  'spent',
]);
export type RecordedState = z.infer<typeof RecordedState>;

/** How a credential came to count as verified: the court or the practice court took it, or a person reset it at the court. */
export const VerifiedBy = z.enum(['court', 'practice', 'reset']);
export type VerifiedBy = z.infer<typeof VerifiedBy>;

const mark = { at: z.iso.datetime(), by: z.string() };

/** The index entry of a court-issued credential. The login and password themselves are in the keychain only. */
export const CredentialRecord = z.strictObject({
  state: RecordedState,
  /** Name of the write under way or done; the keychain's value carries the same one, so that a crash in between can be told. */
  writeId: z.uuid().optional(),
  /** What to fall back to when a write that was begun never reached the keychain. */
  before: z
    .strictObject({
      state: RecordedState,
      writeId: z.uuid().optional(),
      at: z.iso.datetime().optional(),
      by: z.string().optional(),
    })
    .optional(),
  /** When the state came about and who recorded it. */
  at: z.iso.datetime().optional(),
  by: z.string().optional(),
  /** When it was put into the keychain, and by whom. */
  kept: z.strictObject(mark).optional(),
  /** The last answer about it: from the court, the practice court, or a person who reset it. */
  checked: z
    .strictObject({ ...mark, how: VerifiedBy, names: NamesOnBothSides.optional() })
    .optional(),
  /** Tries at the court since it last accepted; courts lock an account after a few wrong ones. */
  tries: z.int().optional(),
  /** Since when the keychain no longer holds what was kept here: it was removed there by hand. */
  missingSince: z.iso.datetime().optional(),
  /** The last try at the practice court of a real person's credential, which proves nothing. */
  rehearsed: z.strictObject({ at: z.iso.datetime(), isAccepted: z.boolean() }).optional(),
});
export type CredentialRecord = z.infer<typeof CredentialRecord>;

export const NO_CREDENTIAL: CredentialRecord = { state: 'not-recorded' };

/** The keychain's limit we keep on every platform: Windows refuses blobs over 2560 bytes. */
export const MAX_CREDENTIAL_BYTES = 2048;

/** Wrong tries in a row that we let through. More than five lock a CM/ECF account (W.D.N.Y. Bankruptcy Court, notice of November 2011). */
export const MAX_TRIES = 4;

/** The index entry as rules and screens see it: what never finished counts as what was there before. */
export function credentialState(record: CredentialRecord): CredentialState {
  const state = isUnderWay(record) ? record.before?.state : record.state;
  return state === undefined || state === 'storing' || state === 'destroying'
    ? 'not-recorded'
    : state;
}

/** Whether the keychain was asked to store or destroy and its answer is not in the records. */
export function isUnderWay({ state }: CredentialRecord): boolean {
  return state === 'storing' || state === 'destroying';
}

/** Whether the keychain should hold a login and password for this entry. */
export function isInKeychain(record: CredentialRecord): boolean {
  return isKeptState(credentialState(record));
}

/** Whether the keychain may hold something for this entry: it should, or a write was begun. */
export function mayBeInKeychain(record: CredentialRecord): boolean {
  return isInKeychain(record) || isUnderWay(record);
}
