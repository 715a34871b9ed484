import { create } from 'zustand';
import { type AppStatus, ask, bridge } from '../bridge/bridge.ts';

interface StatusState {
  readonly status: AppStatus | undefined;
  readonly load: () => Promise<void>;
}

/** How this run stands: keychain, records, practice firm. */
export const useStatus = create<StatusState>()((set) => ({
  status: undefined,
  load: async () => {
    const result = await ask(() => bridge().app.status({}));
    if (result.ok) set({ status: result.value });
  },
}));
