import type { View, ViewName } from '../../../lib/navigation/view.ts';
import type { GuidePlace } from '../../../lib/stores/help.store.ts';

const BOARD = { page: 'board' } as const;
const COURTS = { page: 'courts-and-checklists' } as const;
const LOGINS = { page: 'credentials' } as const;

/** What the guide says of each view, the first of it the nearest. */
const ON_VIEW: Readonly<Record<ViewName, readonly GuidePlace[]>> = {
  mine: [
    { ...COURTS, part: 'your-own-checklist' },
    { ...COURTS, part: 'read-a-checklist' },
  ],
  readiness: [
    { ...BOARD, part: 'find-people' },
    { ...BOARD, part: 'act-for-one-or-many' },
    { ...BOARD, part: 'print-export-and-remind' },
  ],
  import: [{ ...BOARD, part: 'import-people' }],
  progress: [BOARD],
  reminders: [{ ...BOARD, part: 'print-export-and-remind' }],
  person: [
    { ...COURTS, part: 'check-a-pacer-account' },
    { ...COURTS, part: 'archive-merge-and-history' },
  ],
  court: [{ ...COURTS, part: 'read-a-checklist' }],
  'person-checklist': [{ ...COURTS, part: 'what-is-left-over-all-courts' }],
  courts: [{ ...COURTS, part: 'find-a-court' }],
  'court-profile': [{ ...COURTS, part: 'change-what-is-known-of-a-court' }],
  firm: [{ ...COURTS, part: 'the-firm' }],
  archive: [{ ...COURTS, part: 'archive-merge-and-history' }],
  credentials: [
    { ...LOGINS, part: 'a-forgotten-pin' },
    { ...LOGINS, part: 'delete-logins' },
  ],
  rescue: [{ ...LOGINS, part: 'rescue-logins-from-a-browser' }],
  move: [{ ...LOGINS, part: 'move-to-another-computer' }],
  restore: [{ ...LOGINS, part: 'move-to-another-computer' }],
  practice: [{ page: 'linking', part: 'two-ways-and-practice' }],
  settings: [
    { page: 'backups' },
    { ...LOGINS, part: 'lock-fileready' },
    { page: 'managed-installs' },
  ],
};

const ON_TAB = {
  checklist: ON_VIEW.court,
  credential: [
    { ...LOGINS, part: 'keep-a-login' },
    { ...LOGINS, part: 'show-or-copy-it' },
  ],
  link: [
    { page: 'linking', part: 'before-you-link' },
    { page: 'linking', part: 'submit-once' },
    { page: 'linking', part: 'the-filing-menus-dont-show-up' },
  ],
} as const;

/** What the guide says of the view that is open. */
export function onScreen(view: View): readonly GuidePlace[] {
  return view.name === 'court' ? ON_TAB[view.tab] : ON_VIEW[view.name];
}
