import type { EventKind } from '../records/event.ts';

/** What a member of the firm may do. Everyone reads everything; a reader records nothing. */
export const FIRM_ROLES = ['reader', 'attorney', 'paralegal', 'administrator'] as const;
export type FirmRole = (typeof FIRM_ROLES)[number];

/**
 * About whom a role may record something. `theirs`: an attorney's own person and accounts; the people of a paralegal's
 * offices and their accounts. `target`: a person who may record what is taken back may take it back.
 */
export type RightsScope = 'none' | 'theirs' | 'any' | 'target';

/** About whom the three roles that record may record something of one kind. */
export type Rights = Readonly<Record<Exclude<FirmRole, 'reader'>, RightsScope>>;

const THEIRS: Rights = { attorney: 'theirs', paralegal: 'theirs', administrator: 'any' };
const OFFICE: Rights = { attorney: 'none', paralegal: 'any', administrator: 'any' };
const ADMINISTRATOR: Rights = { attorney: 'none', paralegal: 'none', administrator: 'any' };
/** It never leaves the computer that recorded it. */
const STAYS: Rights = { attorney: 'none', paralegal: 'none', administrator: 'none' };

/**
 * Who may record what in the firm's database. The server has the same table (`assets/firm`), and a test asks it for each
 * role and kind. A new kind needs a line here and one in the next migration.
 */
export const RIGHTS: Readonly<Record<EventKind, Rights>> = {
  'person.added': THEIRS,
  'person.edited': THEIRS,
  'person.archived': THEIRS,
  'person.restored': THEIRS,
  'person.merged': ADMINISTRATOR,
  'person.absorbed': ADMINISTRATOR,
  'person.in-charge': THEIRS,
  'person.noted': THEIRS,
  'person.note-removed': THEIRS,
  'person.note-moved': ADMINISTRATOR,
  'pacer-account.recorded': THEIRS,
  'pacer-account.changed': THEIRS,
  'pacer-account.removed': THEIRS,
  'pacer-account.moved': ADMINISTRATOR,
  'court.joined': THEIRS,
  'court.changed': THEIRS,
  'court.left': THEIRS,
  'court.moved': ADMINISTRATOR,
  'step.recorded': THEIRS,
  'credential.said': THEIRS,
  'credential.storing': STAYS,
  'credential.stored': THEIRS,
  'credential.same-login': THEIRS,
  'credential.not-stored': STAYS,
  'credential.tried': THEIRS,
  'credential.verified': THEIRS,
  'credential.refused': THEIRS,
  'credential.reset': THEIRS,
  'credential.destroying': STAYS,
  'credential.destroyed': THEIRS,
  'credential.not-destroyed': STAYS,
  'credential.missing': THEIRS,
  'credential.changed': THEIRS,
  'credential.printed': THEIRS,
  'credential.not-printed': THEIRS,
  'link.drafted': THEIRS,
  'link.reviewed': THEIRS,
  'link.returned': THEIRS,
  'link.armed': THEIRS,
  'link.sending': THEIRS,
  'link.answered': THEIRS,
  'link.recovered': THEIRS,
  'link.evidence': THEIRS,
  'link.needs-court': THEIRS,
  'link.abandoned': THEIRS,
  'known-link.recorded': THEIRS,
  'known-link.removed': THEIRS,
  'firm.billing-decided': OFFICE,
  'firm.member-linked': { attorney: 'none', paralegal: 'theirs', administrator: 'any' },
  'firm.research-account-added': OFFICE,
  'firm.research-account-removed': OFFICE,
  'court-profile.set': ADMINISTRATOR,
  'court-profile.removed': ADMINISTRATOR,
  'court.listed': ADMINISTRATOR,
  'court.unlisted': ADMINISTRATOR,
  'endpoint.set': ADMINISTRATOR,
  'endpoint.removed': ADMINISTRATOR,
  'endpoint.assisted': ADMINISTRATOR,
  'view.saved': OFFICE,
  'view.removed': OFFICE,
  undone: { attorney: 'target', paralegal: 'target', administrator: 'target' },
};
