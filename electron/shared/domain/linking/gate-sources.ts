import type { GateItemId } from './gate-texts.ts';

/** Who says what each finding of the gate rests on, by the names the notices and pages go by; or that it is our own caution. */
export const GATE_SOURCES: Readonly<Record<GateItemId, string>> = {
  'already-linked': 'Notices 001 to 003: a link is made once and can’t be undone',
  'answer-unknown': 'Our own caution: a link can’t be undone',
  'waits-for-court': 'Our own caution: a link can’t be undone',
  'menus-unexplained':
    'Notice 003; D. Ariz. Bankr.: one PACER account for one CM/ECF account in a court',
  'link-too-early': 'Notices 000 to 004: linking begins at the court’s go-live',
  'new-to-court': 'Notices 000 and 004; PACER, E-File Registration',
  'own-filing-site': 'The court’s profile (E.D. Cal. Bankr.)',
  'research-only': 'Notice 003: looking up cases needs no link',
  'not-live-yet': 'Notices 000 to 004: linking begins at the court’s go-live',
  'go-live-not-known':
    'PACER Court CM/ECF Lookup, 2023-01-10: live by then, first day not published',
  'account-not-recorded': 'Notices 000 to 004: each filer needs a PACER account',
  'account-username-missing': 'Our own caution: the link must join the right accounts',
  'account-of-others': 'Notices 000, 003 and 004: each filer needs a PACER account of their own',
  'account-linked-here':
    'Notice 003; D. Ariz. Bankr.: one PACER account for one CM/ECF account in a court',
  'account-shows-other': 'The court’s own record',
  'steps-first': 'The court’s own checklist',
  'account-is-paa': 'Notice 004; PACER on the PACER Administrative Account',
  'account-is-shared': 'Notices 000, 001, 003 and 004',
  'account-is-search-only': 'CourtDrive’s questions and answers; not the court’s or PACER’s word',
  'account-wrong-kind': 'The upgrade check',
  'account-kind-not-known': 'The upgrade check',
  'account-is-legacy': 'Notices 000 to 004; the upgrade check',
  'upgrade-not-known': 'The upgrade check',
  'credential-missing': 'Notices 001 and 002: linking asks for the court-issued login and password',
  'credential-in-browser': 'Notices 001 and 004: find out the password before the court goes live',
  'credential-on-paper': 'Our own caution in the assisted way: the app types the login',
  'credential-elsewhere': 'Our own: a keychain belongs to one computer',
  'credential-refused': 'Courts lock an account after a few wrong tries',
  'credential-spent': 'Notices 001 to 003: the old login ends with the link',
  'keychain-unavailable': 'Our own: the operating system keeps the login',
  'login-has-special-characters': 'The court’s profile (W.D. Pa.)',
  'login-has-capitals': 'The court’s profile (4th Cir.)',
  'former-filer-not-asked': 'The court’s profile (W.D.N.Y. Bankr.)',
  'login-shared': 'N.D. Iowa Bankr. on creditors’ accounts',
  'login-of-others':
    'One PACER account links to one CM/ECF account; N.D. Iowa Bankr. on creditors’ accounts',
  'admission-lapsed':
    'D. Conn. on its annual fee; M.D. Fla. on renewals; Second Circuit, Local Rule 46.1(a)(2)',
  'mfa-not-known': 'PACER on multifactor authentication, 2025-05-02',
  'mfa-not-enrolled': 'PACER on multifactor authentication, 2025-05-02',
  'mfa-put-off': 'PACER, tips and resources on multifactor authentication, 2026-02-05: three skips',
  'mfa-skips-used-up':
    'PACER, tips and resources on multifactor authentication, 2026-02-05: three skips',
  'mfa-locked-out':
    'PACER, tips and resources on multifactor authentication, 2026-02-05: “User Update Required”',
  'backup-codes-few': 'Our own caution: each code is good for one sign-in (C.D. Cal.)',
  'password-put-off':
    'PACER announcement of 2025-06-27: a new password every 180 days; no source says that skips block',
  'account-deactivated': 'Our own conclusion: a deactivated account can’t sign in',
  'account-unused':
    'Our own conclusion; an older PACER answer names two years, courts in November 2025 only the search status',
};
