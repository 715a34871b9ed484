import * as z from 'zod';
import { EcfAccount, Person } from '../people/person.ts';

/** One person's credential on its way to another machine, with all it takes to find or create its account there. */
export const TransferEntry = z.strictObject({
  person: Person,
  account: EcfAccount,
  login: z.string().min(1).max(2048),
  password: z.string().min(1).max(2048),
  recordedAt: z.iso.datetime().optional(),
});
export type TransferEntry = z.infer<typeof TransferEntry>;

/** Everything inside a transfer file. Unencrypted it exists in memory only. */
export const Transfer = z.strictObject({
  madeAt: z.iso.datetime(),
  madeBy: z.string().max(100),
  /** Made in the practice profile, where everyone is made up. */
  isPractice: z.literal(true).optional(),
  entries: z.array(TransferEntry).min(1).max(50_000),
});
export type Transfer = z.infer<typeof Transfer>;

/** The newest file layout that this app reads and writes. */
export const TRANSFER_VERSION = 1;
/** The first word of every transfer file. */
export const TRANSFER_MAGIC = 'FileReady transfer';
/** The largest file we read, in bytes. Five hundred people in ten courts take a tenth of it. */
export const MAX_TRANSFER_BYTES = 32 * 1024 * 1024;

/**
 * The first line of a transfer file. The cost of scrypt is bounded, so a hostile file can't use up all memory (OWASP
 * Password Storage: N=2^17, r=8, p=1).
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
