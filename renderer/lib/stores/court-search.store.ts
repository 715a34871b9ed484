import { bridge, type CourtRow } from '../bridge/bridge.ts';
import { createLoadedStore, type Loaded, useLoaded } from '../bridge/loaded.ts';
import { useDebounced } from '../use-debounced.ts';

const TYPING_PAUSE_MS = 150;

/** Courts that match what is typed; for nothing typed, the ones with a notice of their own come first. */
export const useCourtSearch = createLoadedStore(
  (query: string) => bridge().courts.search({ query }),
  () => ['court'],
);

/** Searches the courts once the typing has paused. */
export function useFoundCourts(typed: string): Loaded<readonly CourtRow[]> {
  return useLoaded(useCourtSearch, useDebounced(typed, TYPING_PAUSE_MS));
}
