import type { RosterField } from '../fields.ts';

/**
 * Headings as firms, bar associations, directories, mail, practice management and HR programs write them, in lower case
 * without signs. A field takes its column from the first of its texts that has one; two columns of one text are for a
 * person to choose between.
 */
export const HEADINGS: Readonly<Record<RosterField, readonly string[]>> = {
  name: [
    'name, full name, attorney, attorney name, person, filer, employee, employee name',
    'display name',
    'cn, common name',
    'lawyer, lawyer name, timekeeper, timekeeper name, staff name, worker, legal name',
  ],
  firstName: ['first name, first, given name, forename'],
  middleName: ['middle name, middle, middle initial, mi, additional name'],
  lastName: ['last name, last, surname, family name, sn'],
  suffix: ['suffix, name suffix, generation, generational suffix'],
  role: [
    'role, capacity',
    'job title, position',
    'title',
    'subscription type, user type, type of user',
  ],
  office: [
    'office, branch, site, office location, physical delivery office name, office name',
    'location',
    'city',
  ],
  active: [
    'active, account enabled, login enabled, enabled, is active, employed, status, user status, employment status, employee status, work status, user account control',
  ],
  blocked: [
    'blocked, block credential, sign in blocked, suspended, disabled, account disabled, archived, inactive, termination date, date of termination, term date, terminated on, separation date, date left, left on, inactive date',
  ],
  email: [
    'email, e mail, email address, e mail address, mail, work email, primary email, e mail 1 value, email 1 value, primary email address, business email',
    'user principal name',
  ],
  barNumber: [
    'bar number, bar no, bar, bar id, state bar number, bar num, attorney id, state bar no, state bar id',
  ],
  language: ['language, preferred language, idioma, lang'],
  inCharge: [
    'person in charge, in charge, responsible, paralegal, assistant, assigned to, assigned paralegal, assigned assistant',
  ],
  courts: [
    'courts, court, court id, court ids, files in, districts, jurisdictions, federal courts, federal courts admitted, courts admitted, federal admissions, federal court admissions',
  ],
  username: [
    'pacer username, pacer user name, pacer login, pacer id, pacer account, pacer, pacer user, pacer user id',
    'username, user name',
  ],
  accountType: ['account type, pacer account type, acct type, pacer acct type'],
  searchStatus: ['case search status, search status, pacer case search status'],
  kind: ['account kind, kind of account, account use, pacer account kind'],
  createdOn: [
    'account created, created, created on, date created, issued, pacer created, pacer account created, pacer account created on, account date, pacer acct created',
  ],
  mfa: [
    'mfa, pacer mfa, multifactor authentication, multi factor authentication, two factor, 2fa, multifactor',
  ],
  mfaSkips: [
    'mfa skips, mfa skipped, mfa put off, mfa prompt put off, multifactor put off, multifactor prompt put off, multifactor skips',
  ],
  authenticators: [
    'authenticators, authenticator apps, mfa apps, mfa devices, mfa codes held by, codes held by, who has the codes',
  ],
  backupCodes: ['backup codes left, mfa backup codes left, number of backup codes'],
  passwordSkips: [
    'password prompt put off, new password put off, prompt for a new password put off, pacer password put off, password skips',
  ],
  deactivated: ['pacer account deactivated, pacer deactivated'],
  linked: [
    'linked, already linked, linked already, link known from, linked known from, cm ecf linked',
  ],
  admittedOn: ['admitted, admitted on, admission date, date admitted, date of admission'],
  renewBy: [
    'renew by, renewal due, renewal date, admission renewal, admission expires, admission holds until, admission is good until, admitted until',
  ],
  loginUse: ['cm ecf login shared, ecf login shared, login shared, who uses the cm ecf login'],
  filedBefore: ['filed before, ever filed, filed there before, former filer'],
  passwordSetOn: [
    'password set, password set on, password date, password changed, pacer password set, pacer password set on, last password change, pacer password changed, pacer pw changed, pacer pw set',
  ],
};
