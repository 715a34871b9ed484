import * as z from 'zod';
import type { Instant } from '../values/calendar.ts';
import { EcfAccountId, PacerAccountId } from '../values/ids.ts';
import { Evidence, ShortText, SteadyMark } from './evidence.ts';

/** One attempt to link; a new attempt always has a new id. */
export const LinkAttemptId = z.uuid().brand<'LinkAttemptId'>();
export type LinkAttemptId = z.infer<typeof LinkAttemptId>;

/** Rehearsed on the practice court, done by the person in the browser, or done by the app on the person's word. */
export const LinkWay = z.enum(['practice', 'guided', 'assisted']);
export type LinkWay = z.infer<typeof LinkWay>;

/** The two names a court shows before it links; both as the page has them, never from our own form. */
export const NamesOnBothSides = z.strictObject({ ecf: ShortText, pacer: ShortText });
export type NamesOnBothSides = z.infer<typeof NamesOnBothSides>;

/** A digest that tells whether two things are equal without telling what they are. */
const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** Why a pair waits for the court's help desk. */
export const NeedsCourtReason = z.enum([
  'contradicting-evidence',
  'linked-to-other-names',
  'menus-never-came',
  'wrong-account-linked',
  'person-asked',
  'linked-without-asking',
]);
export type NeedsCourtReason = z.infer<typeof NeedsCourtReason>;

/** What came back after the one confirming request. `not-sent` means that no byte of its body left the machine. */
export const LinkAnswer = z.enum(['confirmed', 'not-sent', 'unknown', 'linked-to-other-names']);
export type LinkAnswer = z.infer<typeof LinkAnswer>;

const attempt = { attemptId: LinkAttemptId };

/** The journal's events about linking, by kind: what is stored, and nothing secret among it (no password, no code, no login). */
export const LINK_EVENT_BODIES = {
  'link.drafted': z.strictObject({
    ...attempt,
    way: LinkWay,
    /** The machine that runs the attempt: only it may recover it after a crash. */
    machine: ShortText,
    ecfAccountId: EcfAccountId,
    pacerAccountId: PacerAccountId,
    /** Warnings of the gate that a person chose to pass, each with the reason given. */
    accepted: z.array(z.strictObject({ id: ShortText, reason: ShortText })).max(20),
  }),
  'link.reviewed': z.strictObject({ ...attempt, names: NamesOnBothSides, pageDigest: Digest }),
  'link.returned': z.strictObject(attempt),
  'link.armed': z.strictObject({
    ...attempt,
    nonce: z.uuid(),
    /** Both names read anew from the page that waits to be confirmed. */
    names: NamesOnBothSides,
    pageDigest: Digest,
    /** The names as the person typed them to consent. */
    typed: NamesOnBothSides,
    presence: z.enum(['confirmed', 'not-offered']),
    /** Which PACER and CM/ECF logins were used, as digests. */
    pacerFingerprint: Digest,
    ecfFingerprint: Digest,
  }),
  'link.sending': z.strictObject({
    ...attempt,
    nonce: z.uuid(),
    steady: SteadyMark.optional(),
  }),
  'link.answered': z.strictObject({
    ...attempt,
    answer: LinkAnswer,
    /** Names on the court's confirmation, if it shows any. */
    names: NamesOnBothSides.optional(),
    /** A failure code or the recognised kind of page; never the page. */
    detail: ShortText.optional(),
  }),
  'link.recovered': z.strictObject(attempt),
  'link.evidence': z.strictObject({ ...attempt, evidence: Evidence }),
  'link.needs-court': z.strictObject({ ...attempt, reason: NeedsCourtReason }),
  'link.abandoned': z.strictObject(attempt),
} as const;

export type LinkEventKind = keyof typeof LINK_EVENT_BODIES;
export type LinkEventBody<K extends LinkEventKind> = z.infer<(typeof LINK_EVENT_BODIES)[K]>;

/** One journalled fact about a link; `at` is when it was recorded. */
export type LinkEvent = {
  readonly [K in LinkEventKind]: {
    readonly kind: K;
    readonly at: Instant;
    readonly body: LinkEventBody<K>;
  };
}[LinkEventKind];

/** All kinds of the journal's events about linking. */
export const LINK_EVENT_KINDS = Object.keys(LINK_EVENT_BODIES) as readonly LinkEventKind[];
