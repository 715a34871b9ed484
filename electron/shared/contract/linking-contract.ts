import * as z from 'zod';
import { LinkWay, NamesOnBothSides, NeedsCourtReason } from '../domain/linking/events.ts';
import { Evidence, MenuReading } from '../domain/linking/evidence.ts';
import { Contact } from '../domain/profiles/values.ts';
import { CourtId, EcfAccountId, PacerAccountId } from '../domain/values/ids.ts';
import { LocalText, TextValues } from '../domain/values/text.ts';
import { Typed } from '../domain/values/typed.ts';
import { Grant } from '../domain/vault/protected-act.ts';
import { byEcfAccount, Done } from './people-contract.ts';

const typed = (max: number) => z.string().max(max);

/** Where an attempt stands; the words of the domain's own steps, and `none` before the first. */
export const LinkStepName = z.enum([
  'none',
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
]);

/** One of the ways to link, and why it is not offered where it isn't. */
const WayOffered = z.strictObject({
  way: LinkWay,
  isOffered: z.boolean(),
  /** `assisted-off`: the firm has not turned it on for this court. */
  why: z.enum(['practice-person', 'assisted-off', 'endpoint-unusable']).optional(),
  /** Hosts this way talks to, or that the person opens in the browser. */
  hosts: z.array(z.string()),
});

/** What to expect on the court's own pages, word for word; absent labels are not known. */
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

/** What the linking screen shows. Never a login or password: `credential` says only whether one is kept. */
export const LinkingView = z.strictObject({
  ecfAccountId: EcfAccountId,
  personName: z.string(),
  isPracticePerson: z.boolean(),
  courtId: CourtId,
  courtName: z.string(),
  way: LinkWay,
  step: LinkStepName,
  /** Whether a session at the court is open, and how far it has come. */
  session: z.enum(['none', 'link-form', 'names', 'after']),
  /** The three ways, in the order to offer them. */
  ways: z.array(WayOffered),
  /** The PACER username this attempt is about; absent in a rehearsal. */
  pacerUsername: z.string().optional(),
  hasCredential: z.boolean(),
  names: NamesOnBothSides.optional(),
  likeness: z
    .strictObject({
      kind: z.enum(['same', 'likely', 'unclear', 'different']),
      reasons: z.array(z.string()),
    })
    .optional(),
  /** How the names at the court compare with the person this is for; absent in a rehearsal and where they agree. */
  personUnlike: z.enum(['unclear', 'different']).optional(),
  menus: z
    .strictObject({ shows: MenuReading, labels: z.array(z.string()), filing: z.array(z.string()) })
    .optional(),
  /** What PACER remarked at sign-in without stopping it, in PACER's words. */
  remark: z.string().optional(),
  /** Hosts this attempt talks to, for the person to see. */
  hosts: z.array(z.string()),
  verifiedAt: z.iso.datetime().optional(),
  pages: CourtPages,
  helpDesk: z.array(Contact),
  /** Everything that speaks for or against the link, oldest first. */
  evidence: z.array(Evidence),
  /** While the answer is not known: how many looks at the menus have counted, and when the next one will. */
  nextReading: z.strictObject({ counted: z.int(), from: z.iso.datetime() }).optional(),
  /** Why only the court can settle it. */
  reason: NeedsCourtReason.optional(),
  /** When the one confirming request went out. */
  sentAt: z.iso.datetime().optional(),
  /** Earlier attempts at the court itself, oldest first. */
  earlier: z.array(z.strictObject({ way: LinkWay, step: LinkStepName, begunAt: z.iso.datetime() })),
});

/** What stands in the way of one way to link, and what a person may pass with a reason. */
export const LinkGateView = z.strictObject({
  way: LinkWay,
  /** The PACER account it was looked at for, of those recorded for the person. */
  pacerAccountId: PacerAccountId.optional(),
  accounts: z.array(z.strictObject({ id: PacerAccountId, username: z.string() })),
  items: z.array(
    z.strictObject({
      id: z.string(),
      severity: z.enum(['blocks', 'warns']),
      text: LocalText,
      whatToDo: LocalText,
      values: TextValues,
    }),
  ),
});

const practiceAs = z.strictObject({ from: z.literal('practice-person'), personId: typed(100) });

