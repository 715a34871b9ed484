import { create } from 'zustand';
import type { OverrideLayer } from '../../../electron/shared/domain/profiles/override-layer.ts';
import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { type Asked, bridge } from '../../lib/bridge/bridge.ts';
import { createLoadedStore } from '../../lib/bridge/loaded.ts';

/** The court on screen with everything known of it. */
export const useCourtPage = createLoadedStore(
  (courtId: CourtId) => bridge().profiles.open({ courtId }),
  // The number of people who file there is in it too.
  (courtId) => [`court:${courtId}`, 'ecf', 'person'],
);

/** The fields of the form. */
export type OverrideForm = Asked<'profiles', 'writeForm'>['form'];

/** What the editor asks of the form on screen. */
export interface FormHandle {
  /** The override with what the form says; undefined when it has mistakes, which are then shown at their fields. */
  readonly write: () => Promise<string | undefined>;
}

/** An override that is being written and not saved yet. */
export interface OverrideDraft {
  readonly layer: OverrideLayer;
  readonly mode: 'form' | 'text';
  /** The whole override as JSON; the form writes into it. */
  readonly text: string;
  /** What the form holds that isn't written into the text yet. */
  readonly form?: OverrideForm;
}

interface Drafts {
  readonly drafts: Readonly<Record<string, OverrideDraft>>;
  readonly keep: (courtId: CourtId, draft: OverrideDraft) => void;
  readonly drop: (courtId: CourtId) => void;
}

/** Keeps what is being written about a court until it is saved or discarded, so that looking elsewhere loses nothing. */
export const useOverrideDrafts = create<Drafts>()((set) => ({
  drafts: {},
  keep: (courtId, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [courtId]: draft } })),
  drop: (courtId) =>
    set(({ drafts }) => ({
      drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== courtId)),
    })),
}));
