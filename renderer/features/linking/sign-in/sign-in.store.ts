import { create } from 'zustand';
import type { EcfAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { EMPTY_SIGN_IN, type OpenSignIn } from '../../../parts/PacerSignIn.tsx';

/** How somebody signs in for a link: as one of the practice court's people, or with what they type. */
export interface SignInDraft extends OpenSignIn {
  readonly by: 'practice' | 'typed';
  readonly practiceId?: string;
}

interface SignIns {
  readonly drafts: Readonly<Record<string, SignInDraft>>;
  readonly keep: (ecfAccountId: EcfAccountId, draft: SignInDraft) => void;
  readonly drop: (ecfAccountId: EcfAccountId) => void;
}

/** Nothing was chosen or typed yet. */
export const NO_SIGN_IN: SignInDraft = { by: 'practice', ...EMPTY_SIGN_IN };

/**
 * What was typed to sign in, by CM/ECF account: a session that ends sends people back to that step, with their user name
 * still there. SECURITY: no password and no one-time passcode, which never leave their fields.
 */
export const useSignInDrafts = create<SignIns>()((set, get) => ({
  drafts: {},
  keep: (ecfAccountId, draft) => set({ drafts: { ...get().drafts, [ecfAccountId]: draft } }),
  drop: (ecfAccountId) =>
    set(({ drafts: { [ecfAccountId]: _ended, ...others } }) => ({ drafts: others })),
}));
