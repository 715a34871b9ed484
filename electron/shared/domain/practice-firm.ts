import * as z from 'zod';
import { PacerAccount } from './pacer/account.ts';
import { EcfAccount, Role } from './people/person.ts';
import { CourtId } from './values/ids.ts';
import { SaidPlace } from './vault/credential.ts';

/** How far an invented link has come at the practice court. */
export const PracticeLink = z.enum(['can-file', 'menus-pending', 'link-unknown', 'needs-court']);
export type PracticeLink = z.infer<typeof PracticeLink>;

const Account = PacerAccount.pick({
  username: true,
  accountType: true,
  kind: true,
  mfa: true,
}).extend({
  /** Counted back from the day the firm is loaded, so that passwords lapse soon whenever that is. */
  passwordSetDaysAgo: z.int().min(0).optional(),
});

const Court = z.strictObject({
  court: CourtId,
  capacity: Role,
  standing: EcfAccount.shape.standing.default('has-filed'),
  /** Steps somebody recorded. */
  done: z.array(z.string().max(80)).default([]),
  credential: SaidPlace.optional(),
  link: PracticeLink.optional(),
  /** The last day of the admission to the court's bar. */
  renewBy: EcfAccount.shape.renewBy,
});

const Person = z.strictObject({
  name: z.string().min(1).max(200),
  role: Role,
  office: z.string().max(100),
  barNumber: z.string().max(40),
  inCharge: z.string().max(100),
  pacer: z.array(Account),
  courts: z.array(Court),
});

/** The invented firm to explore the app with, as its file has it. */
export const PracticeFirm = z.strictObject({ about: z.string(), people: z.array(Person) });
export type PracticeFirm = z.infer<typeof PracticeFirm>;
/** One person of the practice firm. */
export type PracticeFirmPerson = PracticeFirm['people'][number];
/** One court of a practice firm's person. */
export type PracticeFirmCourt = PracticeFirmPerson['courts'][number];
