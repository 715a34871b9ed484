import { bridge } from '../bridge/bridge.ts';
import { createLoadedStore } from '../bridge/loaded.ts';

/** Every credential that this machine's keychain should hold. */
export const useKeptCredentials = createLoadedStore(
  (_all: 'all') => bridge().vault.kept({}),
  () => ['ecf', 'person'],
);
