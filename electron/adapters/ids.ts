import { createHash, createHmac, getRandomValues, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Ids } from '../ports/system.ts';

/** UUIDv7 (RFC 9562), SHA-256 and the system's random numbers. */
export const systemIds: Ids = {
  newId: () => v7({ random: sixteenBytes() }),
  fingerprint: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  seal: (key, text) =>
    createHmac('sha256', Buffer.from(key, 'hex')).update(text, 'utf8').digest('hex'),
  newGrant: () => randomBytes(32).toString('hex'),
};

const BYTES = 16;
const pool = new Uint8Array(BYTES * 256);
let used = pool.length;

/** Random bytes for many ids at once. Asking the system for each costs more than the rest of writing an event. */
function sixteenBytes(): Uint8Array {
  if (used === pool.length) {
    getRandomValues(pool);
    used = 0;
  }
  used += BYTES;
  return pool.subarray(used - BYTES, used);
}
