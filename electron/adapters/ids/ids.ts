import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import type { Ids } from '../../ports.ts';

/** UUIDv7 (RFC 9562) and SHA-256. */
export const systemIds: Ids = {
  newId: () => v7(),
  fingerprint: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
};
