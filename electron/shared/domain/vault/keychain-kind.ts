import * as z from 'zod';

/** The kind of keychain of this run. `memory` exists in the development runtime only and ends with it. */
export const KeychainKind = z.enum(['system', 'memory']);
export type KeychainKind = z.infer<typeof KeychainKind>;
