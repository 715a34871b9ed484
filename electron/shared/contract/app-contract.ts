import * as z from 'zod';
import { Preferences } from '../domain/preferences.ts';
import { FAILURE_CODES } from '../domain/values/failure-codes.ts';

export const appContract = {
  status: {
    input: z.strictObject({}),
    output: z.strictObject({
      version: z.string(),
      keychain: z.enum(['system', 'memory', 'unavailable']),
      /** Why the keychain can't be used, and what to do. */
      keychainTrouble: z.enum(FAILURE_CODES).optional(),
      records: z.enum(['ready', 'newer-version', 'not-writable', 'damaged']),
      /** The name under which things are recorded now. */
      recordsAs: z.string(),
      hasPracticeFirm: z.boolean(),
      today: z.iso.date(),
    }),
  },
  preferences: { input: z.strictObject({}), output: Preferences },
  setPreferences: { input: z.strictObject({ change: Preferences.partial() }), output: Preferences },
  /** Opens one of the public pages the app itself names (a source, a court's page) in the browser. */
  openLink: { input: z.strictObject({ url: z.url().max(2000) }), output: z.strictObject({}) },
};
