import { create } from 'zustand';
import type { PersonId } from '../../../../electron/shared/domain/values/ids.ts';
import { bridge } from '../../../lib/bridge/bridge.ts';
import { createLoadedStore } from '../../../lib/bridge/loaded.ts';

/** Who is in charge of a person, and the notes about them. */
export const useNotes = createLoadedStore(
  (personId: PersonId) => bridge().board.notes({ personId }),
  (personId) => [`person:${personId}`],
);

interface DraftState {
  readonly drafts: Readonly<Record<string, string>>;
  readonly keep: (personId: PersonId, text: string) => void;
}

/** What was typed for a note and not saved yet; closing the panel, or news from another window, loses nothing of it. */
export const useNoteDrafts = create<DraftState>()((set, get) => ({
  drafts: {},
  keep: (personId, text) => set({ drafts: { ...get().drafts, [personId]: text } }),
}));
