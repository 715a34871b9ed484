import * as z from 'zod';
import type { PacerAccount } from '../pacer/account.ts';
import { type FirmUse, PaaDecision } from '../pacer/firm-facts.ts';
import type { Admission } from '../people/admission.ts';
import type { FiledBefore, LoginUse } from '../people/court-facts.ts';
import type { Role } from '../people/person.ts';
import type { EcfAccountId, PacerAccountId } from '../values/ids.ts';
import { Mark } from '../values/mark.ts';
import type { LoginShape } from './login-shape.ts';

/**
 * What is known about the court-issued login and password. "In the browser" and "on paper" are a person's word, not
 * proof. `kept-elsewhere` is in another computer's keychain, `recorded` is in this one's, `verified` was accepted by the court, and `spent` was used up by the link.
 */
export const CredentialState = z.enum([
  'not-recorded',
  'in-browser-only',
  'on-paper',
  'kept-elsewhere',
  'recorded',
  'verified',
  'refused',
  'spent',
  'unavailable',
]);
export type CredentialState = z.infer<typeof CredentialState>;

/**
 * How far the link has come. For a person who registers instead, `verified` means the filing menus were seen.
 * `menus-unexplained`: nothing was sent, and filing menus were seen that can be those of another account of the person.
 * `too-early`: a link is recorded from before the court moved to NextGen, when there could be none.
 */
export const LinkState = z.enum([
  'not-started',
  'in-progress',
  'menus-unexplained',
  'too-early',
  'unknown',
  'linked',
  'menus-pending',
  'verified',
  'needs-court',
]);
export type LinkState = z.infer<typeof LinkState>;

/** What a person records on a step. `cleared` takes an earlier record back. */
export const StepOutcome = z.enum(['done', 'skipped', 'cleared']);
export type StepOutcome = z.infer<typeof StepOutcome>;

/** What a person recorded about a step: done, or skipped for a reason. */
export const Tick = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('done'),
    ...Mark.shape,
    note: z.string().max(2000).optional(),
  }),
  z.strictObject({
    kind: z.literal('skipped'),
    ...Mark.shape,
    reason: z.string().min(1).max(2000),
  }),
]);
export type Tick = z.infer<typeof Tick>;

/** What the whole firm decided. */
export const FirmFacts = z.strictObject({
  /** Firm billing account (PACER Administrative Account). */
  paa: PaaDecision,
});
export type FirmFacts = z.infer<typeof FirmFacts>;

/** Everything a CM/ECF account's checklist depends on, besides the profile, the person and the clock. */
export interface Facts {
  /** The person's own PACER accounts. */
  readonly accounts: readonly PacerAccount[];
  /** How many people have each PACER username, by `usernameKey`. Only usernames with two or more are needed. */
  readonly sharedUsernames: ReadonlyMap<string, number>;
  /** The firm's own PACER usernames, by `usernameKey`. No one files with those. */
  readonly firmUsernames?: ReadonlyMap<string, FirmUse>;
  readonly credential: {
    readonly state: CredentialState;
    readonly at?: string;
    readonly by?: string;
    /** What the login looks like, if it was stored here. */
    readonly login?: LoginShape | undefined;
  };
  readonly link: {
    readonly state: LinkState;
    readonly at?: string;
    /** The PACER account that is or may be linked, if it is known. */
    readonly account?: PacerAccountId;
  };
  /** The person's admission to this court's bar. Absent for those who need none: agents, trustees, staff. */
  readonly admission?: Admission | undefined;
  /** Who uses the CM/ECF login, as somebody said. */
  readonly loginUse?: LoginUse | undefined;
  /** CM/ECF accounts of other people in this court for which the same login was stored here. */
  readonly loginAlsoOf?: readonly EcfAccountId[];
  /** Whether someone new to the court ever filed there. Absent for everyone else. */
  readonly filedBefore?: FiledBefore | 'not-asked' | undefined;
  /** Other courts where the person is linked: ids, or the short names that lawyers use where the list is shown. */
  readonly linkedElsewhere: readonly string[];
  /** The person's other CM/ECF accounts in this court, by capacity. Each needs its own PACER account. */
  readonly otherCapacitiesHere?: readonly Role[];
  /**
   * PACER accounts that are linked in this court for another CM/ECF account of the person, with its capacity; `other` if
   * only the login of that account was seen.
   */
  readonly takenHere?: ReadonlyMap<PacerAccountId, Role | 'other'>;
  readonly ticks: Readonly<Partial<Record<string, Tick>>>;
  readonly firm: FirmFacts;
}

/** Facts of a person with nothing recorded yet. */
export const NO_FACTS: Facts = {
  accounts: [],
  sharedUsernames: new Map(),
  credential: { state: 'not-recorded' },
  link: { state: 'not-started' },
  linkedElsewhere: [],
  ticks: {},
  firm: { paa: 'not-decided' },
};
