import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore } from '../../lib/bridge/loaded.ts';

/** The checklist on screen. */
export const useChecklist = createLoadedStore((ecfAccountId: EcfAccountId) =>
  bridge().checklist.open({ ecfAccountId }),
);