export const linkingContract = {
  open: { input: byEcfAccount, output: LinkingView },
  /** What must be settled before this way may begin; empty for a rehearsal. */
  gate: {
    input: byEcfAccount.extend({ way: LinkWay, pacerAccountId: PacerAccountId.optional() }),
    output: LinkGateView,
  },
  begin: {
    input: byEcfAccount.extend({
      way: LinkWay,
      pacerAccountId: PacerAccountId.optional(),
      /** Warnings of the gate that are passed, each with the person's reason. */
      accepted: z.array(z.strictObject({ id: typed(100), reason: typed(300) })).max(20),
      /** Something to go wrong on purpose; in a rehearsal only. */
      trouble: z.enum(['answer-lost', 'never-arrived', 'menus-late']).optional(),
    }),
    output: LinkingView,
  },
  /** Opens the court's own front page in the person's browser. */
  openCourt: { input: byEcfAccount, output: z.strictObject({}) },
  signIn: {
    input: z.strictObject({
      ecfAccountId: EcfAccountId,
      as: z.union([
        practiceAs,
        z.strictObject({
          from: z.literal('typed'),
          username: typed(300),
          password: typed(300),
          otpCode: typed(40),
          clientCode: typed(100),
          redactionAcknowledged: z.boolean(),
        }),
      ]),
    }),
    output: LinkingView,
  },
  review: {
    input: z.strictObject({
      ecfAccountId: EcfAccountId,
      credential: z.union([
        practiceAs,
        z.strictObject({ from: z.literal('keychain') }),
        /** The guided way: both names as the person reads them on the court's page. */
        z.strictObject({ from: z.literal('screen'), ecf: Typed, pacer: Typed }),
      ]),
    }),
    output: LinkingView,
  },
  confirm: {
    input: z.strictObject({
      ecfAccountId: EcfAccountId,
      typed: z.strictObject({ ecf: typed(300), pacer: typed(300) }),
      /** Proof of presence for the act `link`; a rehearsal goes on without one until a PIN is set. */
      grant: Grant.optional(),
    }),
    output: LinkingView,
  },
  /** The guided way: what the court's page said after the person pressed Submit there. */
  answer: {
    input: byEcfAccount.extend({
      answer: z.union([
        z.strictObject({ is: z.enum(['confirmed', 'unknown', 'not-sent']) }),
        z.strictObject({ is: z.literal('other-names'), ecf: Typed, pacer: Typed }),
      ]),
    }),
    output: LinkingView,
  },
  /** Something a person saw or was told about the link. */
  report: {
    input: byEcfAccount.extend({
      seen: z.discriminatedUnion('source', [
        z.strictObject({ source: z.literal('menus'), shows: MenuReading }),
        z.strictObject({ source: z.literal('confirmation-mail') }),
        z.strictObject({ source: z.literal('confirmation-page') }),
        z.strictObject({
          source: z.literal('help-desk'),
          says: z.enum(['linked', 'not-linked', 'unclear']),
          spokeTo: Typed,
          reference: Typed,
        }),
      ]),
    }),
    output: LinkingView,
  },
  /** Hands the matter to the court's help desk; from there only its word and menus seen since lead on. */
  askCourt: {
    input: byEcfAccount.extend({
      reason: z.enum(['menus-never-came', 'person-asked', 'wrong-account-linked']),
    }),
    output: LinkingView,
  },
  readMenus: { input: byEcfAccount, output: LinkingView },
  stop: { input: byEcfAccount, output: LinkingView },
};

/** The practice court's invented people. Their passwords are printed for anyone to read: they open nothing but the practice court. */
export const practiceContract = {
  people: {
    input: z.strictObject({ courtId: CourtId }),
    output: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        story: z.string(),
        pacerUsername: z.string(),
        practicePacerPassword: z.string(),
        ecfLogin: z.string(),
        practiceEcfPassword: z.string(),
        code: z.string().optional(),
      }),
    ),
  },
  loadFirm: { input: z.strictObject({}), output: z.strictObject({ people: z.int() }) },
  /** Every invented person off the board, in one act that can be taken back. */
  removeFirm: { input: z.strictObject({}), output: Done.extend({ people: z.int() }) },
};
