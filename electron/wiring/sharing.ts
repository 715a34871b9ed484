import { servicesOf, systemKeychain } from '../adapters/keychain/keychain.ts';
import { patientKeychain } from '../adapters/keychain/patient-keychain.ts';
import { firmDoor } from '../adapters/replication/door.ts';
import { firmPlaceFile } from '../adapters/replication/place-file.ts';
import type { BackupKeeper } from '../services/backups/keeper.ts';
import { sharingService } from '../services/replication/service.ts';
import { FirmSharing } from '../services/replication/sharing.ts';
import { ownWindows } from '../windows/main-window.ts';
import type { Vault, VaultNeeds } from './vault.ts';
import type { World } from './world.ts';

interface Needs extends Pick<VaultNeeds, 'isPackaged'> {
  readonly vault: Pick<Vault, 'keychainLine'>;
  readonly backupKeeper: BackupKeeper;
  /** Removes what is kept of the people beside the records, once they are in them no more. */
  readonly forgetEverybody: () => Promise<void>;
}

/** Builds what shares the records through a firm's database. It runs only once it is started. */
export function wireSharing(
  world: World,
  { vault, isPackaged, backupKeeper, forgetEverybody }: Needs,
) {
  const { folder, log, clock, tell, isPractice } = world;
  const name = servicesOf(isPackaged, isPractice).sharing;
  const needs = {
    ...world,
    store: firmPlaceFile(folder, log.trouble),
    keychain: patientKeychain(name, systemKeychain(name, log.trouble), vault.keychainLine),
    door: firmDoor(clock),
    isFocused: () => ownWindows().some((window) => window.isFocused()),
    random: Math.random,
    after(ms: number, work: () => void) {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    forgetEverybody,
    onChange: () => tell({ kind: 'sharing-changed' }),
    onTrouble: log.trouble,
  };
  const sharing = new FirmSharing(needs);
  return { sharing, service: sharingService({ ...needs, sharing, backupKeeper }) };
}

/** What the vault needs, with what follows from locking: while nobody is there, nothing is shared. */
export function stoppingAtLock<N extends VaultNeeds>(needs: N, sharing: () => FirmSharing): N {
  return {
    ...needs,
    onLock: () => {
      void sharing().stop();
      needs.onLock?.();
    },
    onUnlock: () => {
      void sharing().start();
      needs.onUnlock?.();
    },
  };
}
