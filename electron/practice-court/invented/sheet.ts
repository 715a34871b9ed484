import { PEOPLE } from './people.ts';
import type { InventedPerson, PracticeCase, PracticeEcfAccount } from './person.ts';

/** The CM/ECF password that the practice court of `courtId` accepts; it differs from court to court, as real ones do. */
export function courtPassword(ecf: PracticeEcfAccount, courtId: string): string {
  return `${ecf.word}-${courtId}-27`;
}

/** Words for the one thing that each invented person shows. */
const CASE_TITLES: Readonly<Record<PracticeCase, string>> = {
  plain: 'Everything in order',
  'likely-same-name': 'Names likely the same',
  'name-mismatch': 'Names differ',
  'legacy-account': 'Legacy PACER account',
  'wrong-court-password': 'Wrong CM/ECF password',
  'wrong-pacer-password': 'Wrong PACER password',
  'mfa-app': 'One-time passcode from an app',
  'mfa-backup-code': 'Backup codes',
  'firm-billing-account': 'Firm billing account (PAA)',
  'already-linked': 'Already linked',
  'court-account-taken': "Linked to someone else's account",
  'linked-elsewhere': 'Files in other courts',
  'menus-empty': 'Filing menus empty',
  'menus-pending': 'Filing menus come late',
  maintenance: 'Court closed for maintenance',
  'session-expires': 'Session ends in the middle',
  'client-code-required': 'Client code required',
  'two-court-accounts': 'Attorney and trustee',
  'special-characters': 'Special character in the login',
};

/** What one invented person has written down for one court; two of them wrote something wrong. */
export interface PracticeSheet {
  readonly id: string;
  readonly case: PracticeCase;
  /** The case in a few words. */
  readonly title: string;
  readonly story: string;
  readonly name: string;
  readonly courtId: string;
  readonly capacity: PracticeEcfAccount['capacity'];
  readonly pacerUsername: string;
  readonly pacerPassword: string;
  readonly accountType: 'upgraded' | 'legacy';
  readonly accountKind: 'individual' | 'paa';
  readonly totpSecret?: string;
  readonly backupCodes?: readonly string[];
  readonly ecfLogin: string;
  readonly ecfPassword: string;
}

function sheetOf({ pacer, ecf, ...person }: InventedPerson, courtId: string): PracticeSheet {
  return {
    id: person.id,
    case: person.case,
    title: CASE_TITLES[person.case],
    story: person.story,
    name: pacer.name,
    courtId,
    capacity: ecf.capacity,
    pacerUsername: pacer.username,
    pacerPassword: pacer.passwordOnSheet ?? pacer.password,
    accountType: pacer.accountType,
    accountKind: pacer.kind,
    ...(pacer.totpSecret ? { totpSecret: pacer.totpSecret } : {}),
    ...(pacer.backupCodes ? { backupCodes: pacer.backupCodes } : {}),
    ecfLogin: ecf.login,
    ecfPassword: courtPassword({ ...ecf, word: ecf.wordOnSheet ?? ecf.word }, courtId),
  };
}

/** Everybody's sheet for one court, in the order of the list. */
export function practiceSheets(courtId: string): readonly PracticeSheet[] {
  return PEOPLE.map((person) => sheetOf(person, courtId));
}
