import * as z from 'zod';
import type { CredentialState } from '../checklist/facts.ts';
import { LoginShape } from '../checklist/login-shape.ts';
import { NamesOnBothSides } from '../linking/events.ts';
import { Mark } from '../values/mark.ts';
import { isKeptState } from './kept-credential.ts';

/** Places outside the keychain where a password may be. Known, but a risk and never "done". */
export const SaidPlace = z.enum(['not-recorded', 'in-browser-only', 'on-paper']);
export type SaidPlace = z.infer<typeof SaidPlace>;

/** States of the index. `storing` and `destroying` mean the keychain was asked and hasn't answered. */
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

/** Where a credential was tried: at the court itself or at the practice court. */
export const TriedAt = z.enum(['court', 'practice']);
export type TriedAt = z.infer<typeof TriedAt>;

/** How a credential was verified: the court or the practice court accepted it, or a person reset it at the court. */
export const VerifiedBy = z.enum([...TriedAt.options, 'reset']);
export type VerifiedBy = z.infer<typeof VerifiedBy>;

/** The random key of one write's seal: 32 bytes, 64 hexadecimal digits. */
export const SealKey = z.string().regex(/^[0-9a-f]{64}$/);

/** The index entry of a court-issued credential. The login and password themselves are in the keychain only. */
export const CredentialRecord = z.strictObject({
  state: RecordedState,
  /**
   * Name of the write in progress or done. The keychain's value has the same name, which reveals a crash between the
   * two.
   */
  writeId: z.uuid().optional(),
  /** The key of the seal in the keychain's entry, with every `writeId`. */
  sealKey: SealKey.optional(),
  /** The state to return to when a started write never reached the keychain. */
  before: z
    .strictObject({
      state: RecordedState,
      writeId: z.uuid().optional(),
      sealKey: SealKey.optional(),
      ...Mark.partial().shape,
    })
    .optional(),
  /** When the state began, and who recorded it. */
  ...Mark.partial().shape,
  /** What the stored login looks like. */
  login: LoginShape.optional(),
  /** When it was stored in the keychain, and by whom. */
  kept: Mark.optional(),
  /** The last check: by the court, the practice court, or a person who reset the password. */
  checked: Mark.extend({ how: VerifiedBy, names: NamesOnBothSides.optional() }).optional(),
  /** Tries at the court since it last accepted one. Courts lock an account after a few wrong tries. */
  tries: z.int().optional(),
  /** Since when the keychain no longer holds this entry, because it was deleted there by hand. */
  missingSince: z.iso.datetime().optional(),
  /** Since when we know that something else changed the keychain's entry. It isn't used until a person decides. */
  changedSince: z.iso.datetime().optional(),
});
export type CredentialRecord = z.infer<typeof CredentialRecord>;

/** The index entry of an account without a credential. */
export const NO_CREDENTIAL: CredentialRecord = { state: 'not-recorded' };

/** The size limit we use on every platform. Windows refuses blobs over 2560 bytes. */
export const MAX_CREDENTIAL_BYTES = 2048;

/**
 * How many wrong tries in a row we allow. More than five lock a CM/ECF account (W.D.N.Y. Bankruptcy Court, notice of
 * November 2011).
 */
export const MAX_TRIES = 4;

/** The index entry as rules and screens see it. An unfinished change counts as the state before it. */
export function credentialState(record: CredentialRecord): CredentialState {
  const state = isUnderWay(record) ? record.before?.state : record.state;
  return state === undefined || state === 'storing' || state === 'destroying'
    ? 'not-recorded'
    : state;
}

/** Whether the keychain was asked to store or destroy, and the records don't have its answer. */
export function isUnderWay({ state }: CredentialRecord): boolean {
  return state === 'storing' || state === 'destroying';
}

/** Whether the keychain should hold a login and password for this entry. */
export function isInKeychain(record: CredentialRecord): boolean {
  return isKeptState(credentialState(record));
}

/** Whether the keychain may hold something for this entry: it should, or a write was started. */
export function mayBeInKeychain(record: CredentialRecord): boolean {
  return isInKeychain(record) || isUnderWay(record);
}
