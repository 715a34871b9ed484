import type { Bridge } from '../../electron/shared/contract/contract.ts';
import type { Result } from '../../electron/shared/domain/result.ts';

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

/** One person with their courts, as the start page lists them. */
export type PersonRow = Answer<'people', 'list'>[number];
/** One court of one person. */
export type CourtOfPerson = PersonRow['courts'][number];
/** One person with everything known. */
export type PersonView = Answer<'people', 'open'>;
/** One PACER account with the outcome of its upgrade check. */
export type CheckedAccount = PersonView['pacerAccounts'][number];
/** How a link stands, without any secret. */
export type LinkingView = Answer<'linking', 'open'>;
/** One invented person of the practice court with the printed sign-in. */
export type PracticePerson = Answer<'practice', 'people'>[number];
/** One court to choose from. */
export type CourtRow = Answer<'courts', 'search'>[number];
/** How this run of the app stands. */
export type AppStatus = Answer<'app', 'status'>;

/** The page's one way to everything outside it. */
export function bridge(): Bridge {
  return window.fileReady;
}

/** Makes a call and turns a lost connection into a failure, so that a screen handles one kind of trouble only. */
export async function ask<T>(call: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await call();
  } catch {
    return { ok: false, failure: { code: 'internal' } };
  }
}
