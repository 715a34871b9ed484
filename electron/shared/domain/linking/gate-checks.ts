import { barOf, isShortOfCodes } from '../pacer/barred.ts';
import { MFA_RULES } from '../pacer/mfa-rules.ts';
import { dateIn } from '../values/calendar.ts';
import type { TextValues } from '../values/text.ts';
import type { GateFacts } from './gate-input.ts';
import type { GateItemId } from './gate-texts.ts';

/** One finding before it has its words. */
export type Hit = readonly [id: GateItemId, severity: 'blocks' | 'warns', values?: TextValues];
type Check = (facts: GateFacts) => readonly Hit[];

const NONE: readonly Hit[] = [];
const blocks = (id: GateItemId, values?: TextValues): readonly Hit[] => [
  values ? [id, 'blocks', values] : [id, 'blocks'],
];
const warns = (id: GateItemId, values?: TextValues): readonly Hit[] => [
  values ? [id, 'warns', values] : [id, 'warns'],
];

function liveYet({ goLive, timeZone, now }: GateFacts): readonly Hit[] {
  const today = dateIn(timeZone, now);
  if (goLive.on !== undefined)
    return today < goLive.on ? blocks('not-live-yet', { date: goLive.on }) : NONE;
  const isBeforeFirstSeen = goLive.liveBy !== undefined && today < goLive.liveBy;
  return isBeforeFirstSeen ? warns('go-live-not-known', { date: goLive.liveBy ?? '' }) : NONE;
}

function notLinkedYet({ link }: GateFacts): readonly Hit[] {
  switch (link) {
    case 'verified':
    case 'linked':
    case 'menus-pending':
      return blocks('already-linked');
    case 'unknown':
      return blocks('answer-unknown');
    case 'needs-court':
      return blocks('waits-for-court');
    case 'menus-unexplained':
      return blocks('menus-unexplained');
    case 'too-early':
      return blocks('link-too-early');
    default:
      return NONE;
  }
}

function filesHere({ standing, linksHere = true, mayBeFormerFiler }: GateFacts): readonly Hit[] {
  if (!linksHere) return blocks('own-filing-site');
  if (standing === 'new-to-court') {
    return blocks(mayBeFormerFiler ? 'former-filer-not-asked' : 'new-to-court');
  }
  return standing === 'research-only' ? blocks('research-only') : NONE;
}

function accountRecorded({ hasPacerAccount = true, hasUsername = true }: GateFacts) {
  if (!hasPacerAccount) return blocks('account-not-recorded');
  return hasUsername ? NONE : blocks('account-username-missing');
}

/**
 * PACER's account kinds. A PAA only pays bills. Shared and case-search-only accounts only research (notices 003, 004;
 * PACER).
 */
function rightKind({ isAccountChosen = true, accountKind, verdict }: GateFacts): readonly Hit[] {
  if (!isAccountChosen) return NONE;
  switch (accountKind) {
    case 'paa':
      return blocks('account-is-paa');
    case 'shared':
      return blocks('account-is-shared');
    case 'case-search-only':
      return blocks('account-is-search-only');
    case 'not-known':
      return verdict === 'wrong-kind'
        ? blocks('account-wrong-kind')
        : warns('account-kind-not-known');
    case 'individual':
      return verdict === 'wrong-kind' ? blocks('account-wrong-kind') : NONE;
  }
}

function upgraded({ isAccountChosen = true, verdict }: GateFacts): readonly Hit[] {
  if (!isAccountChosen) return NONE;
  if (verdict === 'legacy') return blocks('account-is-legacy');
  return verdict === 'unknown' ? warns('upgrade-not-known') : NONE;
}

function nobodyElses({ sharedWith, othersWithSameAccount }: GateFacts): readonly Hit[] {
  if (sharedWith === 0 && othersWithSameAccount.length === 0) return NONE;
  return blocks('account-of-others', { names: othersWithSameAccount.join(', ') });
}

/** One PACER account links to one CM/ECF account in a court (ncmb, azb; PACER's own words in domain.md). */
function freeHere({ takenFor }: GateFacts): readonly Hit[] {
  if (takenFor === undefined) return NONE;
  // The page may have been misread, and nothing is sent before it was looked at again.
  if (takenFor === 'other') return warns('account-shows-other');
  // The names of an ICU choice can't have a hyphen: the whole sentence would be shown unfilled.
  return blocks('account-linked-here', { capacity: takenFor.replace('-', '_') });
}

