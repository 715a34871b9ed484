import type { Bridge } from '../../../electron/shared/contract/contract.ts';
import type { Result } from '../../../electron/shared/domain/values/result.ts';
import { useLocked } from '../stores/locked.store.ts';

declare global {
  interface Window {
    readonly fileReady: Bridge;
  }
}

type Groups = Omit<Bridge, 'onNews'>;

/** What a call of the bridge answers when all goes well. */
export type Answer<G extends keyof Groups, M extends keyof Groups[G]> = Groups[G][M] extends (
  input: never,
) => Promise<Result<infer T>>
  ? T
  : never;

/** What a call of the bridge takes. */
export type Asked<G extends keyof Groups, M extends keyof Groups[G]> = Groups[G][M] extends (
  input: infer I,
) => unknown
  ? I
  : never;

/** One court of one person. */
export type CourtOfPerson = PersonView['courts'][number];
/** One person with everything known. */
export type PersonView = Answer<'people', 'open'>;
/** One PACER account with the outcome of its upgrade check. */
export type CheckedAccount = PersonView['pacerAccounts'][number];
/** The state of a link, without any secret. */
export type LinkingView = Answer<'linking', 'open'>;
/** The printed sheet of one of the practice court's invented people: story and sign-ins. */
export type PracticeSheet = Answer<'practice', 'people'>[number];
/** One court to choose from. */
export type CourtRow = Answer<'courts', 'search'>[number];
/** One court in the list of all. */
export type ListedCourt = Answer<'profiles', 'list'>['courts'][number];
/** Everything known of one court, and who changed it. */
export type CourtPage = Answer<'profiles', 'open'>;
/** What an override would make of a court's checklist. */
export type ProfilePreview = Answer<'profiles', 'preview'>;
/** What is recorded about the firm. */
export type FirmPage = Answer<'firm', 'open'>;
/** Two records that may be one person's. */
export type MergeComparison = Answer<'people', 'compare'>;
/** One court-issued credential with everything but the login and password. */
export type CredentialView = Answer<'vault', 'open'>;
/** One credential that the keychain should hold, in the list of all. */
export type KeptCredential = Answer<'vault', 'kept'>[number];
/** What an export holds, before anything is kept. */
export type RescuePreview = Answer<'rescue', 'readAs'>;
/** What a transfer file holds, before anything is restored. */
export type TransferPreview = Answer<'transfer', 'open'>;
/** What is in the keychain after rows of a file were stored, and what is not. */
export type RowsReport = Answer<'rescue', 'commit'>;
/** The state of this run of the app. */
export type AppStatus = Answer<'app', 'status'>;

/** The page's only way to anything outside it. */
export function bridge(): Bridge {
  return window.fileReady;
}

/** Makes a call and turns a lost connection into a failure, so that a screen handles one kind of trouble only. */
export async function ask<T>(call: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    const result = await call();
    // The first call to learn of the lock brings up the lock screen.
    if (!result.ok && result.failure.code === 'locked') useLocked.getState().lock();
    return result;
  } catch {
    return { ok: false, failure: { code: 'internal' } };
  }
}
