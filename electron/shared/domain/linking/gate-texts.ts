import { item } from './gate-text.ts';

/** What each gate finding says and what to do about it. Placeholders are filled from the finding's values. */
export const GATE_TEXTS = {
  'already-linked': item(
    'This CM/ECF account is linked already.',
    'There is nothing to link. If it is linked to the wrong PACER account, call the court.',
  ),
  'answer-unknown': item(
    'An earlier attempt was sent and its answer was lost. The accounts may be linked.',
    'Find out first: sign in to the court again and look at the menus. Nothing is sent a second time.',
  ),
  'waits-for-court': item(
    'An earlier attempt is waiting for the court’s help desk.',
    'Call the court and record what it says.',
  ),
  'menus-unexplained': item(
    'The court showed filing menus, and they may be those of this person’s other CM/ECF account here.',
    'On the court’s site, open Utilities, Maintain Your ECF Account. Record on the linking page whose login it shows. If it is another one, link this account with a second PACER account.',
  ),
  'link-too-early': item(
    'A link is recorded from before the day the court moved to NextGen. None can have existed then.',
    'Take the record back on the linking page, and record the link again once it is made. If the day of the move is wrong, correct it on the court’s page.',
  ),
  'new-to-court': item(
    'This person has never filed in this court, so there is no account to link.',
    'Register instead: PACER, Manage My Account, Maintenance, E-File Registration.',
  ),
  'own-filing-site': item(
    'Nothing is linked in this court. It has a filing site of its own.',
    'Sign in there with the login that the court issued.',
  ),
  'research-only': item(
    'This person only looks up cases in this court.',
    'There is nothing to link. Change the entry if the person files here.',
  ),
  'not-live-yet': item(
    'The court moves to NextGen on {date}. Linking is not possible before.',
    'Come back on {date} or later.',
  ),
  'go-live-not-known': item(
    'The day this court moved to NextGen is not known. It is known to be live from {date}.',
    'Look at the court’s website before you go on.',
  ),
  'account-not-recorded': item(
    'No PACER account is recorded for this person.',
    'Record it on the person’s page: the username, and what Account Type says in PACER.',
  ),
  'account-username-missing': item(
    'The username of this PACER account is not recorded.',
    'Record it on the person’s page, so that nobody links the wrong account.',
  ),
  'account-of-others': item(
    'This PACER account is also entered for {names}.',
    'Each person who files needs an account of their own. Find out whose it is, and correct the others.',
    'This PACER account is also entered for someone else.',
  ),
  'account-linked-here': item(
    'In this court, this PACER account is or may be linked to the person’s account as {capacity, select, attorney {attorney} trustee {trustee} filing_agent {filing agent} limited_user {limited user} other {another}}. One PACER account links to one CM/ECF account in a court.',
    'Use a second PACER account for this capacity, or file as a filing agent. Ask the court which it wants. If nobody recorded which PACER account that other link is of, record it on its linking page.',
    'In this court, the PACER account is or may be linked to another CM/ECF account of this person.',
  ),
  'account-shows-other': item(
    'The court’s account page showed another login for this PACER account, so it is linked to that one.',
    'Use a second PACER account for this login, or ask the court. If the page was misread, begin again and record what it shows.',
  ),
  'steps-first': item(
    'Steps of the checklist come before linking: {steps}.',
    'Do them, and record each on the checklist.',
  ),
  'account-is-paa': item(
    'This is the firm’s billing account (PAA). It can’t file and can’t be linked.',
    'Use the person’s own PACER account.',
  ),
  'account-is-shared': item(
    'This PACER account is shared. A link joins it to one person for good.',
    'Get an individual PACER account for this person.',
  ),
  'account-is-search-only': item(
    'This PACER account is for case search only.',
    'Get the person an individual account for filing, or correct the entry.',
  ),
  'account-wrong-kind': item(
    'This PACER account is not of a kind that can file.',
    'Use an individual, upgraded PACER account.',
  ),
  'account-kind-not-known': item(
    'Nobody has recorded whether this PACER account is the person’s own.',
    'Ask the person, and record what kind of account it is.',
  ),
  'account-is-legacy': item(
    'This PACER account has not been upgraded.',
    'Upgrade it first: PACER, Manage My Account, Account Type, Upgrade.',
  ),
  'upgrade-not-known': item(
    'It is not certain that this PACER account is upgraded.',
    'Look at Account Type in PACER, Manage My Account, and record it.',
  ),
  'account-deactivated': item(
    'This PACER account is recorded as deactivated.',
    'Call the PACER Service Center, (800) 676-6856, and ask how to get it back, or which account took its place. Then record what it says.',
  ),
  'account-unused': item(
    'This PACER account is recorded as deactivated because it was not used for long.',
    'Look at Case Search Status first: an account that is only inactive for searching can still file. If the sign-in fails, call the PACER Service Center, (800) 676-6856.',
  ),
  'mfa-skips-used-up': item(
    'The multifactor prompt was put off as often as PACER allows. PACER now blocks the sign-in.',
    'Set up multifactor authentication where PACER asks for it at sign-in. If PACER lets the person no further, call the PACER Service Center, (800) 676-6856. Then record what was set up.',
  ),
  'mfa-locked-out': item(
    'PACER shows “User Update Required” and blocks the sign-in until multifactor authentication is set up.',
    'Set up multifactor authentication where PACER asks for it. If PACER lets the person no further, call the PACER Service Center, (800) 676-6856. Then record what was set up.',
  ),
  'credential-missing': item(
    'The CM/ECF login and password are not recorded.',
    'Record them, or ask the court for a reset.',
  ),
  'credential-in-browser': item(
    'The CM/ECF login and password are only in a browser.',
    'Bring them in from the browser first. Linking needs you to know them.',
  ),
  'credential-on-paper': item(
    'The CM/ECF login and password are on paper only.',
    'Store them in the keychain, or have the paper at hand.',
  ),
  'credential-elsewhere': item(
    'The CM/ECF login and password are in another computer’s keychain.',
    'Link from that computer, have the login at hand, or move it here with a transfer file.',
  ),
  'credential-refused': item(
    'The court refused this CM/ECF login and password.',
    'Ask the court for a reset and record the new password. Repeated wrong tries can lock the account.',
  ),
  'credential-spent': item(
    'This CM/ECF login and password were used up by a link.',
    'Look at the court’s menus to see the link.',
  ),
  'keychain-unavailable': item(
    'This computer’s keychain can’t be read just now.',
    'Unlock it and try again.',
  ),
  'login-has-special-characters': item(
    'This court can’t link a CM/ECF login with {characters}.',
    'Ask the court to change the login first.',
    'This court can’t link a CM/ECF login with the signs this one has.',
  ),
  'login-has-capitals': item(
    'This court takes the login in small letters only.',
    'Type the login in small letters.',
  ),
  'former-filer-not-asked': item(
    'This court rejects a new registration by someone who filed there before. It is not recorded whether this person did.',
    'Ask the person, and record the answer under Change on the page of this court.',
  ),
  'login-shared': item(
    'A CM/ECF account that a company’s staff share, as some creditors do, can’t be linked.',
    'Ask the court for individual accounts. Each person who files needs one in CM/ECF and at PACER.',
  ),
  'login-of-others': item(
    'The same CM/ECF login is recorded in this court for {names}.',
    'If it is one person’s own, delete it for the others. If a company shares it, ask the court for individual accounts.',
    'The same CM/ECF login is recorded for someone else in this court.',
  ),
  'admission-lapsed': item(
    'The admission to this court lapsed after {date}, so the person can’t file here.',
    'Renew it with the court, and record the new date under Change on the page of this court.',
    'The admission to this court has lapsed.',
  ),
  'mfa-not-known': item(
    'It is not recorded whether PACER asks this person for a one-time code.',
    'Have the person, or their authenticator, at hand. Record the state of multifactor authentication.',
  ),
  'mfa-not-enrolled': item(
    'This PACER account has no multifactor authentication yet. PACER requires it of everyone who files.',
    'PACER may ask to enroll when signing in. Have an authenticator app ready.',
  ),
  'mfa-put-off': item(
    'The multifactor prompt was put off {skips, plural, one {once} other {# times}}. After {most} times PACER blocks the sign-in.',
    'Have an authenticator app ready, and set it up the next time PACER asks.',
    'The multifactor prompt was put off.',
  ),
  'backup-codes-few': item(
    '{left, plural, =0 {No backup code is} one {One backup code is} other {# backup codes are}} left, and no authenticator app is set up.',
    'Get new codes at PACER, Manage My Account, Settings, Manage MFA Settings, or add an app there.',
    'Hardly any backup codes are left, and no authenticator app is set up.',
  ),
  'password-put-off': item(
    'PACER asked for a new password, and it was put off {skips, plural, one {once} other {# times}}.',
    'Change the password at PACER, and record the day.',
    'PACER asked for a new password, and it was put off.',
  ),
} as const;

/** The name of a gate finding. */
export type GateItemId = keyof typeof GATE_TEXTS;
