/** What a person is invented to show. */
export type PracticeCase =
  | 'plain'
  | 'likely-same-name'
  | 'name-mismatch'
  | 'legacy-account'
  | 'wrong-court-password'
  | 'wrong-pacer-password'
  | 'mfa-app'
  | 'mfa-backup-code'
  | 'firm-billing-account'
  | 'already-linked'
  | 'court-account-taken'
  | 'linked-elsewhere'
  | 'menus-empty'
  | 'menus-pending'
  | 'maintenance'
  | 'session-expires'
  | 'client-code-required'
  | 'two-court-accounts'
  | 'special-characters';

/** A PACER account that exists at the practice court's sign-in service. */
export interface PracticePacerAccount {
  readonly username: string;
  readonly password: string;
  /** What the person's sheet says instead, where it is wrong. */
  readonly passwordOnSheet?: string;
  readonly name: string;
  readonly accountType: 'upgraded' | 'legacy';
  readonly kind: 'individual' | 'paa';
  /** Base32, for any authenticator app. */
  readonly totpSecret?: string;
  readonly backupCodes?: readonly string[];
  readonly needsClientCode?: true;
  /** Files somewhere already: must acknowledge the redaction rules to sign in. */
  readonly isKnownFiler?: true;
}

/** A CM/ECF account that every practice court has for the person; its password differs from court to court. */
export interface PracticeEcfAccount {
  readonly login: string;
  readonly name: string;
  readonly capacity: 'attorney' | 'trustee' | 'filing-agent';
  /** First part of the password; the court's id follows. */
  readonly word: string;
  /** What the person's sheet has instead, where it is wrong. */
  readonly wordOnSheet?: string;
}

/** One invented person with one account on either side; someone with two of each has two entries. */
export interface InventedPerson {
  readonly id: string;
  readonly case: PracticeCase;
  /** What a trainee should expect and do. */
  readonly story: string;
  readonly pacer: PracticePacerAccount;
  readonly ecf: PracticeEcfAccount;
}

/** What most of their PACER accounts have in common. */
export const INDIVIDUAL = { accountType: 'upgraded', kind: 'individual' } as const;
