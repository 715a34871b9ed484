import * as z from 'zod';
import type { Instant } from '../values/calendar.ts';
import type { EcfAccountId, PacerAccountId } from '../values/ids.ts';
import type {
  LinkAttemptId,
  LinkEventKind,
  LinkWay,
  NamesOnBothSides,
  NeedsCourtReason,
} from './events.ts';
import type { Evidence, SteadyMark } from './evidence.ts';

/** The facts that stay the same through all steps of one attempt. */
export interface LinkAttempt {
  readonly attemptId: LinkAttemptId;
  readonly way: LinkWay;
  readonly machine: string;
  readonly ecfAccountId: EcfAccountId;
  readonly pacerAccountId: PacerAccountId;
  readonly begunAt: Instant;
  readonly evidence: readonly Evidence[];
}

/** A request that may have reached the court: when it was sent, and the names it was sent for. */
interface Sent {
  readonly names: NamesOnBothSides;
  readonly sentAt: Instant;
  /** The same moment by the steady clock. */
  readonly sentSteady?: SteadyMark;
}

/** `menus-alone`: the court never confirmed this link; menus that nothing else explained prove it. */
export type LinkBasis = 'confirmed' | 'menus-alone';

type Reviewed = { readonly names: NamesOnBothSides; readonly pageDigest: string };

/**
 * One attempt to link, with one member per step. `menus-pending` means linked, but without filing menus yet. `empty`
 * means the menus have no entries, which points to unpaid fees, not to the link.
 */
export type Linking = LinkAttempt &
  (
    | { readonly step: 'draft' }
    | ({ readonly step: 'reviewed' } & Reviewed)
    | ({ readonly step: 'armed'; readonly nonce: string } & Reviewed)
    | ({ readonly step: 'sending' } & Sent)
    | ({ readonly step: 'confirmed' } & Sent)
    | ({ readonly step: 'refused'; readonly detail: string } & Sent)
    | ({ readonly step: 'unknown' } & Sent)
    | ({
        readonly step: 'menus-pending';
        readonly reason: 'not-yet-shown' | 'empty';
        readonly basis: LinkBasis;
      } & Sent)
    | ({ readonly step: 'verified-not-linked' } & Sent)
    | ({ readonly step: 'needs-court'; readonly reason: NeedsCourtReason } & Sent)
    | {
        readonly step: 'verified-linked';
        readonly menus: readonly string[];
        readonly verifiedAt: Instant;
        readonly basis: LinkBasis;
        /** Absent when the attempt found an existing link. */
        readonly sent?: Sent;
      }
    | { readonly step: 'abandoned' }
  );

/** The steps of an attempt, in the order in which they are usually reached. */
export const LinkStep = z.enum([
  'draft',
  'reviewed',
  'armed',
  'sending',
  'confirmed',
  'refused',
  'unknown',
  'menus-pending',
  'verified-not-linked',
  'needs-court',
  'verified-linked',
  'abandoned',
]) satisfies z.ZodType<Linking['step']>;
export type LinkStep = z.infer<typeof LinkStep>;

/**
 * Every transition: from a step (`none` before the first), by an event, to one of these steps. Nothing else changes an
 * attempt.
 */
export const LINK_TRANSITIONS: Readonly<
  Record<LinkStep | 'none', Readonly<Partial<Record<LinkEventKind, readonly LinkStep[]>>>>
> = {
  none: { 'link.drafted': ['draft'] },
  draft: {
    'link.reviewed': ['reviewed'],
    'link.evidence': ['draft', 'menus-pending', 'verified-linked'],
    'link.abandoned': ['abandoned'],
    // The court linked on the login alone, against its own instructions. No one compared the names.
    'link.needs-court': ['needs-court'],
  },
  reviewed: {
    'link.armed': ['armed'],
    'link.returned': ['draft'],
    'link.abandoned': ['abandoned'],
  },
  armed: {
    'link.sending': ['sending'],
    'link.returned': ['draft'],
    'link.abandoned': ['abandoned'],
  },
  sending: {
    'link.answered': ['confirmed', 'refused', 'unknown', 'needs-court'],
    'link.recovered': ['unknown'],
  },
  confirmed: {
    'link.evidence': ['confirmed', 'menus-pending', 'verified-linked', 'needs-court'],
    'link.needs-court': ['needs-court'],
  },
  'menus-pending': {
    'link.evidence': ['menus-pending', 'verified-linked', 'needs-court'],
    'link.needs-court': ['needs-court'],
  },
  unknown: {
    'link.evidence': [
      'unknown',
      'menus-pending',
      'verified-linked',
      'verified-not-linked',
      'needs-court',
    ],
    'link.needs-court': ['needs-court'],
  },
  'needs-court': {
    'link.evidence': ['needs-court', 'menus-pending', 'verified-linked', 'verified-not-linked'],
  },
  'verified-not-linked': {
    'link.evidence': ['verified-not-linked', 'menus-pending', 'verified-linked'],
  },
  'verified-linked': {
    // The court's account page can show that the menus were another account's.
    'link.evidence': ['verified-linked', 'needs-court'],
    'link.needs-court': ['needs-court'],
  },
  refused: {},
  abandoned: {},
};

/** Steps after which a new attempt may begin: nothing was sent, or the court showed that it did not link. */
export const REOPENING_STEPS: readonly LinkStep[] = ['abandoned', 'refused', 'verified-not-linked'];

/** Steps in which nothing has been sent yet. */
export const UNSENT_STEPS: readonly LinkStep[] = ['draft', 'reviewed', 'armed'];
