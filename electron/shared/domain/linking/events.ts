import * as z from 'zod';
import type { Instant } from '../values/calendar.ts';
import { EcfAccountId, PacerAccountId } from '../values/ids.ts';
import { keysOf } from '../values/keys.ts';
import { Evidence, ShortText, SteadyMark } from './evidence.ts';

/** One attempt to link; a new attempt always has a new id. */
export const LinkAttemptId = z.uuid().brand<'LinkAttemptId'>();
export type LinkAttemptId = z.infer<typeof LinkAttemptId>;

/** Rehearsed on the practice court, done by the person in a browser, or done by the app after the person confirms. */
export const LinkWay = z.enum(['practice', 'guided', 'assisted']);
export type LinkWay = z.infer<typeof LinkWay>;

/** The two names a court shows before it links, as the page shows them. Never taken from our own form. */
export const NamesOnBothSides = z.strictObject({ ecf: ShortText, pacer: ShortText });
export type NamesOnBothSides = z.infer<typeof NamesOnBothSides>;

/** What the court's help desk said about two names that differ, and who said it. */
export const CourtOnNames = z.strictObject({ spokeTo: ShortText, said: ShortText });
export type CourtOnNames = Readonly<z.infer<typeof CourtOnNames>>;

/** How a person consents to two names: both as typed and, where the name may have changed, the court's word. */
export interface NamesConsent {
  readonly typed: NamesOnBothSides;
  readonly courtOnNames?: CourtOnNames | undefined;
}

/** A digest that shows whether two things are equal without revealing them. */
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

/** The answer to the one confirming request. `not-sent` means no byte of its body left the machine. */
export const LinkAnswer = z.enum(['confirmed', 'not-sent', 'unknown', 'linked-to-other-names']);
export type LinkAnswer = z.infer<typeof LinkAnswer>;

/**
 * Whether the person proved presence before confirming. `not-offered`: a rehearsal before a PIN was set. `not-asked`: the
 * guided way, where the person presses Submit on the court's own page and FileReady sends nothing.
 */
export const LinkPresence = z.enum(['confirmed', 'not-offered', 'not-asked']);
export type LinkPresence = z.infer<typeof LinkPresence>;

const attempt = { attemptId: LinkAttemptId };

/** The journal's linking events by kind. None holds a secret: no password, code or login. */
export const LINK_EVENT_BODIES = {
  'link.drafted': z.strictObject({
    ...attempt,
    way: LinkWay,
    /** The machine that runs the attempt. Right after a crash only this machine may recover it. */
    machine: ShortText,
    ecfAccountId: EcfAccountId,
    pacerAccountId: PacerAccountId,
    /** The gate's warnings that a person passed, each with their reason. */
    accepted: z.array(z.strictObject({ id: ShortText, reason: ShortText })).max(20),
  }),
  'link.reviewed': z.strictObject({ ...attempt, names: NamesOnBothSides, pageDigest: Digest }),
  'link.returned': z.strictObject(attempt),
  'link.armed': z.strictObject({
    ...attempt,
    nonce: z.uuid(),
    /** Both names, read again from the page that waits for confirmation. */
    names: NamesOnBothSides,
    pageDigest: Digest,
    /** The names as the person typed them to consent. */
    typed: NamesOnBothSides,
    courtOnNames: CourtOnNames.optional(),
    presence: LinkPresence,
    /** Digest of the PACER username that was used. The court's login leaves no trace: anyone could guess it from a digest. */
    pacerFingerprint: Digest,
  }),
  'link.sending': z.strictObject({
    ...attempt,
    nonce: z.uuid(),
    steady: SteadyMark.optional(),
  }),
  'link.answered': z.strictObject({
    ...attempt,
    answer: LinkAnswer,
    /** The names on the court's confirmation page, if it shows any. */
    names: NamesOnBothSides.optional(),
    /** A failure code or the kind of page that was recognized. Never the page itself. */
    detail: ShortText.optional(),
  }),
  'link.recovered': z.strictObject(attempt),
  'link.evidence': z.strictObject({ ...attempt, evidence: Evidence }),
  'link.needs-court': z.strictObject({ ...attempt, reason: NeedsCourtReason }),
  'link.abandoned': z.strictObject(attempt),
} as const;

/** The kind of a linking event. */
export type LinkEventKind = keyof typeof LINK_EVENT_BODIES;
/** The body of a linking event of kind `K`. */
export type LinkEventBody<K extends LinkEventKind> = z.infer<(typeof LINK_EVENT_BODIES)[K]>;

/** One journal entry about a link. `at` is when it was recorded. */
export type LinkEvent = {
  readonly [K in LinkEventKind]: {
    readonly kind: K;
    readonly at: Instant;
    readonly body: LinkEventBody<K>;
  };
}[LinkEventKind];

/** All kinds of the journal's events about linking. */
export const LINK_EVENT_KINDS = keysOf(LINK_EVENT_BODIES);
