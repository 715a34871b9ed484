import type { NamedRow } from '../named/results.mts';

/** A case from the field: what people run into, and what the app does about it. Its id is two digits, and titles of its tests begin with `case` and them. */
export interface FieldCase extends NamedRow {
  /** What comes of it, in one sentence. */
  readonly outcome: string;
}

/** Cases taken from public bug reports and pages, each with a small input of our own. */
export const CASES: readonly FieldCase[] = [
  of(
    '01 Bitwarden: addresses without https://',
    'A bare host that is letter for letter a court’s is that court’s.',
  ),
  of(
    '02 Proton Pass: several addresses in one cell',
    'A login is found by any of its addresses, and by the email address where there is no user name.',
  ),
  of(
    '04 Keeper: an export without headings',
    'The file is read, or refused with the program’s name and the way out.',
  ),
  of(
    '06 LastPass: HTML entities in a password',
    'The row carries a warning, and nothing is changed or tried without a word.',
  ),
  of('08 KeePassXC: quotes and commas in passwords', 'Passwords are taken as they are.'),
  of(
    '09 Dashlane: a second user name',
    'The login is taken from whichever column has it, or the row says that there are two.',
  ),
  of(
    '13 E.D. Cal. Bankr.: a filing site of its own',
    'There is nothing to link, nothing blocks, and the site’s own login is rescued.',
  ),
  of(
    '14 9th Cir.: two filing systems',
    'The checklist says which case is in which system, and that ACMS takes no second link.',
  ),
  of(
    '15 Entra ID: userType is no role',
    'Role by job title, office by its own column; guests and disabled accounts are pointed out.',
  ),
  of(
    '17 PowerShell 5.1: question marks for letters',
    'The #TYPE line is passed over, and a name that lost letters waits to be fixed.',
  ),
  of(
    '19 Letters read in the wrong encoding',
    'The rows wait to be fixed, with the name that is meant beside them.',
  ),
  of(
    '20 Outlook contacts: middle name and suffix',
    'Both are part of the name; a salutation is no role; an Exchange path is no address.',
  ),
  of(
    '22 Letters that do not decompose',
    'A name in ASCII letters is never called somebody else’s because of it.',
  ),
  of('25 Active Directory csvde: names in hex', 'The name is read, never recorded as hex.'),
  of(
    '26 Courts as lawyers write them',
    'Read where plain; what may be two courts is asked about once for the file.',
  ),
  of(
    '27 Outlook: a calendar file imported twice',
    'The page says what to do in which program, a date that is gone is canceled in the next file, and each person can have a calendar of their own.',
  ),
  of(
    '29 Mail drafts in new Outlook',
    'A draft has sender, date and number; the page says which programs open it ready to send, and the mail program or copied text is another way.',
  ),
  of(
    '30 Windows: a policy forbids to keep passwords',
    'The failure says so, and names the way on.',
  ),
  of(
    '31 Linux: no keyring collection',
    'Not set up, locked and waiting are three different sentences.',
  ),
  of(
    '33 A redirected application data folder',
    'The records stay on the computer, and records that can’t be opened never look like an empty firm.',
  ),
  of(
    '34 A proxy that asks for a Windows sign-in',
    'It is told as that, with guided linking as the way.',
  ),
  of('36 PACER: parts of names in a password', 'No half of a double name passes.'),
  of(
    '37 A one-time code with a space',
    'Spaces and hyphens fall away; another length is asked about.',
  ),
  of(
    '38 PACER: Account Status in place of Case Search Status',
    'It is a sign of a firm billing account.',
  ),
  of('39 D. Ariz. Bankr.: several accounts of one person', 'The warning names filing agents only.'),
  of('40 E.D.N.Y.: its own path to the link', 'The court’s profile has the path and the number.'),
  of(
    '44 A name before and after marriage',
    'It stops before Submit with both reasons side by side, and never says “somebody else’s”.',
  ),
];

function of(title: string, outcome: string): FieldCase {
  return { id: title.slice(0, 2), name: title.slice(3), outcome };
}
