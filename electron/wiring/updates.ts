import { thisInstallation } from '../adapters/updates/installation.ts';
import type { BackupKeeper } from '../services/backups/keeper.ts';
import { UpdateKeeper } from '../services/updates/update-keeper.ts';
import type { World } from './world.ts';

type Surroundings = Pick<World, 'log' | 'policy' | 'clock' | 'tell'>;

interface Needs {
  readonly version: string;
  readonly platform: string;
  readonly isPackaged: boolean;
}

/** Builds what looks after new versions of the app. It loads nothing: the code that updates comes when a person asks for it. */
export function wireUpdates(
  { log, policy, clock, tell }: Surroundings,
  { version, platform, isPackaged }: Needs,
  backupKeeper: Pick<BackupKeeper, 'beforeUpdate'>,
): UpdateKeeper {
  const program = { platform, isPackaged, path: process.execPath, resources: resourcesOf(process) };
  return new UpdateKeeper({
    version,
    policy,
    clock,
    installation: thisInstallation(program, log.trouble),
    backUp: () => backupKeeper.beforeUpdate(),
    onChange: () => tell({ kind: 'updates-changed' }),
  });
}

/** What this takes of Electron's app. */
interface QuittingApp {
  on(event: 'before-quit', listener: () => void): unknown;
}

/** What firm IT decided since the last look of the minute counts, too, when the app is quit and an update waits for that. */
export function obeyAtQuit(
  app: QuittingApp,
  policy: Pick<World['policy'], 'look'>,
  updates: UpdateKeeper,
): void {
  app.on('before-quit', () => {
    policy.look();
    updates.obey();
  });
}

/** Electron alone has such a folder. */
const resourcesOf = (runtime: { readonly resourcesPath?: string }) => runtime.resourcesPath;
