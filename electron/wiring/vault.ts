import { fileReading } from '../adapters/csv/file-reading.ts';
import { systemClipboard } from '../adapters/desktop/clipboard.ts';
import { servicesOf, systemKeychain } from '../adapters/keychain/keychain.ts';
import { patience, patientKeychain } from '../adapters/keychain/patient-keychain.ts';
import { rememberedCheck } from '../adapters/keychain/remembered-check.ts';
import { appPin } from '../adapters/presence/app-pin.ts';
import { lockMark } from '../adapters/presence/lock-mark.ts';
import { bestPresence } from '../adapters/presence/presence.ts';
import { touchId } from '../adapters/presence/touch-id.ts';
import { transferSeal } from '../adapters/transfer/transfer-seal.ts';
import type { ScreenGuard } from '../ports/vault.ts';
import { presenceGrants } from '../services/shared/grants.ts';
import { linkCopies } from '../services/shared/link-copies.ts';
import { vaultEntries } from '../services/vault/entries/entries.ts';
import { rescueService } from '../services/vault/files/rescue.ts';
import { transferService } from '../services/vault/files/transfer.ts';
import { lockService } from '../services/vault/lock.ts';
import { ownMachine } from '../services/vault/own-machine.ts';
import { presenceService } from '../services/vault/presence.ts';
import { secretClipboard } from '../services/vault/secret-clipboard.ts';
import { shownSecret } from '../services/vault/shown-secret.ts';
import { spentCredentials } from '../services/vault/spent.ts';
import { credentialTries } from '../services/vault/tries.ts';
import { vaultService } from '../services/vault/vault.ts';
import type { CourtDoors } from './court-doors.ts';
import type { World } from './world.ts';

/** What the vault needs besides the world and the courts. */
export interface VaultNeeds {
  readonly platform: string;
  /** Whether this is an installed app, which alone uses the keychain entries of one. */
  readonly isPackaged: boolean;
  readonly screen: ScreenGuard;
  /** Ends every page and loads it again, so that nothing a page held survives a lock. Resolves when the old pages are gone. */
  readonly endPages: () => Promise<unknown>;
  /** Called whenever this profile locks: the firm's own locks with the practice profile before it. */
  readonly onLock?: () => void;
  readonly onUnlock?: () => void;
}

/** The vault's services, and its parts that others use. */
export type Vault = ReturnType<typeof wireVault>;

/** Builds the vault: the keychain, presence, the clipboard, and what locking ends. */
export function wireVault(world: World, doors: CourtDoors, needs: VaultNeeds) {
  const { clock, ids, log, tell } = world;
  const { keychain: asked, presence, line } = openKeychain(world, needs);
  const own = ownMachine({ ...world, keychain: asked });
  const { keychain } = own;
  const grants = presenceGrants(clock, ids);
  const copies = linkCopies(clock);
  const shown = shownSecret(needs.screen, tell);
  const clipboard = secretClipboard({
    clipboard: systemClipboard(needs.platform, log.trouble),
    seconds: () => world.policy.value('ClipboardSeconds'),
    tell,
  });
  const entries = vaultEntries({ ...world, keychain });
  const common = { ...world, ...doors, keychain, presence, grants, shown, clipboard, entries };
  const tries = credentialTries(common);
  const spent = spentCredentials(common);
  const rescue = rescueService({ ...common, reading: fileReading() });
  const transfer = transferService({ ...common, seal: transferSeal });
  const lock = lockService({
    presence,
    mark: lockMark(world.folder, log.trouble),
    idleMinutes: () => world.policy.value('IdleLockMinutes'),
    onLock: () => {
      needs.onLock?.();
      grants.dropAll();
      copies.dropAll();
      rescue.forget();
      transfer.forget();
      tries.stopAll();
      shown.mask();
      clipboard.clear().catch((error) => log.trouble('clearing the clipboard', error));
      tell({ kind: 'locked' });
      shown.mask(needs.endPages());
    },
    onUnlock: () => {
      needs.onUnlock?.();
      tell({ kind: 'unlocked' });
    },
  });
  return {
    services: {
      vault: vaultService({ ...common, tries }),
      presence: presenceService({ presence, grants }),
      lock: lock.service,
      rescue: rescue.service,
      transfer: transfer.service,
    },
    keychain,
    /** Everything that asks the keychain waits in it, since each may ask the person something. */
    keychainLine: line,
    sureOfMachine: own.sure,
    presence,
    grants,
    copies,
    entries,
    lock,
    shown,
    clipboard,
    spent,
  };
}

/** The keychain, and presence by the best way of this machine. Both wait in one line, since each may ask the person something. */
function openKeychain(
  { clock, log, tell, isPractice }: World,
  { platform, isPackaged }: VaultNeeds,
) {
  const line = patience();
  const services = servicesOf(isPackaged, isPractice);
  const open = (service: (typeof services)[keyof typeof services]) =>
    patientKeychain(service, systemKeychain(service, log.trouble), line);
  const pin = appPin(open(services.presence), clock);
  const keychain = rememberedCheck(open(services.credentials), () =>
    tell({ kind: 'keychain-changed' }),
  );
  return { keychain, presence: bestPresence([touchId(platform)], pin), line };
}
