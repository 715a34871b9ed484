import { csv } from './adapters/csv/csv.ts';
import { systemClipboard } from './adapters/desktop/clipboard.ts';
import { systemFiles } from './adapters/files/files.ts';
import { PRESENCE_SERVICE, SERVICE, systemKeychain } from './adapters/keychain/keychain.ts';
import { patience, patientKeychain } from './adapters/keychain/patient-keychain.ts';
import { appPin } from './adapters/presence/app-pin.ts';
import { bestPresence } from './adapters/presence/presence.ts';
import { touchId } from './adapters/presence/touch-id.ts';
import { transferSeal } from './adapters/transfer/transfer-seal.ts';
import type { Court, CourtBook, Practice } from './ports/courts.ts';
import type { FileDialogs } from './ports/files.ts';
import type { Records } from './ports/records.ts';
import type { Clock, Ids, Log } from './ports/system.ts';
import type { Keychain, Presence, ScreenGuard } from './ports/vault.ts';
import type { Grants } from './services/shared/grants.ts';
import { presenceGrants } from './services/shared/grants.ts';
import { type VaultEntries, vaultEntries } from './services/vault/entries.ts';
import { appLock } from './services/vault/lock.ts';
import { presenceService } from './services/vault/presence.ts';
import { rescueImport } from './services/vault/rescue.ts';
import { secretClipboard } from './services/vault/secret-clipboard.ts';
import { shownSecret } from './services/vault/shown-secret.ts';
import { transfers } from './services/vault/transfer.ts';
import { credentialTries } from './services/vault/tries.ts';
import { vaultService } from './services/vault/vault.ts';
import type { Services } from './shared/contract/contract.ts';
import type { News } from './shared/contract/events.ts';

/** What the vault needs from the rest of the main process. */
export interface VaultNeeds {
  readonly platform: string;
  readonly records: Records;
  readonly courts: CourtBook;
  readonly court: Court;
  readonly practice: Practice;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly actorName: () => string;
  readonly idleMinutes: () => number;
  readonly screen: ScreenGuard;
  readonly dialogs: FileDialogs;
  readonly tell: (news: News) => void;
  /** Loads every page anew, so that nothing a page held survives a lock. */
  readonly reloadPages: () => void;
}

/** The vault's parts that others need too. */
export interface VaultParts {
  readonly services: Pick<Services, 'vault' | 'presence' | 'lock' | 'rescue' | 'transfer'>;
  readonly keychain: Keychain;
  readonly presence: Presence;
  readonly grants: Grants;
  /** Reads what the keychain keeps; for the one place besides the vault that shows it. */
  readonly entries: Pick<VaultEntries, 'read'>;
  readonly isLocked: () => boolean;
  readonly lock: () => void;
  /** Masks what is revealed: the window lost the focus. */
  readonly mask: () => void;
  /** Finishes what a crash left under way in the keychain. */
  readonly settle: () => Promise<void>;
  readonly clipboard: { isHolding(): boolean; clear(): Promise<void> };
}

/** Puts the vault together: the keychain with its patience, presence, the clipboard, and what locking ends. */
export function wireVault(needs: VaultNeeds): VaultParts {
  const { records, clock, ids, log, tell } = needs;
  const line = patience();
  const door = (service: typeof SERVICE | typeof PRESENCE_SERVICE) =>
    patientKeychain(service, systemKeychain(service, log.trouble), line);
  const keychain = door(SERVICE);
  const pin = appPin(door(PRESENCE_SERVICE), clock);
  const presence = bestPresence([touchId(needs.platform)], pin);
  const grants = presenceGrants(clock, ids);
  const shown = shownSecret(needs.screen, tell);
  const clipboard = secretClipboard(systemClipboard(needs.platform, log.trouble), tell);
  const entries = vaultEntries({ records, keychain, ids, clock });
  const files = systemFiles(log.trouble);
  const common = { ...needs, entries, grants, files };
  const tries = credentialTries(common);
  const rescue = rescueImport({ ...common, csv });
  const moving = transfers({ ...common, seal: transferSeal });
  const lock = appLock({
    presence,
    idleMinutes: needs.idleMinutes,
    onLock: () => {
      grants.dropAll();
      rescue.forget();
      moving.forget();
      tries.stopAll();
      shown.mask();
      clipboard.clear().catch((error) => log.trouble('clearing the clipboard', error));
      tell({ kind: 'locked' });
      needs.reloadPages();
    },
    onUnlock: () => tell({ kind: 'unlocked' }),
  });
  return {
    services: {
      vault: vaultService({ ...common, keychain, presence, shown, clipboard, tries }),
      presence: presenceService({ presence, grants }),
      lock: lock.service,
      rescue: rescue.service,
      transfer: moving.service,
    },
    keychain,
    presence,
    grants,
    entries,
    isLocked: lock.isLocked,
    lock: lock.lock,
    mask: shown.mask,
    settle: entries.settle,
    clipboard,
  };
}
