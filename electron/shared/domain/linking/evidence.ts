import * as z from 'zod';
import type { Instant } from '../values/calendar.ts';
import { EcfAccountId } from '../values/ids.ts';

/** A reading of the steady clock, which no one can set: milliseconds within the run of the app that `run` names. */
export const SteadyMark = z.strictObject({ run: z.uuid(), ms: z.number() });
export type SteadyMark = z.infer<typeof SteadyMark>;

/** A point in time by both clocks. Readings within one run of the app are compared by the steady clock. */
export interface Moment {
  readonly at: Instant;
  readonly steady?: SteadyMark | undefined;
}

/** Text that a person typed or a court showed, short enough for the journal. */
export const ShortText = z.string().max(300);

/** What the menus of a fresh sign-in show: filing menus, only the search menus, or filing menus without a single entry (unpaid fees; Oregon bankruptcy tips). */
export const MenuReading = z.enum(['filing-menus', 'no-filing-menus', 'menus-empty']);
export type MenuReading = z.infer<typeof MenuReading>;

/** The help desk's answer to the question whether the link exists. */
export const HelpDeskWord = z.enum(['linked', 'not-linked', 'unclear']);
export type HelpDeskWord = z.infer<typeof HelpDeskWord>;

/**
 * One piece of evidence about whether a link exists, kept with who said it. What each proves:
 *
 * | evidence | proves this account's link | source |
 * |---|---|---|
 * | the court's answer "linked" to our request | yes, for the names it was sent for | notices 001 to 003 |
 * | filing menus | only after a confirmation, or if no other account of the person here can explain them | notice 002; one PACER account links to one CM/ECF account in a court |
 * | filing menus without entries | that it is linked, by the same rule; not that the person can file | Oregon bankruptcy tips |
 * | only search menus | nothing alone; two, a minute apart, that a lost request did not link | our own caution |
 * | the account page (Utilities, Maintain Your ECF Account) shows this login | yes | the court's own record |
 * | the account page shows another login | that the link isn't what it seemed: the court has to say | the court's own record |
 * | confirmation page or mail that a person saw | the confirmation; the menus still have to show filing | notice 002 |
 * | the help desk's word | the confirmation, or that there is no link | the court's staff |
 * | a trial sign-in with the old login | nothing | it fails for many reasons |
 */
export const Evidence = z.discriminatedUnion('source', [
  z.strictObject({
    source: z.literal('menus'),
    reader: z.enum(['app', 'person']),
    shows: MenuReading,
    labels: z.array(ShortText).max(40),
    /** The sign-in that was read; two readings of one sign-in are one reading. */
    signInId: z.uuid(),
    /** The person's other CM/ECF accounts in this court that can be the ones these menus belong to. */
    othersHere: z.array(EcfAccountId).max(20),
    at: z.iso.datetime(),
    steady: SteadyMark.optional(),
  }),
  z.strictObject({
    /** The court's account page (Utilities, Maintain Your ECF Account): whose CM/ECF account it shows. */
    source: z.literal('account-page'),
    shows: z.enum(['this-account', 'another-account']),
    by: ShortText,
    at: z.iso.datetime(),
  }),
  z.strictObject({
    source: z.literal('confirmation-mail'),
    by: ShortText,
    at: z.iso.datetime(),
  }),
  z.strictObject({
    source: z.literal('confirmation-page'),
    by: ShortText,
    at: z.iso.datetime(),
  }),
  z.strictObject({
    source: z.literal('help-desk'),
    says: HelpDeskWord,
    /** Whom the person spoke to and the court's reference, as far as given. */
    spokeTo: ShortText,
    reference: ShortText,
    by: ShortText,
    at: z.iso.datetime(),
  }),
  z.strictObject({
    source: z.literal('trial-sign-in'),
    result: z.enum(['accepted', 'refused']),
    by: ShortText,
    at: z.iso.datetime(),
  }),
]);
export type Evidence = z.infer<typeof Evidence>;

/** Menus that someone saw after a fresh sign-in. */
export type MenusSeen = Extract<Evidence, { source: 'menus' }>;
