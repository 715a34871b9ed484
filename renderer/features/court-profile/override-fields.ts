/** The date fields of an override, in their order on screen. */
export const DATES = ['goLive', 'upgradeBy', 'knowBy', 'resetBy'] as const;

/** The fields of the court's help desk, in their order on screen. */
export const HELP_DESK = ['phone', 'email', 'hours', 'page'] as const;
