import type * as z from 'zod';
import type { LinkingView, NamesJudged } from '../../shared/contract/groups/linking/view.ts';
import { courtCitation } from '../../shared/domain/courts/citation.ts';
import type { NamesOnBothSides } from '../../shared/domain/linking/events.ts';
import { nextReading } from '../../shared/domain/linking/finding.ts';
import { foldLink } from '../../shared/domain/linking/history.ts';
import { checkNames } from '../../shared/domain/linking/name-check.ts';
import { areMenusUnproven } from '../../shared/domain/linking/proof.ts';
import type { Linking } from '../../shared/domain/linking/steps.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import { goLiveAhead } from '../../shared/domain/profiles/go-live.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import { isInKeychain } from '../../shared/domain/vault/credential.ts';
import type { LinkingRun } from './run.ts';
import { type WaysFrom, waysOf } from './ways.ts';

/** What the linking screen shows. */
export type LinkingScreen = z.infer<typeof LinkingView>;

/** How alike the names at the court are. */
export type NamesJudgement = z.infer<typeof NamesJudged>;

/** Everything the linking screen is built from. */
export interface LinkViewFrom extends WaysFrom {
  readonly person: PersonRecord;
  readonly profile: CourtProfile;
  readonly ecf: EcfRecord;
  readonly attempt: Linking | undefined;
  readonly run: LinkingRun | undefined;
  /** The person's other CM/ECF accounts here that filing menus can belong to. */
  readonly others: readonly EcfRecord[];
  /** How long the login may still be copied for this link. */
  readonly copySeconds: number;
}

/** Builds the linking screen of one attempt. What is known about the court session comes from the run. */
export function linkView(from: LinkViewFrom): LinkingScreen {
  const { ecf, attempt, run, person, profile } = from;
  const ways = waysOf(from);
  const way = attempt?.way ?? (from.practiceHosts ? 'practice' : 'guided');
  return {
    ecfAccountId: ecf.account.id,
    personName: person.person.name,
    courtId: ecf.account.courtId,
    courtName: courtCitation(profile.court),
    way,
    step: attempt?.step ?? 'none',
    session: run?.stage ?? browserSession(attempt),
    ways,
    hosts: ways.find((offered) => offered.way === way)?.hosts ?? [],
    hasCredential: isInKeychain(ecf.credential),
    copySeconds: from.copySeconds,
    ...accountOf(from),
    ...namesOf(from),
    ...menusOf(attempt, run),
    ...(run?.remark ? { remark: run.remark } : {}),
    pages: pagesOf(from),
    helpDesk: Object.entries(profile.contacts).flatMap(([key, { value }]) =>
      key === 'pacer' ? [] : [value],
    ),
    evidence: [...(attempt?.evidence ?? [])],
    ...proofOf(attempt),
    ...knownLinkOf(from),
    othersHere: from.others.map(({ account }) => account.capacity),
    areMenusUnproven: areMenusUnproven(attempt),
    earlier: foldLink(ecf.linkEvents)
      .attempts.filter(({ attemptId }) => attemptId !== attempt?.attemptId)
      .map(({ way, step, begunAt }) => ({ way, step, begunAt })),
  };
}

function knownLinkOf({ ecf, profile }: LinkViewFrom): Pick<LinkingScreen, 'knownLink'> {
  const { knownLink } = ecf;
  if (!knownLink) return {};
  const { how, note, by, at } = knownLink;
  const isTooEarly = goLiveAhead(profile, at) !== undefined;
  return { knownLink: { how, note, by, at, isTooEarly } };
}

/** In guided linking the session is in the person's browser, so its progress is what they reported. */
function browserSession(attempt: Linking | undefined): LinkingScreen['session'] {
  if (attempt?.way !== 'guided') return 'none';
  switch (attempt.step) {
    case 'draft':
      return attempt.evidence.some(({ at }) => at >= attempt.begunAt) ? 'link-form' : 'none';
    case 'reviewed':
      return 'names';
    case 'armed':
      return 'none';
    default:
      return 'after';
  }
}

function accountOf({ attempt, person }: LinkViewFrom): Pick<LinkingScreen, 'pacerUsername'> {
  if (!attempt || attempt.way === 'practice') return {};
  const account = person.pacerAccounts.find(({ id }) => id === attempt.pacerAccountId);
  return account?.username ? { pacerUsername: account.username } : {};
}

function namesOf({ attempt, person }: LinkViewFrom) {
  const names = attempt && 'names' in attempt ? attempt.names : undefined;
  if (!names || (names.ecf === '' && names.pacer === '')) return {};
  return { names, ...judgedNames({ attempt, person }, names) };
}

/**
 * How alike two names at the court are. Both accounts may belong to one person, but not to the one this link is for, so
 * that is judged too.
 */
export function judgedNames(
  { attempt, person }: Pick<LinkViewFrom, 'attempt' | 'person'>,
  names: NamesOnBothSides,
): NamesJudgement {
  const own = checkNames({ ecf: names.pacer, pacer: person.person.name }).kind;
  const isUnlike = attempt?.way !== 'practice' && (own === 'unclear' || own === 'different');
  return { likeness: checkNames(names), ...(isUnlike ? { personUnlike: own } : {}) };
}

function menusOf(attempt: Linking | undefined, run: LinkingRun | undefined) {
  // Readings from before the request say nothing about its outcome.
  const since = attempt && 'sentAt' in attempt ? attempt.sentAt : '';
  const reading = attempt?.evidence.findLast((item) => item.source === 'menus' && item.at >= since);
  if (reading?.source !== 'menus') return {};
  const filing = run?.filing ?? [];
  return { menus: { shows: reading.shows, labels: [...reading.labels], filing: [...filing] } };
}

function proofOf(attempt: Linking | undefined) {
  if (!attempt) return {};
  return {
    ...('sentAt' in attempt ? { sentAt: attempt.sentAt } : {}),
    ...(attempt.step === 'verified-linked' ? provenBy(attempt) : {}),
    ...(attempt.step === 'needs-court' ? { reason: attempt.reason } : {}),
    ...(attempt.step === 'unknown' ? { nextReading: readingAfter(attempt) } : {}),
  };
}

const readingAfter = ({ evidence, sentAt, sentSteady }: Extract<Linking, { step: 'unknown' }>) =>
  nextReading(evidence, { at: sentAt, steady: sentSteady });

function provenBy({ verifiedAt, basis, sent }: Extract<Linking, { step: 'verified-linked' }>) {
  const request = sent ? { names: { ...sent.names }, sentAt: sent.sentAt } : {};
  return { verifiedAt, proof: { verifiedAt, isConfirmed: basis === 'confirmed', ...request } };
}

function pagesOf({ profile, real, practiceHosts }: LinkViewFrom): LinkingScreen['pages'] {
  const { path, menusBefore, menusAfter, ...labels } = profile.linkPages.value;
  return {
    // In practice the address of the real court would mislead.
    address: real.ok && !practiceHosts ? real.value.endpoint.ecfUrl : '',
    path: [...path],
    menusBefore: [...menusBefore],
    menusAfter: [...menusAfter],
    ...(labels.filingLink ? { filingLink: labels.filingLink } : {}),
    ...(labels.loginLabel ? { loginLabel: labels.loginLabel } : {}),
    ...(labels.passwordLabel ? { passwordLabel: labels.passwordLabel } : {}),
    ...(labels.question ? { question: labels.question } : {}),
  };
}
