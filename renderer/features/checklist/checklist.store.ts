import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { bridge } from '../../lib/bridge.ts';
import { createLoadedStore } from '../../lib/loaded.ts';

/** The checklist on screen. */
export const useChecklist = createLoadedStore((ecfAccountId: EcfAccountId) =>
  bridge().checklist.open({ ecfAccountId }),
);
