import type { CourtPage } from '../../lib/bridge/bridge.ts';

/** The date fields of an override, in their order on screen. */
export const DATES = ['goLive', 'upgradeBy', 'knowBy', 'resetBy'] as const;

/** The fields of the court's help desk, in their order on screen. */
export const HELP_DESK = ['phone', 'email', 'hours', 'page'] as const;

/** Where a court's profile keeps what each field says. */
const PATHS = {
  goLive: ['goLive'],
  upgradeBy: ['deadlines.own-account', 'deadlines.upgrade'],
  knowBy: ['deadlines.know-credential'],
  resetBy: ['deadlines.reset-password'],
  phone: ['contacts.court'],
  email: ['contacts.court'],
  hours: ['contacts.court'],
  page: ['contacts.court'],
} as const satisfies Record<(typeof DATES | typeof HELP_DESK)[number], readonly string[]>;

/** Whether firm IT's file says what this field says, so that nobody overrides it. */
export function isSaidByIt(
  { origins }: Pick<CourtPage['profile'], 'origins'>,
  field: keyof typeof PATHS,
): boolean {
  return PATHS[field].some((path) => origins[path] === 'it');
}
