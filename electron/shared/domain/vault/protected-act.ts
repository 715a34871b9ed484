import * as z from 'zod';
import { CourtId, EcfAccountId, PersonId } from '../values/ids.ts';
import { Typed } from '../values/text.ts';

/** Acts that need proof of presence, each tied to its target. */
export const ProtectedAct = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('reveal'), ecfAccountId: EcfAccountId }),
  z.strictObject({ action: z.literal('copy'), ecfAccountId: EcfAccountId }),
  /** Keeping another login in the place of one that is kept. */
  z.strictObject({ action: z.literal('replace'), ecfAccountId: EcfAccountId }),
  /** Taking an entry that something else changed in the keychain as it is now. */
  z.strictObject({ action: z.literal('take-as-is'), ecfAccountId: EcfAccountId }),
  z.strictObject({ action: z.literal('destroy'), ecfAccountId: EcfAccountId }),
  z.strictObject({ action: z.literal('destroy-person'), personId: PersonId }),
  z.strictObject({ action: z.literal('destroy-all') }),
  /** Storing the logins of a browser's export in the keychain. */
  z.strictObject({ action: z.literal('rescue'), importId: z.uuid() }),
  /** Writing one person's or everyone's credentials to an encrypted file. */
  z.strictObject({ action: z.literal('transfer-out'), personId: PersonId.optional() }),
  z.strictObject({ action: z.literal('transfer-in'), importId: z.uuid() }),
  /** Printing one person's court logins and passwords on paper. */
  z.strictObject({ action: z.literal('worksheet'), personId: PersonId }),
  /** Sending the one request that links, which only the assisted way does. */
  z.strictObject({ action: z.literal('link'), ecfAccountId: EcfAccountId }),
  /** The same at the practice court, where nothing is at stake. */
  z.strictObject({ action: z.literal('rehearse'), ecfAccountId: EcfAccountId }),
  /** Copying an account's login and password for one guided link, for `LINK_COPY_SECONDS`. */
  z.strictObject({ action: z.literal('link-copies'), ecfAccountId: EcfAccountId }),
  /** Changing where a court is reached, or where the links on its page lead. */
  z.strictObject({ action: z.literal('endpoint'), courtId: CourtId }),
  /** Taking a backup, or what can be read of damaged records, in the place of the records. */
  z.strictObject({ action: z.literal('replace-records') }),
  /** Looking at addresses, as typed, that are neither under uscourts.gov nor the court's own now. */
  z.strictObject({
    action: z.literal('endpoint-test'),
    courtId: CourtId,
    authUrl: Typed,
    ecfUrl: Typed,
  }),
]);
export type ProtectedAct = z.infer<typeof ProtectedAct>;

/** Everything that asks for presence: the protected acts, and unlocking the app. */
export type PresenceReason = ProtectedAct['action'] | 'unlock';

/** Proof of presence for one act. Works once, for that act only, within `GRANT_SECONDS`. 64 hexadecimal digits. */
export const Grant = z.string().regex(/^[0-9a-f]{64}$/);
export type Grant = z.infer<typeof Grant>;

/** How long a proof of presence may be used (OWASP MASVS AUTH-3: extra proof for each sensitive operation). */
export const GRANT_SECONDS = 60;

/** How long one proof of presence lets a person copy the login for one link: time to sign in to PACER and fill in the form. */
export const LINK_COPY_SECONDS = 300;

/** One key per act and target. Two acts are the same exactly when their keys are. */
export function actKey(act: ProtectedAct): string {
  const fields = Object.entries(act).filter(([, value]) => value !== undefined);
  return JSON.stringify(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
