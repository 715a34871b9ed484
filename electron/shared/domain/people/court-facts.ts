import * as z from 'zod';

/** Who uses the CM/ECF login: the person alone, or others of a company too (N.D. Iowa Bankr. on creditors' accounts). */
export const LoginUse = z.enum(['own', 'shared']);
export type LoginUse = z.infer<typeof LoginUse>;

/** Whether someone new to a court ever filed there. W.D.N.Y. Bankr. rejects a new registration of those who did. */
export const FiledBefore = z.enum(['yes', 'no']);
export type FiledBefore = z.infer<typeof FiledBefore>;

/** What is recorded about one person in one court besides capacity and standing. What is absent was not asked yet. */
export const COURT_FACTS = {
  /** The day the court admitted the person to its bar. */
  admittedOn: z.iso.date().optional(),
  /** The last day of the admission unless it is renewed, as the court's roll or the person says. */
  renewBy: z.iso.date().optional(),
  loginUse: LoginUse.optional(),
  filedBefore: FiledBefore.optional(),
};

/**
 * Whether a login that the court once issued is what this person links. Someone who calls themselves new registers again
 * even after filing there long ago, and then the old login doesn't matter, unless the court rejects that.
 */
export function linksOldLogin(
  filedBefore: FiledBefore | 'not-asked' | undefined,
  refusesFormerFilers: boolean,
): boolean {
  return filedBefore === undefined || (filedBefore === 'yes' && refusesFormerFilers);
}
