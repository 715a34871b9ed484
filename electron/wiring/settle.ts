import { recoverLinks } from '../services/linking/recover.ts';
import type { Running } from './running.ts';

/**
 * Call once after the start. When the window is on its way: begins the look at every row, makes a new version's first
 * backup, ends what this computer left open when the app last ended, and nothing of another one, and finds logins again
 * after going back to a backup. Then records are shared, where there is a firm's database. What goes wrong meanwhile is logged.
 */
export function settleAfterWindow(world: Running['world'], parts: Running['parts']): void {
  // After the window: a keychain that asks for its password must not hold up the first screen.
  setImmediate(() => {
    world.records.beginCheck();
    settle(world, parts).catch((error) => world.log.trouble('settling', error));
  });
}

async function settle(world: Running['world'], parts: Running['parts']): Promise<void> {
  // Before the first write of this start.
  if (!world.isPractice) await parts.backupKeeper.start();
  await endWhatIsOpen(world, parts);
  if (!parts.vault.lock.isLocked()) void parts.sharing.start();
  await findLogins(world, parts);
}

async function endWhatIsOpen(
  { records, clock }: Running['world'],
  { vault }: Running['parts'],
): Promise<void> {
  if (records.pending().length === 0) return;
  await vault.sureOfMachine();
  recoverLinks({ records, clock });
  await vault.entries.settle();
}

/** Once after going back to a backup; again at the next start when the keychain couldn't be asked. */
async function findLogins(
  { backups, tell }: Running['world'],
  { vault }: Running['parts'],
): Promise<void> {
  const restored = backups.restored();
  if (!restored || restored.loginsFound !== undefined) return;
  const found = await vault.entries.findUnknown();
  if (found === undefined) return;
  backups.noteLoginsFound(found);
  tell({ kind: 'backups-changed' });
}
