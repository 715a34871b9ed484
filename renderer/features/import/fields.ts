import type { RosterField } from '../../../electron/shared/domain/roster/fields.ts';
import { keysOf } from '../../../electron/shared/domain/values/keys.ts';

/** Everything a column may hold, in the order in which a list offers it. An incomplete list doesn't compile. */
const ALL = {
  name: true,
  firstName: true,
  middleName: true,
  lastName: true,
  suffix: true,
  role: true,
  office: true,
  active: true,
  blocked: true,
  email: true,
  barNumber: true,
  language: true,
  inCharge: true,
  courts: true,
  username: true,
  accountType: true,
  searchStatus: true,
  kind: true,
  createdOn: true,
  mfa: true,
  mfaSkips: true,
  authenticators: true,
  backupCodes: true,
  passwordSetOn: true,
  passwordSkips: true,
  deactivated: true,
  linked: true,
  admittedOn: true,
  renewBy: true,
  loginUse: true,
  filedBefore: true,
} as const satisfies Record<RosterField, true>;

/** The roster fields, in the order to offer them. */
export const FIELDS: readonly RosterField[] = keysOf(ALL);
