import { create } from 'zustand';
import type { Role } from '../../../electron/shared/domain/people/person.ts';
import type { CourtRow } from '../../lib/bridge/bridge.ts';

/** What is typed about oneself and not saved yet. */
export interface Yourself {
  readonly name: string;
  readonly role: Role;
  readonly courts: readonly CourtRow[];
  /** What is typed in the field of courts and not chosen. */
  readonly typedCourt: string;
  /** The person has a CM/ECF login from every court here but those in `isNewIn`. */
  readonly isNewIn: readonly string[];
  readonly hasLogins: boolean;
}

const NOTHING_TYPED: Yourself = {
  name: '',
  role: 'attorney',
  courts: [],
  typedCourt: '',
  isNewIn: [],
  hasLogins: true,
};

interface YourselfState extends Yourself {
  readonly type: (change: Partial<Yourself>) => void;
  readonly add: (court: CourtRow) => void;
  readonly remove: (courtId: string) => void;
  readonly empty: () => void;
}

/** Keeps a half-filled form until it is saved, so that somebody who looks elsewhere loses nothing. */
export const useYourself = create<YourselfState>()((set) => ({
  ...NOTHING_TYPED,
  type: (change) => set(change),
  add: (court) =>
    set(({ courts }) =>
      courts.some(({ id }) => id === court.id) ? {} : { courts: [...courts, court] },
    ),
  remove: (courtId) =>
    set(({ courts, isNewIn }) => ({
      courts: courts.filter(({ id }) => id !== courtId),
      isNewIn: isNewIn.filter((id) => id !== courtId),
    })),
  empty: () => set(NOTHING_TYPED),
}));
