import type { Backups } from '../ports/backups.ts';
import type { OpenedLinks, PreferencesStore, WebPages } from '../ports/desktop.ts';
import type { PolicyNow } from '../ports/policy.ts';
import type { Records } from '../ports/records.ts';
import type { OwnDisk } from '../ports/system.ts';
import type { Keychain } from '../ports/vault.ts';
import type { Services } from '../shared/contract/contract.ts';
import type { DiskStanding } from '../shared/domain/records/file/disk.ts';
import { failFields, ok } from '../shared/domain/values/result.ts';
import { checkEmail } from '../shared/domain/values/typed-text.ts';
import type { BackupKeeper } from './backups/keeper.ts';
import { setByIt } from './policy/set-by-it.ts';

interface Needs {
  readonly version: string;
  readonly records: Records;
  readonly disk: OwnDisk;
  readonly backups: Backups;
  readonly backupKeeper: Pick<BackupKeeper, 'standing'>;
  readonly keychain: Keychain;
  readonly preferences: PreferencesStore;
  readonly actorName: () => string;
  readonly webPages: WebPages;
  readonly links: OpenedLinks;
  readonly policy: PolicyNow;
  /** Called after a change of look and feel, so the window can follow. */
  readonly onPreferences: () => void;
}

/** The app itself: its condition, its look, and the public pages it may open. */
export function appService(needs: Needs): Services['app'] {
  const { version, records, disk, keychain, preferences, actorName, webPages } = needs;
  return {
    async status() {
      const checked = await keychain.check();
      return ok({
        version,
        keychain: checked.ok ? checked.value : ('unavailable' as const),
        ...(checked.ok ? {} : { keychainTrouble: checked.failure.code }),
        records: records.standing,
        disk: diskStanding(disk),
        ...backupFor(records.standing, needs.backups),
        backups: needs.backupKeeper.standing,
        recordsAs: actorName(),
      });
    },

    acceptLoss() {
      records.acceptLoss();
      return ok({});
    },

    preferences: () => ok(preferences.read()),

    async setPreferences({ change }) {
      // Undefined in the store is a choice that is not made.
      const given = Object.fromEntries(
        Object.entries(change)
          .filter(([, value]) => value !== undefined)
          .map(([name, value]) => [name, value ?? undefined]),
      );
      const locked = CHOSEN.find(
        ([preference, name]) =>
          change[preference] !== undefined && needs.policy.inForce().policies[name].isLocked,
      );
      if (locked) return { ok: false, failure: setByIt(needs.policy, locked[1]) };
      const sendsFrom = checkEmail('sendsFrom', change.sendsFrom ?? '');
      if ('problem' in sendsFrom) return failFields([sendsFrom.problem]);
      const written = await preferences.write(given);
      if (written.ok) needs.onPreferences();
      return written;
    },

    takeLink() {
      const view = needs.links.take();
      return ok(view ? { view } : {});
    },

    async openLink({ url }) {
      const opened = await webPages.open(url);
      return opened.ok ? ok({}) : opened;
    },
  };
}

/** Preferences that firm IT may set instead. */
const CHOSEN = [
  ['idleLockMinutes', 'IdleLockMinutes'],
  ['clipboardSeconds', 'ClipboardSeconds'],
  ['language', 'Language'],
] as const;

function diskStanding(disk: OwnDisk): DiskStanding {
  const { isOnNetwork } = disk;
  const lowMegabytes = disk.fewMegabytes();
  return lowMegabytes === undefined ? { isOnNetwork } : { isOnNetwork, lowMegabytes };
}

/** A copy matters only where something in the records themselves is wrong. */
function backupFor({ condition }: Records['standing'], backups: Backups) {
  const isUnsound = condition === 'damaged' || condition === 'incomplete';
  const backup = isUnsound ? backups.newest() : undefined;
  return backup ? { backup } : {};
}