/** In assisted linking the app types the login, so it needs it stored. In guided linking paper is enough. */
function credentialAtHand({ way, credential, standing }: GateFacts): readonly Hit[] {
  // A court issues no login of the old kind to someone new to it: there is nothing to record.
  if (standing === 'new-to-court' && credential === 'not-recorded') return NONE;
  switch (credential) {
    case 'verified':
    case 'recorded':
      return NONE;
    case 'refused':
      return blocks('credential-refused');
    case 'spent':
      return blocks('credential-spent');
    case 'in-browser-only':
      return blocks('credential-in-browser');
    case 'not-recorded':
      return blocks('credential-missing');
    case 'on-paper':
      return way === 'assisted' ? blocks('credential-on-paper') : warns('credential-on-paper');
    case 'kept-elsewhere':
      return way === 'assisted' ? blocks('credential-elsewhere') : warns('credential-elsewhere');
    case 'unavailable':
      return blocks('keychain-unavailable');
  }
}

/**
 * Local rules for the court-issued login. W.D. Pa. can't link some characters, and the 4th Circuit wants lower case.
 */
function loginFits({ login, loginRules }: GateFacts): readonly Hit[] {
  if (login === undefined) return NONE;
  const forbidden = [...(loginRules.forbiddenCharacters ?? '')];
  const found = forbidden.filter((sign) => login.signs.includes(sign));
  if (found.length > 0)
    return blocks('login-has-special-characters', { characters: found.join(' ') });
  return loginRules.mustBeLowerCase && login.hasCapitals ? warns('login-has-capitals') : NONE;
}

/** One CM/ECF account links to one PACER account, so a login that several people use can't be linked (N.D. Iowa Bankr.). */
function loginOfOnesOwn(facts: GateFacts): readonly Hit[] {
  const { isLoginShared, loginAlsoOf = 0, othersWithSameLogin = [] } = facts;
  if (loginAlsoOf > 0) return blocks('login-of-others', { names: othersWithSameLogin.join(', ') });
  return isLoginShared ? blocks('login-shared') : NONE;
}

/** A court takes no filing from someone whose admission lapsed (D. Conn. closes the CM/ECF access as well). */
function admissionInDate({ admissionLapsedOn }: GateFacts): readonly Hit[] {
  return admissionLapsedOn === undefined
    ? NONE
    : blocks('admission-lapsed', { date: admissionLapsedOn });
}

/** What bars a person from the account blocks here as on the board. */
function signInWorks({ mfa, signIn }: GateFacts): readonly Hit[] {
  const bar = barOf({ mfa, ...signIn });
  return bar === undefined ? NONE : blocks(bar);
}

function mfaKnown({ isAccountChosen = true, mfa, signIn = {} }: GateFacts): readonly Hit[] {
  if (!isAccountChosen) return NONE;
  if (mfa === 'not-known') return warns('mfa-not-known');
  const { mfaSkips = 0, backupCodes = 0 } = signIn;
  if (isShortOfCodes({ mfa, ...signIn })) return warns('backup-codes-few', { left: backupCodes });
  const { value: most } = MFA_RULES.skips;
  if (mfa !== 'not-enrolled' || mfaSkips >= most) return NONE;
  return mfaSkips === 0
    ? warns('mfa-not-enrolled')
    : warns('mfa-put-off', { skips: mfaSkips, most });
}

/** No source says that putting off a new PACER password blocks anything, so it only warns. */
function passwordCurrent({ signIn }: GateFacts): readonly Hit[] {
  const { passwordSkips = 0 } = signIn ?? {};
  return passwordSkips > 0 ? warns('password-put-off', { skips: passwordSkips }) : NONE;
}

function stepsDone({ openSteps = [] }: GateFacts): readonly Hit[] {
  return openSteps.length === 0 ? NONE : blocks('steps-first', { steps: openSteps.join('; ') });
}

/** Every check of the gate, in the order of its findings. */
export const GATE_CHECKS: readonly Check[] = [
  notLinkedYet,
  filesHere,
  liveYet,
  accountRecorded,
  freeHere,
  nobodyElses,
  rightKind,
  upgraded,
  signInWorks,
  credentialAtHand,
  loginFits,
  loginOfOnesOwn,
  admissionInDate,
  mfaKnown,
  passwordCurrent,
  stepsDone,
];
