import {
  type LinkAnswer,
  LinkAttemptId,
  type LinkEvent,
  type LinkWay,
  type NeedsCourtReason,
} from '../../../../../electron/shared/domain/linking/events.ts';
import type {
  Evidence,
  MenuReading,
  SteadyMark,
} from '../../../../../electron/shared/domain/linking/evidence.ts';
import {
  foldLink,
  type LinkHistory,
} from '../../../../../electron/shared/domain/linking/history.ts';
import { EcfAccountId, PacerAccountId } from '../../../../../electron/shared/domain/values/ids.ts';

export const NAMES = { ecf: 'Paula Q Practice', pacer: 'Paula Practice' };
const START = Date.parse('2026-03-02T15:00:00.000Z');
const uuid = (head: string, n: number) => `${head}-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const attemptId = (n: number) => LinkAttemptId.parse(uuid('aaaaaaaa', n));
export const instantAt = (seconds: number) => new Date(START + seconds * 1000).toISOString();

/** Events of one pair, in the words of a story; `n` is the attempt's number, `at` seconds after the start. */
export const drafted = (
  n: number,
  at = 0,
  way: LinkWay = 'assisted',
  machine = 'desk-1',
): LinkEvent => ({
  kind: 'link.drafted',
  at: instantAt(at),
  body: {
    attemptId: attemptId(n),
    way,
    machine,
    ecfAccountId: EcfAccountId.parse(uuid('eeeeeeee', 1)),
    pacerAccountId: PacerAccountId.parse(uuid('bbbbbbbb', 1)),
    accepted: [],
  },
});
export const reviewed = (n: number, at = 0, names = NAMES): LinkEvent => ({
  kind: 'link.reviewed',
  at: instantAt(at),
  body: { attemptId: attemptId(n), names, pageDigest: 'd'.repeat(64) },
});
export const armed = (
  n: number,
  at = 0,
  change: { names?: typeof NAMES; typed?: typeof NAMES; pageDigest?: string } = {},
): LinkEvent => ({
  kind: 'link.armed',
  at: instantAt(at),
  body: {
    attemptId: attemptId(n),
    nonce: uuid('cccccccc', n),
    names: change.names ?? NAMES,
    pageDigest: change.pageDigest ?? 'd'.repeat(64),
    typed: change.typed ?? NAMES,
    presence: 'confirmed',
    pacerFingerprint: '1'.repeat(64),
  },
});
export const sending = (
  n: number,
  at = 0,
  more: { nonce?: string; steady?: SteadyMark } = {},
): LinkEvent => ({
  kind: 'link.sending',
  at: instantAt(at),
  body: { attemptId: attemptId(n), nonce: uuid('cccccccc', n), ...more },
});
export const answered = (
  n: number,
  answer: LinkAnswer,
  at = 0,
  names?: typeof NAMES,
  detail?: string,
): LinkEvent => ({
  kind: 'link.answered',
  at: instantAt(at),
  body: {
    attemptId: attemptId(n),
    answer,
    ...(names ? { names } : {}),
    ...(detail === undefined ? {} : { detail }),
  },
});
export const recovered = (n: number, at = 0): LinkEvent => ({
  kind: 'link.recovered',
  at: instantAt(at),
  body: { attemptId: attemptId(n) },
});
export const returned = (n: number, at = 0): LinkEvent => ({
  kind: 'link.returned',
  at: instantAt(at),
  body: { attemptId: attemptId(n) },
});
export const abandoned = (n: number, at = 0): LinkEvent => ({
  kind: 'link.abandoned',
  at: instantAt(at),
  body: { attemptId: attemptId(n) },
});
export const toCourt = (n: number, reason: NeedsCourtReason, at = 0): LinkEvent => ({
  kind: 'link.needs-court',
  at: instantAt(at),
  body: { attemptId: attemptId(n), reason },
});
export const evidence = (n: number, at: number, item: Evidence): LinkEvent => ({
  kind: 'link.evidence',
  at: instantAt(at),
  body: { attemptId: attemptId(n), evidence: item },
});
/** A fresh sign-in at `at` seconds that shows these menus; the same `signIn` number is the same sign-in. */
export const menus = (
  n: number,
  shows: MenuReading,
  at: number,
  signIn = at,
  othersHere: EcfAccountId[] = [],
): LinkEvent =>
  evidence(n, at, {
    source: 'menus',
    reader: 'app',
    shows,
    labels: shows === 'filing-menus' ? ['Civil', 'Criminal', 'Query'] : ['Query', 'Reports'],
    signInId: uuid('ffffffff', signIn),
    othersHere,
    at: instantAt(at),
  });
/** Filing menus that the person's other account here can explain as well. */
export const sharedMenus = (n: number, shows: MenuReading, at: number): LinkEvent =>
  menus(n, shows, at, at, [EcfAccountId.parse(uuid('eeeeeeee', 2))]);
/** What the court's account page shows. */
export const accountPage = (
  n: number,
  shows: 'this-account' | 'another-account',
  at: number,
): LinkEvent =>
  evidence(n, at, { source: 'account-page', shows, by: 'Pat Paralegal', at: instantAt(at) });
export const mail = (n: number, at = 0): LinkEvent =>
  evidence(n, at, { source: 'confirmation-mail', by: 'Pat Paralegal', at: instantAt(at) });
export const helpDesk = (n: number, says: 'linked' | 'not-linked' | 'unclear', at = 0): LinkEvent =>
  evidence(n, at, {
    source: 'help-desk',
    says,
    spokeTo: 'the clerk on duty',
    reference: 'T-1',
    by: 'Pat Paralegal',
    at: instantAt(at),
  });
export const trial = (n: number, at = 0): LinkEvent =>
  evidence(n, at, {
    source: 'trial-sign-in',
    result: 'refused',
    by: 'Pat Paralegal',
    at: instantAt(at),
  });

/** Everything up to the one request going out, at 0 seconds. */
export const upToSending = (n = 1, names = NAMES): readonly LinkEvent[] => [
  drafted(n),
  reviewed(n, 0, names),
  armed(n, 0, { names, typed: names }),
  sending(n),
];

/** The step each attempt has reached after these events. */
export function stepsAfter(...events: readonly LinkEvent[]): readonly string[] {
  return stepsOf(foldLink(events));
}
export const stepsOf = (history: LinkHistory) => history.attempts.map((attempt) => attempt.step);
