import type { Checklist } from '../checklist/checklist.ts';
import { type JudgedAccount, viewFacts } from '../checklist/fact-view.ts';
import type { Facts } from '../checklist/facts.ts';
import type { LinkWay } from '../linking/events.ts';
import type { GateFacts } from '../linking/gate-input.ts';
import { usernameKey } from '../pacer/username.ts';
import { hasLapsed } from '../people/admission.ts';
import { linksOldLogin } from '../people/court-facts.ts';
import type { CourtProfile } from '../profiles/court-profile.ts';
import { linksHere } from '../profiles/filing-systems.ts';
import type { Instant, LocalDate } from '../values/calendar.ts';
import type { PacerAccountId } from '../values/ids.ts';

/** The court of a link, and the moment it is asked for. */
export interface GateCourt {
  readonly profile: CourtProfile;
  readonly now: Instant;
}

/** What a gate is asked about: the same checklist and facts that the board and the checklist page show. */
export interface GateQuestion extends GateCourt {
  readonly checklist: Checklist;
  readonly facts: Facts;
  readonly way: LinkWay;
  /** The PACER account chosen, else the one the person can best file with here. */
  readonly pacerAccountId?: PacerAccountId | undefined;
}

/**
 * The gate's facts, from the records alone. The service adds what only the keychain and the roster know: a lost entry,
 * and the names of others with the same PACER account.
 */
export function gateFactsFrom(question: GateQuestion): GateFacts {
  const { checklist, facts, profile, way, now } = question;
  const chosen = accountFor(question);
  const { state, login } = facts.credential;
  const takenFor = capacityOf(facts, chosen);
  const { refusesFormerFilers } = profile.registration.value;
  const hasOldLogin = linksOldLogin(facts.filedBefore, refusesFormerFilers);
  const lapsed = lapsedOn(facts, checklist.today);
  return {
    way,
    now,
    goLive: profile.goLive.value,
    timeZone: profile.timeZone.value,
    standing: checklist.standing,
    linksHere: linksHere(profile),
    hasPacerAccount: facts.accounts.length > 0,
    isAccountChosen: chosen !== undefined,
    ...(takenFor ? { takenFor } : {}),
    hasUsername: chosen === undefined || chosen.account.username !== '',
    verdict: chosen?.verdict.verdict ?? 'unknown',
    accountKind: chosen?.account.kind ?? 'not-known',
    mfa: chosen?.account.mfa ?? 'not-known',
    ...(chosen ? { signIn: chosen.account } : {}),
    credential: state,
    login,
    isLoginShared: hasOldLogin && facts.loginUse === 'shared',
    loginAlsoOf: hasOldLogin ? (facts.loginAlsoOf?.length ?? 0) : 0,
    mayBeFormerFiler: refusesFormerFilers && facts.filedBefore === 'not-asked',
    ...(lapsed ? { admissionLapsedOn: lapsed } : {}),
    loginRules: profile.loginRules?.value ?? {},
    sharedWith: chosen ? sharedWith(chosen, facts) : 0,
    othersWithSameAccount: [],
    link: facts.link.state,
    openSteps: openStepsOf(checklist),
  };
}

/**
 * The account to link: the chosen one, else the best. One that is taken here for another of the person's is never chosen
 * for them; one for which another login was seen only if they have no other.
 */
export function accountFor({
  checklist,
  facts,
  pacerAccountId,
}: Pick<GateQuestion, 'checklist' | 'facts' | 'pacerAccountId'>): JudgedAccount | undefined {
  const accounts =
    pacerAccountId === undefined
      ? facts.accounts.filter(({ id }) => (facts.takenHere?.get(id) ?? 'other') === 'other')
      : facts.accounts.filter(({ id }) => id === pacerAccountId);
  const { account: linkedTo, ...link } = facts.link;
  const isAmong = accounts.some(({ id }) => id === linkedTo);
  const among = { ...facts, accounts, link: isAmong ? facts.link : link };
  return viewFacts(among, checklist.localDay, false).best;
}

function lapsedOn({ admission }: Facts, today: LocalDate): LocalDate | undefined {
  return admission && hasLapsed(admission, today) ? admission.renewBy : undefined;
}

function capacityOf({ takenHere }: Facts, chosen: JudgedAccount | undefined) {
  return chosen ? takenHere?.get(chosen.account.id) : takenHere && [...takenHere.values()][0];
}

function sharedWith({ account }: JudgedAccount, { sharedUsernames }: Facts): number {
  if (account.username === '') return 0;
  return (sharedUsernames.get(usernameKey(account.username)) ?? 1) - 1;
}

/** Steps that the gate's own checks speak of, each by what is wrong with it. */
export const COVERED: readonly string[] = [
  'own-account',
  'agent-account',
  'upgraded',
  'know-credential',
  'read-menus',
  'ask-about-link',
];

/** The steps the link waits for that no other check of the gate speaks of. */
function openStepsOf({ steps }: Checklist): readonly string[] {
  const link = steps.find(({ id }) => id === 'link');
  if (link?.state.kind !== 'waiting') return [];
  const waitsFor = link.state.steps.filter((id) => !COVERED.includes(id));
  return steps.filter(({ id }) => waitsFor.includes(id)).map(({ title }) => title.en);
}
