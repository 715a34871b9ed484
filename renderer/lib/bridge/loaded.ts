import { useEffect } from 'react';
import type { StoreApi, UseBoundStore } from 'zustand';
import { create } from 'zustand';
import type { News } from '../../../electron/shared/contract/events.ts';
import { type Concern, isConcerned } from '../../../electron/shared/domain/records/change.ts';
import type { Failure, Result } from '../../../electron/shared/domain/values/result.ts';
import { ask, bridge } from './bridge.ts';

/** A value that a screen shows, and whether it is loaded. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  /** `trouble`: the value can't be loaded any more, or not now. This is the value from before. */
  | { readonly state: 'ready'; readonly value: T; readonly trouble?: Failure };

interface LoadedState<I, T> {
  readonly input: I | undefined;
  readonly view: Loaded<T>;
  /** Loads for this input. A value already loaded for the same input stays on screen. */
  readonly show: (input: I) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Stores what a call has just answered. */
  readonly put: (value: T) => void;
  /** Reloads when something changes that the answer depends on. Call what it returns to stop. */
  readonly follow: () => () => void;
}

/** A store that holds what one call answered; `show` and `reload` ask again. */
export type LoadedStore<I, T> = UseBoundStore<StoreApi<LoadedState<I, T>>>;

const LOADING = { state: 'loading' } as const;

/** What an answer depends on. `value` is the answer, if there is one. */
type ConcernsOf<I, T> = (input: I, value: T | undefined) => readonly Concern[];

/** For an answer that doesn't depend on the records. */
export const NO_CONCERNS = (): readonly Concern[] => [];

/** Makes the store of a screen from the call that fills it and from what the answer depends on. */
export function createLoadedStore<I, T>(
  load: (input: I) => Promise<Result<T>>,
  concernsOf: ConcernsOf<I, T>,
): LoadedStore<I, T> {
  const follow = shared((hear) => bridge().onNews(hear));
  let latest = 0;
  return create<LoadedState<I, T>>()((set, get) => ({
    input: undefined,
    view: LOADING,
    show: async (input) => {
      latest += 1;
      const mine = latest;
      if (get().input !== input) set({ input, view: LOADING });
      const result = await ask(() => load(input));
      // A later question makes this answer out of date.
      if (mine !== latest) return;
      set({
        view: result.ok
          ? { state: 'ready', value: result.value }
          : afterFailure(get().view, result.failure),
      });
    },
    reload: async () => {
      const { input, show } = get();
      if (input !== undefined) await show(input);
    },
    put: (value) => {
      latest += 1;
      set({ view: { state: 'ready', value } });
    },
    follow: () =>
      follow((news) => {
        const { input, view, reload } = get();
        if (input === undefined) return;
        // What firm IT sets may close or open anything that is on screen.
        if (news.kind === 'policy-changed') void reload();
        if (news.kind !== 'records-changed') return;
        const value = view.state === 'ready' ? view.value : undefined;
        if (isConcerned(concernsOf(input, value), news.changes)) void reload();
      }),
  }));
}

type Listen = (hear: (news: News) => void) => () => void;

/** Listens once for any number of parts of the page, until the last of them stops. */
function shared(listen: Listen): Listen {
  let parts = 0;
  let stop = () => {};
  return (hear) => {
    parts += 1;
    if (parts === 1) stop = listen(hear);
    return () => {
      parts -= 1;
      if (parts === 0) stop();
    };
  };
}

/** What was on screen stays there with the failure, because somebody may be typing into it. Not after a lock. */
function afterFailure<T>(view: Loaded<T>, failure: Failure): Loaded<T> {
  if (view.state === 'ready' && failure.code !== 'locked') return { ...view, trouble: failure };
  return { state: 'failed', failure };
}

/** Shows what the store holds for `input` and asks again when something changes that the answer depends on. */
export function useLoaded<I extends string, T>(store: LoadedStore<I, T>, input: I): Loaded<T> {
  const { show, follow } = store.getState();
  const view = store((state) => (state.input === input ? state.view : LOADING));
  useEffect(() => void show(input), [show, input]);
  useEffect(() => follow(), [follow]);
  return view;
}
