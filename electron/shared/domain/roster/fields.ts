import * as z from 'zod';
import { MAX_COLUMNS } from '../files/csv-text.ts';

/** What a column of a roster file may hold. Never a password: no field takes one. */
export const RosterField = z.enum([
  'name',
  'firstName',
  'middleName',
  'lastName',
  'suffix',
  'role',
  'office',
  'active',
  'blocked',
  'email',
  'barNumber',
  'language',
  'inCharge',
  'courts',
  'username',
  'accountType',
  'searchStatus',
  'kind',
  'createdOn',
  'mfa',
  'mfaSkips',
  'authenticators',
  'backupCodes',
  'passwordSetOn',
  'passwordSkips',
  'deactivated',
  'linked',
  'admittedOn',
  'renewBy',
  'loginUse',
  'filedBefore',
]);
export type RosterField = z.infer<typeof RosterField>;

/** Facts about a PACER account besides its username. */
export const OF_ACCOUNT = [
  'accountType',
  'searchStatus',
  'kind',
  'createdOn',
  'mfa',
  'mfaSkips',
  'authenticators',
  'backupCodes',
  'passwordSetOn',
  'passwordSkips',
  'deactivated',
] as const;

/** Facts about the person in the row's courts. */
export const OF_COURT = ['linked', 'admittedOn', 'renewBy', 'loginUse', 'filedBefore'] as const;

/** The field that each column of a file holds, in the file's order. */
export const RosterMapping = z.array(z.union([RosterField, z.literal('ignored')])).max(MAX_COLUMNS);
export type RosterMapping = z.infer<typeof RosterMapping>;
