import { create } from 'zustand';
import { NO_FILTER } from '../../../../electron/shared/domain/board/find.ts';
import type {
  BoardFilter,
  ViewSettings,
} from '../../../../electron/shared/domain/board/saved-view.ts';
import type { EcfAccountId, PersonId } from '../../../../electron/shared/domain/values/ids.ts';

/** What narrows the board, besides the words of the search field. */
export type Narrowing = Omit<BoardFilter, 'query'>;

const { query: _query, ...everyone } = NO_FILTER;

/** The narrowing that shows everyone. */
export const EVERYBODY: Narrowing = everyone;

/** Whom the side panel shows, and in which court they were chosen. */
export interface Opened {
  readonly personId: PersonId;
  readonly ecfAccountId?: EcfAccountId;
}

/** People one below the other with what they need, or people by courts. */
export type Shape = 'list' | 'matrix';

interface LookState {
  readonly narrowing: Narrowing;
  readonly groupBy: ViewSettings['groupBy'];
  readonly sort: ViewSettings['sort'];
  readonly shape: Shape;
  /** Groups that are collapsed. */
  readonly folded: ReadonlySet<string>;
  readonly selected: ReadonlySet<string>;
  readonly opened: Opened | undefined;
  readonly narrow: (change: Partial<Narrowing>) => void;
  readonly group: (groupBy: ViewSettings['groupBy']) => void;
  readonly sortBy: (sort: ViewSettings['sort']) => void;
  readonly fold: (group: string) => void;
  readonly select: (selected: ReadonlySet<string>) => void;
  readonly open: (opened: Opened | undefined) => void;
  readonly reshape: (shape: Shape) => void;
  /** Applies a saved view. */
  readonly take: (view: ViewSettings) => void;
}

/** How somebody looks at the board. Stays while they visit other views. */
export const useLook = create<LookState>()((set, get) => ({
  narrowing: EVERYBODY,
  groupBy: 'none',
  sort: { by: 'need', isDescending: false },
  shape: 'list',
  folded: new Set(),
  selected: new Set(),
  opened: undefined,
  narrow: (change) => set({ narrowing: { ...get().narrowing, ...change } }),
  group: (groupBy) => set({ groupBy, folded: new Set() }),
  sortBy: (sort) => set({ sort }),
  fold: (group) => set({ folded: toggled(get().folded, group) }),
  select: (selected) => set({ selected }),
  open: (opened) => set({ opened }),
  reshape: (shape) => set({ shape }),
  take: ({ filter: { query: _query, ...narrowing }, groupBy, sort }) =>
    set({ narrowing, groupBy, sort, folded: new Set() }),
}));

/** The set with this one added, or removed if it was in it. */
export function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}

/** The set with all of these added, or removed if all of them were in it. Everything else in the set stays. */
export function allToggled<T>(set: ReadonlySet<T>, these: readonly T[]): ReadonlySet<T> {
  const next = new Set(set);
  const isLess = these.every((one) => set.has(one));
  for (const one of these) {
    if (isLess) next.delete(one);
    else next.add(one);
  }
  return next;
}

/** How many filters narrow the board, besides the search and the tab. */
export function howNarrowed(narrowing: Narrowing): number {
  const { statuses, courts, offices, roles, inCharge, due } = narrowing;
  const lists = [statuses, courts, offices, roles].filter(({ length }) => length > 0).length;
  return lists + Number(inCharge !== 'anyone') + Number(due !== 'any');
}
