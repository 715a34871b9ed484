import * as z from 'zod';
import { CredentialState } from '../../domain/checklist/facts.ts';
import { PacerSignIn } from '../../domain/pacer/sign-in.ts';
import { Role } from '../../domain/people/person.ts';
import { Contact } from '../../domain/profiles/values.ts';
import { CourtId, EcfAccountId, PersonId } from '../../domain/values/ids.ts';
import { Mark } from '../../domain/values/mark.ts';
import { Typed } from '../../domain/values/text.ts';
import { CredentialRecord, SaidPlace, TriedAt } from '../../domain/vault/credential.ts';
import { SignInSystem } from '../../domain/vault/credential-check.ts';
import { SecretField } from '../../domain/vault/credential-value.ts';
import { Grant } from '../../domain/vault/protected-act.ts';
import {
  AccountFailure,
  byEcfAccount,
  byPerson,
  Done,
  FailureCode,
  none,
  typed,
} from '../shapes.ts';

const { kept, checked, missingSince, changedSince } = CredentialRecord.shape;

/** Which credentials of many were done, which not, and why. The call can be repeated safely. */
export const VaultReport = z.strictObject({
  done: z.array(EcfAccountId),
  notDone: z.array(AccountFailure),
});

/** One credential as a screen shows it: everything except the login and password. */
export const CredentialView = z.strictObject({
  ecfAccountId: EcfAccountId,
  personId: PersonId,
  personName: z.string(),
  courtId: CourtId,
  courtName: z.string(),
  capacity: Role,
  /** `unavailable` when the keychain can't be read; `trouble` then says why. */
  state: CredentialState,
  trouble: FailureCode.optional(),
  ...Mark.partial().shape,
  kept,
  checked,
  /** The keychain lost it: it must be entered again. */
  missingSince,
  /** Something else changed it in the keychain: it isn't used until it is stored again or taken as it is. */
  changedSince,
  /** Tries since the court last accepted the credential, and how many the app allows. */
  tries: z.strictObject({ used: z.int(), most: z.int() }),
  /** The court's sign-in system; `nextgen` needs the PACER account too. */
  system: SignInSystem,
  /** Where a try would go now: the court, or in the practice profile the practice court; `nowhere` until the firm lets the app contact the court. */
  triesAt: z.enum([...TriedAt.options, 'nowhere']),
  /** The policy of firm IT that lets nothing be tried. */
  closedBy: z.enum(['PracticeCourt', 'AllowedHosts']).optional(),
  /** Why it can't be tried at the court now; absent when it can be. */
  cannotVerify: FailureCode.optional(),
  helpDesk: z.array(Contact),
});

/** Must be true to destroy a credential that a link in progress may still need. */
const isNeededNoMore = z.boolean().optional();

/** The calls of the credential vault. */
export const vaultContract = {
  open: { input: byEcfAccount, output: CredentialView },
  /** Every credential the keychain should hold, including for archived people and courts they left. */
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
  /** Secrets go in only: no call but `reveal` returns a login or password. Where one is kept already, it takes proof of presence to replace it. */
  store: {
    input: byEcfAccount.extend({
      grant: Grant.optional(),
      login: typed(4000),
      password: typed(4000),
    }),
    output: z.strictObject({ state: CredentialState }),
  },
  /** Takes a changed entry as the keychain holds it now. */
  takeAsIs: {
    input: byEcfAccount.extend({ grant: Grant }),
    output: z.strictObject({ state: CredentialState }),
  },
  say: { input: byEcfAccount.extend({ place: SaidPlace }), output: Done },
  /** The only answer in the contract that holds a secret. */
  reveal: {
    input: byEcfAccount.extend({ grant: Grant }),
    output: z.strictObject({
      login: z.string(),
      password: z.string(),
      /** Mask it again after this many seconds, or as soon as the window loses focus. */
      seconds: z.int(),
    }),
  },
  /** The page has masked it again, so screen capture may be allowed again. */
  conceal: { input: none, output: none },
  copy: {
    input: byEcfAccount.extend({
      field: SecretField,
      grant: Grant,
    }),
    output: z.strictObject({ seconds: z.int() }),
  },
  /** Clears what we copied from the clipboard at once, if it is still there. */
  clearClipboard: { input: none, output: none },
  verify: {
    input: byEcfAccount.extend({
      /** Needed where the court's `system` is `nextgen`. */
      pacer: PacerSignIn.optional(),
      /** The person has read the court's redaction notice. Courts on the old system ask for it. */
      redactionAcknowledged: z.boolean(),
    }),
    output: CredentialView,
  },
  /** The person reset the password at the court and stored the new one. */
  recordReset: {
    input: byEcfAccount.extend({ note: Typed }),
    output: Done,
  },
  destroy: {
    input: byEcfAccount.extend({
      grant: Grant.optional(),
      isNeededNoMore,
    }),
    output: z.strictObject({ state: CredentialState }),
  },
  destroyPerson: {
    input: byPerson.extend({ grant: Grant, isNeededNoMore }),
    output: VaultReport,
  },
  destroyAll: { input: z.strictObject({ grant: Grant, isNeededNoMore }), output: VaultReport },
  /** For a forgotten PIN: destroys every credential, then the PIN. Needs no proof of presence, because it reveals nothing. */
  startOver: { input: z.strictObject({ isSure: z.literal(true) }), output: VaultReport },
};
