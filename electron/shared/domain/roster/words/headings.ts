import type { RosterField } from '../fields.ts';

/**
 * Headings, in English and at the end in Spanish and Haitian Creole, as firms, bar associations, directories, mail, practice management and HR programs write them, in lower case
 * without signs. A field takes its column from the first of its texts that has one; two columns of one text are for a
 * person to choose between.
 */
export const HEADINGS: Readonly<Record<RosterField, readonly string[]>> = {
  name: [
    'name, full name, attorney, attorney name, person, filer, employee, employee name',
    'display name',
    'cn, common name',
    'lawyer, lawyer name, timekeeper, timekeeper name, staff name, worker, legal name',
    'nombre completo, non, nombre y apellido, persona, moun, non konple',
  ],
  firstName: ['first name, first, given name, forename', 'nombre, prenon, primer nombre'],
  middleName: [
    'middle name, middle, middle initial, mi, additional name',
    'segundo nombre, dezyem prenon',
  ],
  lastName: ['last name, last, surname, family name, sn', 'apellido, non fanmi, apellidos'],
  suffix: ['suffix, name suffix, generation, generational suffix', 'sufijo jr iii, sifiks jr iii'],
  role: [
    'role, capacity',
    'job title, position',
    'title',
    'subscription type, user type, type of user',
    'funcion, wol, cargo',
  ],
  office: [
    'office, branch, site, office location, physical delivery office name, office name',
    'location',
    'city',
    'oficina, biwo',
  ],
  active: [
    'active, account enabled, login enabled, enabled, is active, employed, status, user status, employment status, employee status, work status, user account control',
    'cuenta en uso, kont k ap sevi',
  ],
  blocked: [
    'blocked, block credential, sign in blocked, suspended, disabled, account disabled, archived, inactive, termination date, date of termination, term date, terminated on, separation date, date left, left on, inactive date',
    'cuenta bloqueada, kont bloke',
  ],
  email: [
    'email, e mail, email address, e mail address, mail, work email, primary email, e mail 1 value, email 1 value, primary email address, business email',
    'user principal name',
    'correo electronico, imel, correo, adres imel',
  ],
  barNumber: [
    'bar number, bar no, bar, bar id, state bar number, bar num, attorney id, state bar no, state bar id',
    'numero de licencia de abogado, nimewo bawo, numero de licencia',
  ],
  language: ['language, preferred language, idioma, lang'],
  inCharge: [
    'person in charge, in charge, responsible, paralegal, assistant, assigned to, assigned paralegal, assigned assistant',
    'persona encargada, moun ki responsab',
  ],
  courts: [
    'courts, court, court id, court ids, files in, districts, jurisdictions, federal courts, federal courts admitted, courts admitted, federal admissions, federal court admissions',
    'tribunales, tribinal, tribunal, tribinal yo',
  ],
  username: [
    'pacer username, pacer user name, pacer login, pacer id, pacer account, pacer, pacer user, pacer user id',
    'username, user name',
    'nombre de usuario de pacer, non itilizate pacer',
  ],
  accountType: [
    'account type, pacer account type, acct type, pacer acct type',
    'tipo de cuenta account type, tip kont account type',
  ],
  searchStatus: [
    'case search status, search status, pacer case search status',
    'case search status de pacer, case search status pacer',
  ],
  kind: [
    'account kind, kind of account, account use, pacer account kind',
    'de quien es la cuenta pacer, kont pacer la se pou kiyes',
  ],
  createdOn: [
    'account created, created, created on, date created, issued, pacer created, pacer account created, pacer account created on, account date, pacer acct created',
    'fecha de creacion de la cuenta pacer, dat kreyasyon kont pacer la',
  ],
  mfa: [
    'mfa, pacer mfa, multifactor authentication, multi factor authentication, two factor, 2fa, multifactor',
    'autenticacion multifactor, otantifikasyon milti fakte',
  ],
  mfaSkips: [
    'mfa skips, mfa skipped, mfa put off, mfa prompt put off, multifactor put off, multifactor prompt put off, multifactor skips',
    'solicitud multifactor aplazada, demann milti fakte ranvwaye',
  ],
  authenticators: [
    'authenticators, authenticator apps, mfa apps, mfa devices, mfa codes held by, codes held by, who has the codes',
    'aplicaciones de autenticacion y quien las tiene, aplikasyon otantifikasyon ak moun ki gen yo',
  ],
  backupCodes: [
    'backup codes left, mfa backup codes left, number of backup codes',
    'codigos de respaldo que quedan, kod sekou ki rete',
  ],
  passwordSkips: [
    'password prompt put off, new password put off, prompt for a new password put off, pacer password put off, password skips',
    'solicitud de contrasena nueva de pacer aplazada, demann nouvo modpas pacer ranvwaye',
  ],
  deactivated: [
    'pacer account deactivated, pacer deactivated',
    'cuenta pacer desactivada, kont pacer dezaktive',
  ],
  linked: [
    'linked, already linked, linked already, link known from, linked known from, cm ecf linked',
    'ya vinculada se sabe por, deja lye nou konnen pa',
  ],
  admittedOn: [
    'admitted, admitted on, admission date, date admitted, date of admission',
    'fecha de admision en el tribunal, dat admisyon nan bawo tribinal la',
  ],
  renewBy: [
    'renew by, renewal due, renewal date, admission renewal, admission expires, admission holds until, admission is good until, admitted until',
    'la admision vale hasta, admisyon an bon jiska',
  ],
  loginUse: [
    'cm ecf login shared, ecf login shared, login shared, who uses the cm ecf login',
    'quien usa el usuario cm ecf, kiyes ki itilize non itilizate cm ecf la',
  ],
  filedBefore: [
    'filed before, ever filed, filed there before, former filer',
    'alguna vez presento en el tribunal, te depoze nan tribinal la yon le',
  ],
  passwordSetOn: [
    'password set, password set on, password date, password changed, pacer password set, pacer password set on, last password change, pacer password changed, pacer pw changed, pacer pw set',
    'fecha de la contrasena de pacer, dat modpas pacer la',
  ],
};
