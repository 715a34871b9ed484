import * as z from 'zod';
import type { CredentialState, LinkState } from '../checklist/facts.ts';
import type { LoginShape } from '../checklist/login-shape.ts';
import type { AccountKind, MfaState } from '../pacer/account.ts';
import type { VerdictKind } from '../pacer/verdict.ts';
import type { EcfAccount, Role } from '../people/person.ts';
import { dateIn, type Instant, type LocalDate } from '../values/calendar.ts';
import type { LocalText, TextValues } from '../values/text.ts';
import type { LinkWay } from './events.ts';
import { GATE_TEXTS, type GateItemId } from './gate-texts.ts';

/** Everything the gate looks at: plain facts about one CM/ECF account and the PACER account to link it to. */
export interface GateFacts {
  readonly way: LinkWay;
  readonly now: Instant;
  /** The court's go-live and the zone its days are counted in. */
  readonly goLive: { readonly on?: LocalDate | undefined; readonly liveBy?: LocalDate | undefined };
  readonly timeZone: string;
  readonly standing: EcfAccount['standing'];
  /** False where all is filed on the court's own site. */
  readonly linksHere?: boolean;
  /** False when the person has no recorded PACER account at all. */
  readonly hasPacerAccount?: boolean;
  /** False when the account's username is not recorded. */
  readonly hasUsername?: boolean;
  readonly verdict: VerdictKind;
  readonly accountKind: AccountKind;
  readonly mfa: MfaState;
  readonly credential: CredentialState;
  /** The shape of the CM/ECF login, if known. */
  readonly login?: LoginShape | undefined;
  readonly loginRules: {
    readonly forbiddenCharacters?: string | undefined;
    readonly mustBeLowerCase?: boolean | undefined;
  };
  /** How many other people of the firm have the same PACER username, and their names as far as they were looked up. */
  readonly sharedWith: number;
  readonly othersWithSameAccount: readonly string[];
  /** Titles of the steps that have to come first and that no other check speaks of. */
  readonly openSteps?: readonly string[];
  /** How far this account's link has come, with links made outside the app. */
  readonly link?: LinkState | undefined;
  /** The capacity of the person's other CM/ECF account here that the PACER account is or may be linked to. */
  readonly takenFor?: Role | undefined;
}

/** `blocks` can't be passed. `warns` can, with a reason that is recorded. */
export const GateSeverity = z.enum(['blocks', 'warns']);
export type GateSeverity = z.infer<typeof GateSeverity>;

/** One finding of the gate. */
export interface GateItem {
  readonly id: GateItemId;
  readonly severity: GateSeverity;
  readonly text: LocalText;
  /** The same without values, for a cell of the board. */
  readonly short?: LocalText;
  readonly whatToDo: LocalText;
  readonly values: TextValues;
}

type Hit = readonly [id: GateItemId, severity: GateSeverity, values?: TextValues];
type Check = (facts: GateFacts) => readonly Hit[];

const NONE: readonly Hit[] = [];
const blocks = (id: GateItemId, values?: TextValues): readonly Hit[] => [
  values ? [id, 'blocks', values] : [id, 'blocks'],
];
const warns = (id: GateItemId, values?: TextValues): readonly Hit[] => [
  values ? [id, 'warns', values] : [id, 'warns'],
];

/**
 * Lists what must be settled before a link begins, most serious first. Uncertain facts only warn. Empty for a
 * rehearsal.
 */
export function linkGate(facts: GateFacts): readonly GateItem[] {
  if (facts.way === 'practice') return [];
  const hits = CHECKS.flatMap((check) => check(facts));
  const items = hits.map(([id, severity, values = {}]) => ({
    id,
    severity,
    values,
    ...GATE_TEXTS[id],
  }));
  return [
    ...items.filter(({ severity }) => severity === 'blocks'),
    ...items.filter(({ severity }) => severity === 'warns'),
  ];
}

/**
 * Findings that say what is not recorded or not done yet, or whose turn has not come. The rest of what blocks is wrong,
 * and the board calls the account blocked.
 */
const STILL_TO_DO: readonly GateItemId[] = [
  'not-live-yet',
  'account-not-recorded',
  'account-username-missing',
  'account-is-legacy',
  'credential-missing',
  'credential-in-browser',
  'credential-on-paper',
  'credential-spent',
  'steps-first',
];

/** Whether a finding only waits for something to be recorded or done. Warnings do as well. */
export function isStillToDo({ id, severity }: GateItem): boolean {
  return severity === 'warns' || STILL_TO_DO.includes(id);
}

/** Whether nothing blocks and each warning was passed with a reason. */
export function isGateOpen(
  items: readonly GateItem[],
  accepted: readonly { readonly id: string; readonly reason: string }[],
): boolean {
  return items.every(
    ({ id, severity }) =>
      severity === 'warns' && accepted.some((pass) => pass.id === id && pass.reason.trim() !== ''),
  );
}

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
    default:
      return NONE;
  }
}

function filesHere({ standing, linksHere = true }: GateFacts): readonly Hit[] {
  if (!linksHere) return blocks('own-filing-site');
  if (standing === 'new-to-court') return blocks('new-to-court');
  return standing === 'research-only' ? blocks('research-only') : NONE;
}

function accountRecorded({ hasPacerAccount = true }: GateFacts): readonly Hit[] {
  return hasPacerAccount ? NONE : blocks('account-not-recorded');
}

function usernameKnown({ hasUsername = true }: GateFacts): readonly Hit[] {
  return hasUsername ? NONE : blocks('account-username-missing');
}

/**
 * PACER's account kinds. A PAA only pays bills. Shared and case-search-only accounts only research (notices 003, 004;
 * PACER).
 */
function rightKind({ accountKind, verdict }: GateFacts): readonly Hit[] {
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

function upgraded({ verdict }: GateFacts): readonly Hit[] {
  if (verdict === 'legacy') return blocks('account-is-legacy');
  return verdict === 'unknown' ? warns('upgrade-not-known') : NONE;
}

function nobodyElses({ sharedWith, othersWithSameAccount }: GateFacts): readonly Hit[] {
  if (sharedWith === 0 && othersWithSameAccount.length === 0) return NONE;
  return blocks('account-of-others', { names: othersWithSameAccount.join(', ') });
}

/** One PACER account links to one CM/ECF account in a court (ncmb, azb; PACER's own words in domain.md). */
function freeHere({ takenFor }: GateFacts): readonly Hit[] {
  return takenFor === undefined ? NONE : blocks('account-linked-here', { capacity: takenFor });
}

/** In assisted linking the app types the login, so it needs it stored. In guided linking paper is enough. */
function credentialAtHand({ way, credential }: GateFacts): readonly Hit[] {
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

function mfaKnown({ mfa }: GateFacts): readonly Hit[] {
  if (mfa === 'not-known') return warns('mfa-not-known');
  return mfa === 'not-enrolled' ? warns('mfa-not-enrolled') : NONE;
}

function stepsDone({ openSteps = [] }: GateFacts): readonly Hit[] {
  return openSteps.length === 0 ? NONE : blocks('steps-first', { steps: openSteps.join('; ') });
}

const CHECKS: readonly Check[] = [
  notLinkedYet,
  filesHere,
  liveYet,
  accountRecorded,
  usernameKnown,
  freeHere,
  nobodyElses,
  rightKind,
  upgraded,
  credentialAtHand,
  loginFits,
  mfaKnown,
  stepsDone,
];
