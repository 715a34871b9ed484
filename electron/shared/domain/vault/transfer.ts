import * as z from 'zod';
import { EcfAccount, Person } from '../people/person.ts';

/** One person's credential on its way to another machine, with all that is needed to find or make its place there. */
export const TransferEntry = z.strictObject({
  person: Person,
  account: EcfAccount,
  login: z.string().min(1).max(2048),
  password: z.string().min(1).max(2048),
  recordedAt: z.iso.datetime().optional(),
});
export type TransferEntry = z.infer<typeof TransferEntry>;

/** Everything inside a transfer file. Exists in memory only, and in the file only encrypted. */
export const Transfer = z.strictObject({
  madeAt: z.iso.datetime(),
  madeBy: z.string().max(100),
  entries: z.array(TransferEntry).min(1).max(50_000),
});
export type Transfer = z.infer<typeof Transfer>;

/** Newest layout of the file that this app writes and reads. */
export const TRANSFER_VERSION = 1;
export const TRANSFER_MAGIC = 'FileReady transfer';
/** Largest file we read, in bytes; five hundred people in ten courts are a tenth of it. */
export const MAX_TRANSFER_BYTES = 32 * 1024 * 1024;

/**
 * The first line of a transfer file. Costs of scrypt are bounded, so that a hostile file can't ask for all the memory
 * there is (OWASP Password Storage: N=2^17, r=8, p=1).
 */
export const TransferHeader = z.strictObject({
  format: z.literal(TRANSFER_MAGIC),
  version: z.literal(TRANSFER_VERSION),
  kdf: z.literal('scrypt'),
  N: z.literal(2 ** 17),
  r: z.literal(8),
  p: z.literal(1),
  salt: z.base64().length(44),
  iv: z.base64().length(16),
  /** Bytes of the sealed part that follows, its 16-byte tag included. */
  bytes: z.int().min(17).max(MAX_TRANSFER_BYTES),
});
export type TransferHeader = z.infer<typeof TransferHeader>;
