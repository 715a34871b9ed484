import { APP_FAILURES } from './failure-codes/app.ts';
import { BOARD_FAILURES } from './failure-codes/board.ts';
import { CHECKLIST_FAILURES } from './failure-codes/checklist.ts';
import { COURT_SESSION_FAILURES } from './failure-codes/court-session.ts';
import { COURTS_FAILURES } from './failure-codes/courts.ts';
import { EXPORTS_FAILURES } from './failure-codes/exports.ts';
import { FIELDS_FAILURES } from './failure-codes/fields.ts';
import { FILES_FAILURES } from './failure-codes/files.ts';
import { FIRM_FAILURES } from './failure-codes/firm.ts';
import { LINKING_FAILURES } from './failure-codes/linking.ts';
import { PACER_FAILURES } from './failure-codes/pacer.ts';
import { PEOPLE_FAILURES } from './failure-codes/people.ts';
import { PRACTICE_FAILURES } from './failure-codes/practice.ts';
import { PRESENCE_FAILURES } from './failure-codes/presence.ts';
import { PROFILES_FAILURES } from './failure-codes/profiles.ts';
import { RECORDS_FAILURES } from './failure-codes/records.ts';
import { ROSTER_FAILURES } from './failure-codes/roster.ts';
import { TRANSFER_FAILURES } from './failure-codes/transfer.ts';
import { UPDATES_FAILURES } from './failure-codes/updates.ts';
import { VAULT_FAILURES } from './failure-codes/vault.ts';

/**
 * The closed list of expected failures, one list for each capability. Each code has one sentence, `failure.<code>`, in
 * the text catalog; a test keeps the two equal.
 */
export const FAILURE_CODES = [
  ...APP_FAILURES,
  ...BOARD_FAILURES,
  ...CHECKLIST_FAILURES,
  ...COURT_SESSION_FAILURES,
  ...COURTS_FAILURES,
  ...EXPORTS_FAILURES,
  ...FIELDS_FAILURES,
  ...FILES_FAILURES,
  ...FIRM_FAILURES,
  ...LINKING_FAILURES,
  ...PACER_FAILURES,
  ...PEOPLE_FAILURES,
  ...PRACTICE_FAILURES,
  ...PRESENCE_FAILURES,
  ...PROFILES_FAILURES,
  ...RECORDS_FAILURES,
  ...ROSTER_FAILURES,
  ...TRANSFER_FAILURES,
  ...UPDATES_FAILURES,
  ...VAULT_FAILURES,
] as const;

/** The code of one expected failure. */
export type FailureCode = (typeof FAILURE_CODES)[number];
