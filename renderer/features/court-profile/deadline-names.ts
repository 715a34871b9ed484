import type { MessageId } from '../../i18n/catalog.ts';

/** What the deadlines that ship are called; a court's own are shown by their short name. */
export const DEADLINE_NAMES: Readonly<Record<string, MessageId>> = {
  'own-account': 'deadline-name.own-account',
  upgrade: 'deadline-name.upgrade',
  'know-credential': 'deadline-name.know-credential',
  'reset-password': 'deadline-name.reset-password',
  link: 'deadline-name.link',
  'mfa-starts': 'deadline-name.mfa-starts',
  mfa: 'deadline-name.mfa',
  'password-rule': 'deadline-name.password-rule',
};
