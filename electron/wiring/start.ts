import { systemClock } from '../adapters/clock.ts';
import { systemFileManager } from '../adapters/desktop/file-manager.ts';
import { ownBackups } from '../adapters/records/backups/own-backups.ts';
import { ownDisk } from '../adapters/records/own-disk.ts';
import { setRecordsAside } from '../adapters/records/set-aside.ts';
import { type Serving, serve } from '../ipc/serve.ts';
import type { Backups } from '../ports/backups.ts';
import type { Log } from '../ports/system.ts';
import { backupsService } from '../services/backups/backups.ts';
import { startService } from '../services/start.ts';
import { replacingProof } from '../services/vault/replacing-proof.ts';
import { type Failure, ok } from '../shared/domain/values/result.ts';
import { isOwnWindow, reloadPages } from '../windows/main-window.ts';
import type { Attempts } from './attempts.ts';
import type { Profiles } from './profiles.ts';
import type { Running } from './running.ts';
import { onTroubleOf } from './trouble.ts';

/** What this takes of Electron's app. */
interface RestartingApp {
  getVersion(): string;
  relaunch(): void;
  quit(): void;
}

/** What serving a start needs from its process. */
interface Surroundings {
  readonly profiles: Profiles;
  readonly app: RestartingApp;
  readonly ipcMain: Serving['ipcMain'];
  readonly log: Log;
  /** The folder with everything the app keeps for this user. */
  readonly folder: string;
}

/** Serves the calls that work even while nothing else does: what is in the way of a start, and another try. */
export function serveStart(
  attempts: Attempts<Running>,
  { profiles, app, ipcMain, log, folder }: Surroundings,
): void {
  const again = () => {
    if (attempts.running) return;
    attempts.attempt();
    // After the answer: the page that asked gives way to the app.
    if (attempts.running) setImmediate(reloadPages);
  };
  const start = startService({
    fileManager: systemFileManager,
    trouble: () => attempts.trouble,
    again,
    setAside: () => setRecordsAside(folder, systemClock.now()),
  });
  const isLocked = () => profiles.running?.parts.vault.lock.isLocked() === true;
  const backups = backupsService({
    backups: backupsOf(folder, app.getVersion(), log),
    keeper: () => attempts.running?.parts.backupKeeper,
    isDamaged: () =>
      attempts.trouble?.code === 'records-damaged' ||
      attempts.running?.world.records.standing.condition === 'damaged',
    async proof(grant) {
      const vault = attempts.running?.parts.vault;
      return vault ? await replacingProof(vault, grant) : ok(undefined);
    },
    startAgain() {
      // After the answer. What is open must be closed before the next start takes up the backup.
      if (attempts.running) setImmediate(() => restart(app));
      else again();
      return attempts.trouble;
    },
    onChange: () => attempts.running?.world.tell({ kind: 'backups-changed' }),
  });
  // SECURITY: the firm's backups are no matter of the practice profile, which makes none.
  const closed = (call: string): Failure | undefined =>
    profiles.isPractice && call.startsWith('backups.') ? { code: 'not-in-practice' } : undefined;
  serve(
    { start, backups },
    { ipcMain, isOwnWindow, isLocked, closed, onTrouble: onTroubleOf(log) },
  );
}

/** Electron starts the next one once this one has ended, and with it closed every file. */
function restart(app: RestartingApp): void {
  app.relaunch();
  app.quit();
}

function backupsOf(folder: string, version: string, log: Log): Backups {
  const disk = ownDisk(folder, process.platform);
  return ownBackups({ folder, version, clock: systemClock, disk, onTrouble: log.trouble });
}
