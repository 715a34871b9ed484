import type { LocalText, Source } from '../values/text.ts';

/**
 * PACER's password standard (announcement of 2025-06-27). It covers PACER passwords only. A court-issued CM/ECF
 * password follows the court's own rules.
 */
export const PACER_PASSWORD = {
  minLength: 14,
  maxLength: 45,
  validDays: 180,
  sources: [
    {
      title: 'PACER announcement on password requirements, 2025-06-27',
      url: 'https://pacer.uscourts.gov/announcements',
      confidence: 'stated',
      readOn: '2025-06-27',
    },
    {
      title: 'CM/ECF page of the N.D. Ala. Bankruptcy Court',
      url: 'https://www.alnb.uscourts.gov/cmecf-info',
      confidence: 'stated',
    },
  ],
} as const satisfies { readonly sources: readonly Source[]; readonly [setting: string]: unknown };

/** One rule of the standard, in words, and whether a password meets it. */
export interface PasswordRuleResult {
  readonly id: PasswordRuleId;
  readonly text: LocalText;
  readonly isMet: boolean;
}

/** The name of a rule of PACER's password standard. */
export type PasswordRuleId = 'length' | 'lower' | 'upper' | 'special' | 'personal';

/** Text that a PACER password may not contain. */
export interface PasswordOwner {
  readonly firstName: string;
  readonly lastName: string;
  readonly username: string;
  readonly email: string;
}

const TEXTS: Readonly<Record<PasswordRuleId, LocalText>> = {
  length: { en: '14 to 45 characters' },
  lower: { en: 'At least one small letter' },
  upper: { en: 'At least one capital letter' },
  special: { en: 'At least one special character' },
  personal: { en: 'Not your first name, last name, username or e-mail address' },
};

// Shorter fragments, such as initials, occur in almost any text and would rule out good passwords.
const MIN_PERSONAL_PART_LENGTH = 3;

function containsPersonalPart(password: string, owner: PasswordOwner): boolean {
  const [mailbox = ''] = owner.email.split('@');
  const text = password.toLowerCase();
  return [owner.firstName, owner.lastName, owner.username, owner.email, mailbox]
    .map((part) => part.trim().toLowerCase())
    .some((part) => part.length >= MIN_PERSONAL_PART_LENGTH && text.includes(part));
}

/** Checks a PACER password against each rule of the standard. Doesn't store the password or return it. */
export function checkPacerPassword(
  password: string,
  owner: PasswordOwner,
): readonly PasswordRuleResult[] {
  const { length } = [...password];
  const isMet: Readonly<Record<PasswordRuleId, boolean>> = {
    length: length >= PACER_PASSWORD.minLength && length <= PACER_PASSWORD.maxLength,
    lower: /[a-z]/.test(password),
    upper: /[A-Z]/.test(password),
    special: /[^A-Za-z0-9\s]/.test(password),
    personal: !containsPersonalPart(password, owner),
  };
  const ids: readonly PasswordRuleId[] = ['length', 'lower', 'upper', 'special', 'personal'];
  return ids.map((id) => ({ id, text: TEXTS[id], isMet: isMet[id] }));
}
