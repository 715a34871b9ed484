import type { Seed } from '../seed.mts';
import { COURT_SEEDS } from './courts.mts';
import { FILE_SEEDS } from './files.mts';
import { IPC_SEEDS } from './ipc.mts';
import { LANGUAGE_SEEDS } from './languages.mts';
import { PACKAGE_SEEDS } from './packages.mts';
import { POLICY_SEEDS } from './policy.mts';
import { PROMISE_SEEDS } from './promises.mts';
import { SUPPLY_SEEDS } from './supply.mts';
import { VAULT_SEEDS } from './vault.mts';
import { WINDOW_SEEDS } from './window.mts';

/** Every seed there is, by the parts of the checklist. */
export const SEEDS: readonly Seed[] = [
  ...WINDOW_SEEDS,
  ...IPC_SEEDS,
  ...VAULT_SEEDS,
  ...COURT_SEEDS,
  ...FILE_SEEDS,
  ...POLICY_SEEDS,
  ...PACKAGE_SEEDS,
  ...SUPPLY_SEEDS,
  ...PROMISE_SEEDS,
  ...LANGUAGE_SEEDS,
];
