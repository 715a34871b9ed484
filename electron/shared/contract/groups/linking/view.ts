import * as z from 'zod';
import { ClosingPolicy } from '../../../domain/linking/closing-policy.ts';
import { LinkWay, NamesOnBothSides, NeedsCourtReason } from '../../../domain/linking/events.ts';
import { Evidence, MenuReading } from '../../../domain/linking/evidence.ts';
import { GateSeverity } from '../../../domain/linking/gate.ts';
import { FixPlace } from '../../../domain/linking/gate-fixes.ts';
import { KnownLinkBody } from '../../../domain/linking/known-link.ts';
import { NameLikeness, NameVerdict } from '../../../domain/linking/name-verdict.ts';
import { LinkStep } from '../../../domain/linking/steps.ts';
import { Role } from '../../../domain/people/person.ts';
import { Contact } from '../../../domain/profiles/values.ts';
import { PassedLine } from '../../../domain/readiness/gate-passed.ts';
import { CourtId, EcfAccountId, PacerAccountId } from '../../../domain/values/ids.ts';
import { Mark } from '../../../domain/values/mark.ts';
import { LocalText, TextValues } from '../../../domain/values/text.ts';

/** One of the ways to link and, if it is not offered, why. */
const WayOffered = z.strictObject({
  way: LinkWay,
  isOffered: z.boolean(),
  /** `assisted-off`: the firm has not turned it on for this court. */
  why: z
    .enum(['assisted-off', 'endpoint-not-agreed', 'endpoint-unusable', 'firm-offline'])
    .optional(),
  /** It is offered, but nobody can tell whether someone else links the account now. */
  isUnclaimable: z.literal(true).optional(),
  /** The policy of firm IT that closes this way. */
  closedBy: ClosingPolicy.optional(),
  /** Hosts this way contacts, or that the person opens in the browser. */
  hosts: z.array(z.string()),
});

/** What the court's own pages say, word for word. An absent label is not known. */
const CourtPages = z.strictObject({
  address: z.string(),
  filingLink: z.string().optional(),
  path: z.array(z.string()),
  loginLabel: z.string().optional(),
  passwordLabel: z.string().optional(),
  question: z.string().optional(),
  menusBefore: z.array(z.string()),
  menusAfter: z.array(z.string()),
});

/** How alike the names at the court are, and how alike they are to the name of the person whom the link is for. */
export const NamesJudged = z.strictObject({
  likeness: NameVerdict,
  /** How the names at the court differ from the person's own; absent in a rehearsal and when they agree. */
  personUnlike: NameLikeness.extract(['unclear', 'different']).optional(),
});

/** What the linking screen shows. Never a login or password: `hasCredential` says only whether one is stored. */
export const LinkingView = z.strictObject({
  ecfAccountId: EcfAccountId,
  personName: z.string(),
  courtId: CourtId,
  courtName: z.string(),
  way: LinkWay,
  /** `none` before the first attempt. */
  step: LinkStep.or(z.literal('none')),
  /** Whether a session at the court is open, and how far it has come. */
  session: z.enum(['none', 'link-form', 'names', 'after']),
  /** The three ways, in the order to offer them. */
  ways: z.array(WayOffered),
  /** The PACER username of this attempt; absent in a rehearsal. */
  pacerUsername: z.string().optional(),
  hasCredential: z.boolean(),
  /** Seconds for which the login may still be copied for this link without another proof of presence; 0 for none. */
  copySeconds: z.int(),
  names: NamesOnBothSides.optional(),
  likeness: NameVerdict.optional(),
  personUnlike: NamesJudged.shape.personUnlike,
  menus: z
    .strictObject({ shows: MenuReading, labels: z.array(z.string()), filing: z.array(z.string()) })
    .optional(),
  /** PACER's remark at a sign-in that succeeded, in PACER's words. */
  remark: z.string().optional(),
  /** Hosts this attempt contacts, for the person to see. */
  hosts: z.array(z.string()),
  verifiedAt: z.iso.datetime().optional(),
  /** What a proven link rests on. Without `names` and `sentAt` the accounts were found linked already. */
  proof: z
    .strictObject({
      names: NamesOnBothSides.optional(),
      sentAt: z.iso.datetime().optional(),
      /** The court confirmed it, so it doesn't rest on menus alone. */
      isConfirmed: z.boolean(),
      verifiedAt: z.iso.datetime(),
    })
    .optional(),
  pages: CourtPages,
  helpDesk: z.array(Contact),
  /** All evidence for or against the link, oldest first. */
  evidence: z.array(Evidence),
  /** While the answer is unknown: how many readings of the menus counted so far, and when the next one will count. */
  nextReading: z.strictObject({ counted: z.int(), from: z.iso.datetime() }).optional(),
  /** Why only the court can settle it. */
  reason: NeedsCourtReason.optional(),
  /** When the one confirming request was sent. */
  sentAt: z.iso.datetime().optional(),
  /** A link made outside the app, as a person recorded it. */
  knownLink: KnownLinkBody.omit({ pacerAccountId: true })
    .extend(Mark.shape)
    // Recorded before the court moved to NextGen, so it counts for nothing.
    .extend({ isTooEarly: z.boolean() })
    .optional(),
  /** Capacities of the person's other CM/ECF accounts here that filing menus can belong to: menus alone prove nothing. */
  othersHere: z.array(Role),
  /** The menus seen last show filing, but may be those of another account in `othersHere`. */
  areMenusUnproven: z.boolean(),
  /** Earlier attempts at the court itself, oldest first. */
  earlier: z.array(z.strictObject({ way: LinkWay, step: LinkStep, begunAt: z.iso.datetime() })),
});

/** Everything that was checked for one way to link: what blocks, which warnings a person may accept with a reason, and what is all right. */
export const LinkGateView = z.strictObject({
  way: LinkWay,
  /** The PACER account the gate was checked for, among those recorded for the person. */
  pacerAccountId: PacerAccountId.optional(),
  accounts: z.array(z.strictObject({ id: PacerAccountId, username: z.string() })),
  items: z.array(
    z.strictObject({
      id: z.string(),
      severity: GateSeverity,
      text: LocalText,
      whatToDo: LocalText,
      values: TextValues,
      /** Where it is mended; absent where nothing in the app mends it. */
      fix: FixPlace.optional(),
    }),
  ),
  /** What was looked at and found all right, or only noted, each with what it was judged by. */
  passed: z.array(PassedLine),
  checkedAt: z.iso.datetime(),
});
