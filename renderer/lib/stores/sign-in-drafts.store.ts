import { create } from 'zustand';
import type { PacerSignIn } from '../../../electron/shared/domain/pacer/sign-in.ts';
import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';

/** The parts of a PACER sign-in that may be kept while it is typed. */
export interface TypedDraft {
  readonly username: string;
  readonly clientCode: string;
}

/** A sign-in to PACER that is being filled in. */
export interface SignInDraft extends TypedDraft {
  readonly from: PacerSignIn['from'];
  /** The practice person that was chosen; undefined while nobody was. */
  readonly practiceId?: string;
}

const NOTHING_TYPED: SignInDraft = { from: 'practice-person', username: '', clientCode: '' };

interface SignInDrafts {
  readonly drafts: Readonly<Record<string, SignInDraft>>;
  readonly keep: (ecfAccountId: EcfAccountId, change: Partial<SignInDraft>) => void;
  readonly drop: (ecfAccountId: EcfAccountId) => void;
}

/**
 * What was filled in to sign in to PACER, by CM/ECF account. A session that ends sends people back to the sign-in, where
 * their username is still there. SECURITY: no password and no one-time passcode; those never leave their fields.
 */
export const useSignInDrafts = create<SignInDrafts>()((set, get) => ({
  drafts: {},
  keep: (ecfAccountId, change) => {
    const { drafts } = get();
    const draft = drafts[ecfAccountId] ?? NOTHING_TYPED;
    set({ drafts: { ...drafts, [ecfAccountId]: { ...draft, ...change } } });
  },
  drop: (ecfAccountId) =>
    set(({ drafts: { [ecfAccountId]: _ended, ...others } }) => ({ drafts: others })),
}));

/** The sign-in that is being filled in for one CM/ECF account. */
export function useSignInDraft(ecfAccountId: EcfAccountId): SignInDraft {
  return useSignInDrafts(({ drafts }) => drafts[ecfAccountId] ?? NOTHING_TYPED);
}
