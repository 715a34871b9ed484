import * as z from 'zod';
import { LinkKnownBy } from '../../../domain/checklist/link-known-by.ts';
import { LinkAnswer, LinkWay, NeedsCourtReason } from '../../../domain/linking/events.ts';
import { HelpDeskWord, MenuReading } from '../../../domain/linking/evidence.ts';
import { PracticeTrouble } from '../../../domain/linking/practice-trouble.ts';
import { PacerSignIn, PracticeSignIn } from '../../../domain/pacer/sign-in.ts';
import { PacerAccountId } from '../../../domain/values/ids.ts';
import { Typed } from '../../../domain/values/text.ts';
import { SecretField } from '../../../domain/vault/credential-value.ts';
import { Grant } from '../../../domain/vault/protected-act.ts';
import { byEcfAccount, none, typed } from '../../shapes.ts';
import { LinkGateView, LinkingView, NamesJudged } from './view.ts';

/** The calls of the linking wizard. */
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
      /** Warnings of the gate that the person accepts, each with a reason. */
      accepted: z.array(z.strictObject({ id: typed(100), reason: typed(300) })).max(20),
      /** A fault to make on purpose, in a rehearsal only. */
      trouble: PracticeTrouble.optional(),
      /** Proof of presence for `link-copies`, which opens copying for a guided link. */
      grant: Grant.optional(),
    }),
    output: LinkingView,
  },
  /** Opens the court's own front page in the person's browser. */
  openCourt: { input: byEcfAccount, output: none },
  /** Copies the login or the password for the court's form. Fails with `presence-needed` when the last proof is over. */
  copy: {
    input: byEcfAccount.extend({ field: SecretField, grant: Grant.optional() }),
    output: LinkingView,
  },
  /** The person leaves the link: copying ends at once. */
  endCopies: { input: byEcfAccount, output: none },
  /** How alike two names are, as typed so far. Records nothing. */
  compare: {
    input: byEcfAccount.extend({ ecf: Typed, pacer: Typed }),
    output: NamesJudged,
  },
  signIn: { input: byEcfAccount.extend({ as: PacerSignIn }), output: LinkingView },
  review: {
    input: byEcfAccount.extend({
      credential: z.union([
        PracticeSignIn,
        z.strictObject({ from: z.literal('keychain') }),
        /** The guided way: both names as the person reads them on the court's page. */
        z.strictObject({ from: z.literal('screen'), ecf: Typed, pacer: Typed }),
      ]),
    }),
    output: LinkingView,
  },
  confirm: {
    input: byEcfAccount.extend({
      typed: z.strictObject({ ecf: typed(300), pacer: typed(300) }),
      /** What the court's help desk said, where the name may have changed. */
      courtOnNames: z.strictObject({ spokeTo: typed(300), said: typed(300) }).optional(),
      /** Proof of presence for the act `link`, or `rehearse` once a PIN is set. The guided way needs none. */
      grant: Grant.optional(),
    }),
    output: LinkingView,
  },
  /** The guided way: what the court's page said after the person pressed Submit there. */
  answer: {
    input: byEcfAccount.extend({
      answer: z.union([
        z.strictObject({ is: LinkAnswer.exclude(['linked-to-other-names']) }),
        z.strictObject({ is: z.literal('other-names'), ecf: Typed, pacer: Typed }),
      ]),
    }),
    output: LinkingView,
  },
  /** Something a person saw or heard about the link. */
  report: {
    input: byEcfAccount.extend({
      seen: z.discriminatedUnion('source', [
        z.strictObject({ source: z.literal('menus'), shows: MenuReading }),
        z.strictObject({
          source: z.literal('account-page'),
          shows: z.enum(['this-account', 'another-account']),
        }),
        z.strictObject({ source: z.literal('confirmation-mail') }),
        z.strictObject({ source: z.literal('confirmation-page') }),
        z.strictObject({
          source: z.literal('help-desk'),
          says: HelpDeskWord,
          spokeTo: Typed,
          reference: Typed,
        }),
      ]),
    }),
    output: LinkingView,
  },
  /** Refers the attempt to the court's help desk. After that, only the help desk's answer and new menus count. */
  askCourt: {
    input: byEcfAccount.extend({
      reason: NeedsCourtReason.extract([
        'menus-never-came',
        'person-asked',
        'wrong-account-linked',
      ]),
    }),
    output: LinkingView,
  },
  readMenus: { input: byEcfAccount, output: LinkingView },
  /**
   * Records that this account was linked outside the app. Fails with `known-link-menus-not-enough` when the menus seen
   * can be another account's, and with `known-link-account-taken` when the PACER account is linked here for another.
   */
  recordKnown: {
    input: byEcfAccount.extend({
      how: LinkKnownBy,
      note: Typed,
      /** The PACER account it is linked to. Absent when nobody knows which of several. */
      pacerAccountId: PacerAccountId.optional(),
    }),
    output: LinkingView,
  },
  removeKnown: { input: byEcfAccount, output: LinkingView },
  stop: { input: byEcfAccount, output: LinkingView },
};
