import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import * as z from 'zod';
import { pinText } from '../../shared/domain/vault/presence.ts';

const deriveKey = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);
/**
 * 32 MiB and about 100 ms per try. The PIN protects the screen. Anyone who can read this verifier can also read the
 * entries beside it.
 */
const COSTS = { N: 2 ** 15, r: 8, p: 1 } as const;
const MAX_MEMORY = 64 * 1024 * 1024;

/** What the keychain holds for the PIN: enough to check it, but not the PIN itself. */
const PinVerifier = z.strictObject({
  version: z.literal(1),
  N: z.literal(COSTS.N),
  r: z.literal(COSTS.r),
  p: z.literal(COSTS.p),
  salt: z.base64().length(24),
  key: z.base64().length(44),
});
/** What the keychain stores to check a PIN. */
export type PinVerifier = z.infer<typeof PinVerifier>;

/** Makes the verifier of a new PIN. */
export async function makeVerifier(pin: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await keyOf(pin, salt);
  return JSON.stringify(
    PinVerifier.parse({
      version: 1,
      ...COSTS,
      salt: salt.toString('base64'),
      key: key.toString('base64'),
    }),
  );
}

/** Reads the keychain's entry. Undefined when it isn't one of our verifiers. */
export function parseVerifier(text: string): PinVerifier | undefined {
  try {
    return PinVerifier.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Whether a typed PIN matches the verifier. */
export async function isPin(pin: string, verifier: PinVerifier): Promise<boolean> {
  const key = await keyOf(pin, Buffer.from(verifier.salt, 'base64'));
  return timingSafeEqual(key, Buffer.from(verifier.key, 'base64'));
}

function keyOf(pin: string, salt: Buffer): Promise<Buffer> {
  return deriveKey(pinText(pin), salt, 32, { ...COSTS, maxmem: MAX_MEMORY });
}
