import { create } from 'zustand';
import type { PersonDraft } from '../../../electron/shared/domain/people/person.ts';

/** A form with nothing in it yet. */
export const EMPTY_DRAFT: PersonDraft = {
  name: '',
  role: 'attorney',
  office: '',
  email: '',
  barNumber: '',
  language: 'en',
};

interface PeopleState {
  /** What was typed for a new person when the dialog was closed without saving. */
  readonly draft: PersonDraft;
  readonly keep: (draft: PersonDraft) => void;
}

/** Keeps a half-filled form until it is saved, so that a closed dialog loses nothing. */
export const usePersonDraft = create<PeopleState>()((set) => ({
  draft: EMPTY_DRAFT,
  keep: (draft) => set({ draft }),
}));
