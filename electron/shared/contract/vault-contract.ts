import * as z from 'zod';
import { CredentialState } from '../domain/checklist/facts.ts';
import { Role } from '../domain/people/person.ts';
import { Contact } from '../domain/profiles/values.ts';
import { FAILURE_CODES } from '../domain/values/failure-codes.ts';
import { CourtId, EcfAccountId, PersonId } from '../domain/values/ids.ts';
import { Typed } from '../domain/values/typed.ts';
import { CredentialRecord, SaidPlace } from '../domain/vault/credential.ts';
import { Grant } from '../domain/vault/protected-act.ts';
import { byEcfAccount, Done } from './people-contract.ts';

const typed = (max: number) => z.string().max(max);
const none = z.strictObject({});
const { kept, checked, rehearsed, missingSince } = CredentialRecord.shape;

/** Why one of several credentials was not stored, restored or destroyed. */
export const NotDone = z.strictObject({
  ecfAccountId: EcfAccountId,
  code: z.enum(FAILURE_CODES),
});

/** What several credentials came to: what was done, and what was not and why. It may be asked for again safely. */
export const VaultReport = z.strictObject({
  done: z.array(EcfAccountId),
  notDone: z.array(NotDone),
});

/** One credential as a screen shows it: everything but the login and password. */
export const CredentialView = z.strictObject({
  ecfAccountId: EcfAccountId,
  personId: PersonId,
  personName: z.string(),
  courtId: CourtId,
  courtName: z.string(),
  capacity: Role,
  /** `unavailable` when the keychain can't be asked; `trouble` then says why. */
  state: CredentialState,
  trouble: z.enum(FAILURE_CODES).optional(),
  at: z.iso.datetime().optional(),
  by: z.string().optional(),
  kept,
  checked,
  rehearsed,
  /** The keychain lost it: it must be entered again. */
  missingSince,
  /** Tries at the court since it last accepted, and how many are let through. */
  tries: z.strictObject({ used: z.int(), most: z.int() }),
  /** Which sign-in the court has: `nextgen` needs the PACER account too. */
  system: z.enum(['nextgen', 'old']),
  /** Where a try would go now: the court, the practice court for its own people, or there as a rehearsal that proves nothing (until the firm lets the app talk to the court). */
  triesAt: z.enum(['court', 'practice', 'rehearsal']),
  /** Why it can't be tried at the court now; absent when it can. */
  cannotVerify: z.enum(FAILURE_CODES).optional(),
  helpDesk: z.array(Contact),
});

/** Who signs in to PACER for a try at a NextGen court. */
const PacerSignIn = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('practice-person'), personId: typed(100) }),
  z.strictObject({
    from: z.literal('typed'),
    username: typed(300),
    password: typed(300),
    otpCode: typed(40),
    clientCode: typed(100),
    redactionAcknowledged: z.boolean(),
  }),
]);

/** Needed to destroy what a link under way may still need. */
const isNeededNoMore = z.boolean().optional();

export const vaultContract = {
  open: { input: byEcfAccount, output: CredentialView },
  /** Every credential the keychain should hold, also of people and courts that were taken off the lists. */
  kept: {
    input: none,
    output: z.array(
      z.strictObject({
        ecfAccountId: EcfAccountId,
        personId: PersonId,
        personName: z.string(),
        courtId: CourtId,
        capacity: Role,
        state: CredentialState,
      }),
    ),
  },
  /** In only: nothing but `reveal` carries a login or password back. */
  store: {
    input: z.strictObject({
      ecfAccountId: EcfAccountId,
      login: typed(4000),
      password: typed(4000),
    }),
    output: z.strictObject({ state: CredentialState }),
  },
  say: { input: z.strictObject({ ecfAccountId: EcfAccountId, place: SaidPlace }), output: Done },
  /** The one answer of the whole contract that holds a secret. */
  reveal: {
    input: z.strictObject({ ecfAccountId: EcfAccountId, grant: Grant }),
    output: z.strictObject({
      login: z.string(),
      password: z.string(),
      /** Mask it again after so many seconds, and as soon as the window loses the focus. */
      seconds: z.int(),
    }),
  },
  /** The page has masked it again: screen capture need not be kept out any longer. */
  conceal: { input: none, output: none },
  copy: {
    input: z.strictObject({
      ecfAccountId: EcfAccountId,
      field: z.enum(['login', 'password']),
      grant: Grant,
    }),
    output: z.strictObject({ seconds: z.int() }),
  },
  /** Takes what we copied off the clipboard at once, if it is still there. */
  clearClipboard: { input: none, output: none },
  verify: {
    input: z.strictObject({
      ecfAccountId: EcfAccountId,
      /** Needed where the court's `system` is `nextgen`. */
      pacer: PacerSignIn.optional(),
      /** The person has read the court's redaction notice; asked for by courts on the old system. */
      redactionAcknowledged: z.boolean(),
    }),
    output: CredentialView,
  },
  /** A person reset the password at the court and stored the new one. */
  recordReset: {
    input: z.strictObject({ ecfAccountId: EcfAccountId, note: Typed }),
    output: Done,
  },
  destroy: {
    input: z.strictObject({
      ecfAccountId: EcfAccountId,
      grant: Grant.optional(),
      isNeededNoMore,
    }),
    output: z.strictObject({ state: CredentialState }),
  },
  destroyPerson: {
    input: z.strictObject({ personId: PersonId, grant: Grant, isNeededNoMore }),
    output: VaultReport,
  },
  destroyAll: { input: z.strictObject({ grant: Grant, isNeededNoMore }), output: VaultReport },
  /** For a forgotten PIN: destroys every credential, then the PIN. Needs no proof, since it gives nothing away. */
  startOver: { input: z.strictObject({ isSure: z.literal(true) }), output: VaultReport },
};
