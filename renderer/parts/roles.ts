import type { CourtEntry } from '../../electron/shared/domain/people/court-entry.ts';
import type { EcfAccount, Role } from '../../electron/shared/domain/people/person.ts';

/** The roles in the order in which a list offers them. */
export const ROLES = [
  'attorney',
  'filing-agent',
  'trustee',
  'limited-user',
  'staff',
] as const satisfies readonly Role[];

/** How someone can stand with a court, in the order in which a list offers it. */
export const STANDINGS = [
  'has-filed',
  'new-to-court',
  'research-only',
] as const satisfies readonly EcfAccount['standing'][];

/** Who can use a CM/ECF login, in the order in which a list offers it. */
export const LOGIN_USES = [
  'not-asked',
  'own',
  'shared',
] as const satisfies readonly CourtEntry['loginUse'][];

/** Whether someone new to a court ever filed there, in the order in which a list offers it. */
export const FILED_BEFORE = [
  'not-asked',
  'no',
  'yes',
] as const satisfies readonly CourtEntry['filedBefore'][];
