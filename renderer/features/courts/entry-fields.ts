import type { CourtEntry } from '../../../electron/shared/domain/people/court-entry.ts';

/** The fields of the form about a person in a court, in their order on screen. */
export const ENTRY_FIELDS = [
  'standing',
  'capacity',
  'filedBefore',
  'loginUse',
  'admittedOn',
  'renewBy',
] as const satisfies (keyof CourtEntry)[];
