import { create } from 'zustand';
import type { Grant, ProtectedAct } from '../../../electron/shared/domain/vault/protected-act.ts';

/** Something that waits until a person proves their presence or turns back. */
export interface Asking {
  readonly act: ProtectedAct;
  readonly answer: (grant: Grant | undefined) => void;
}

interface PresenceState {
  readonly asking: Asking | undefined;
  /** Asks for proof for one act; undefined when the person turns back. */
  readonly prove: (act: ProtectedAct) => Promise<Grant | undefined>;
}

/** What the presence dialog asks for at the moment. A proof goes straight to who asked and is never kept. */
export const usePresenceAsked = create<PresenceState>()((set, get) => ({
  asking: undefined,
  prove: (act) => {
    get().asking?.answer(undefined);
    return new Promise((resolve) => {
      const answer = (grant: Grant | undefined) => {
        set({ asking: undefined });
        resolve(grant);
      };
      set({ asking: { act, answer } });
    });
  },
}));
