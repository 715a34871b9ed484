import type { CredentialState, LinkState } from '../checklist/facts.ts';
import type { LoginShape } from '../checklist/login-shape.ts';
import type { AccountKind, MfaState, PacerAccount } from '../pacer/account.ts';
import type { VerdictKind } from '../pacer/verdict.ts';
import type { EcfAccount, Role } from '../people/person.ts';
import type { Instant, LocalDate } from '../values/calendar.ts';
import type { LinkWay } from './events.ts';

/** Everything the gate looks at: plain facts about one CM/ECF account and the PACER account to link it to. */
export interface GateFacts {
  readonly way: LinkWay;
  readonly now: Instant;
  /** The court's go-live and the zone its days are counted in. */
  readonly goLive: { readonly on?: LocalDate | undefined; readonly liveBy?: LocalDate | undefined };
  readonly timeZone: string;
  readonly standing: EcfAccount['standing'];
  /** False where all is filed on the court's own site. */
  readonly linksHere?: boolean;
  /** False when the person has no recorded PACER account at all. */
  readonly hasPacerAccount?: boolean;
  /** False when there is no account to speak of: none is recorded, or each is linked here for another of the person's. */
  readonly isAccountChosen?: boolean;
  /** False when the account's username is not recorded. */
  readonly hasUsername?: boolean;
  readonly verdict: VerdictKind;
  readonly accountKind: AccountKind;
  readonly mfa: MfaState;
  /** The other facts about signing in to PACER with this account. */
  readonly signIn?: Pick<
    PacerAccount,
    'mfaSkips' | 'backupCodes' | 'passwordSkips' | 'deactivated'
  >;
  readonly credential: CredentialState;
  /** The shape of the CM/ECF login, if known. */
  readonly login?: LoginShape | undefined;
  readonly loginRules: {
    readonly forbiddenCharacters?: string | undefined;
    readonly mustBeLowerCase?: boolean | undefined;
  };
  /** Somebody said that others use this CM/ECF login as well. */
  readonly isLoginShared?: boolean;
  /** How many other people in this court have the same login stored here, and their names as far as they were looked up. */
  readonly loginAlsoOf?: number;
  readonly othersWithSameLogin?: readonly string[];
  /** The court rejects a new registration by former filers, and nobody recorded whether this person is one. */
  readonly mayBeFormerFiler?: boolean;
  /** The last day of the person's admission to the court's bar, where it has passed. */
  readonly admissionLapsedOn?: LocalDate | undefined;
  /** How many other people of the firm have the same PACER username, and their names as far as they were looked up. */
  readonly sharedWith: number;
  readonly othersWithSameAccount: readonly string[];
  /** Titles of the steps that have to come first and that no other check speaks of. */
  readonly openSteps?: readonly string[];
  /** How far this account's link has come, with links made outside the app. */
  readonly link?: LinkState | undefined;
  /** The capacity of the person's other CM/ECF account here that the PACER account is or may be linked to. */
  readonly takenFor?: Role | 'other' | undefined;
}
