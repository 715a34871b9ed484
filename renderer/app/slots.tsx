import type { Slots } from '../parts/slots.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { Waiting } from '../ui/Waiting.tsx';

/** What fills the slots in the features: each part is loaded when it is first shown. */
export const SLOTS: Slots = {
  PersonHistory: lazyPart(
    async () => (await import('../features/person/history/HistoryPanel.tsx')).HistoryPanel,
    <Waiting />,
  ),
  PersonExports: lazyPart(
    async () => (await import('../features/exports/PersonExports.tsx')).PersonExports,
  ),
  ChecklistExports: lazyPart(
    async () => (await import('../features/exports/ChecklistExports.tsx')).ChecklistExports,
  ),
  PinOffer: lazyPart(async () => (await import('../features/presence/PinOffer.tsx')).PinOffer),
  PinSetting: lazyPart(
    async () => (await import('../features/presence/PinSetting.tsx')).PinSetting,
  ),
  About: lazyPart(async () => (await import('../features/help/About.tsx')).About, <Waiting />),
};
