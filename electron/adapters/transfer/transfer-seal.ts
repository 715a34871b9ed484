import {
  createCipheriv,
  createDecipheriv,
  randomBytes,
  type ScryptOptions,
  scrypt,
} from 'node:crypto';
import { promisify } from 'node:util';
import type { TransferSeal } from '../../ports/vault.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { passphraseText } from '../../shared/domain/vault/passphrase.ts';
import {
  TRANSFER_MAGIC,
  TRANSFER_VERSION,
  Transfer,
  TransferHeader,
} from '../../shared/domain/vault/transfer.ts';
import { strengthOf } from './strength.ts';
import { type Parts, readParts, writeParts } from './transfer-parts.ts';

const deriveKey = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);
/** scrypt needs 128 * N * r bytes: 128 MiB here. */
const MAX_MEMORY = 192 * 1024 * 1024;
const TAG_BYTES = 16;

/**
 * Transfer files: scrypt makes the key, AES-256-GCM locks the content together with the header, and a plain checksum at
 * the end tells a damaged file from a wrong passphrase before either is tried.
 */
export const transferSeal: TransferSeal = {
  async seal(transfer, passphrase) {
    const content = Buffer.from(JSON.stringify(Transfer.parse(transfer)), 'utf8');
    const header = TransferHeader.parse({
      format: TRANSFER_MAGIC,
      version: TRANSFER_VERSION,
      kdf: 'scrypt',
      N: 2 ** 17,
      r: 8,
      p: 1,
      salt: randomBytes(32).toString('base64'),
      iv: randomBytes(12).toString('base64'),
      bytes: content.length + TAG_BYTES,
    });
    return writeParts(header, async (headerLine) => {
      const cipher = createCipheriv(
        'aes-256-gcm',
        await keyOf(passphrase, header),
        Buffer.from(header.iv, 'base64'),
      );
      cipher.setAAD(headerLine);
      return Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]);
    });
  },

  async open(bytes, passphrase) {
    const parts = readParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (!parts.ok) return parts;
    const key = await keyOf(passphrase, parts.value.header);
    const content = unlock(parts.value, key);
    return content ? read(content) : fail('transfer-wrong-passphrase');
  },

  strength: strengthOf,
};

function keyOf(passphrase: string, { salt, N, r, p }: TransferHeader): Promise<Buffer> {
  const options = { N, r, p, maxmem: MAX_MEMORY };
  return deriveKey(passphraseText(passphrase), Buffer.from(salt, 'base64'), 32, options);
}

/** The content. Undefined when the key doesn't open it: a wrong passphrase, or deliberate tampering. */
function unlock({ header, headerLine, sealed }: Parts, key: Buffer): Buffer | undefined {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(header.iv, 'base64'));
  decipher.setAAD(headerLine);
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    return undefined;
  }
}

function read(content: Buffer): Result<Transfer> {
  try {
    const parsed = Transfer.safeParse(JSON.parse(content.toString('utf8')));
    return parsed.success ? ok(parsed.data) : fail('transfer-altered');
  } catch {
    return fail('transfer-altered');
  }
}
