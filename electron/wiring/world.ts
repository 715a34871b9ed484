import { accountName } from '../adapters/account-name.ts';
import { fileDialogs } from '../adapters/desktop/file-dialogs.ts';
import { systemWebPages } from '../adapters/desktop/web-pages.ts';
import { systemFiles } from '../adapters/files/files.ts';
import { systemIds } from '../adapters/ids.ts';
import { openPreferences } from '../adapters/preferences.ts';
import { ownBackups } from '../adapters/records/backups/own-backups.ts';
import { ownDisk } from '../adapters/records/own-disk.ts';
import { openRecords } from '../adapters/records/records.ts';
import { chosenWords, practiceWords } from '../adapters/words.ts';
import { broadcast } from '../ipc/broadcast.ts';
import type { Backups } from '../ports/backups.ts';
import type { CourtBook } from '../ports/courts.ts';
import type { PreferencesStore, WebPages, Words } from '../ports/desktop.ts';
import type { FileDialogs, Files } from '../ports/files.ts';
import type { Replica } from '../ports/firm-log.ts';
import type { PolicyPlaces } from '../ports/policy.ts';
import type { Records } from '../ports/records.ts';
import type { Clock, Ids, Log, OwnDisk } from '../ports/system.ts';
import { FirmIndex } from '../services/checklist/firm-index.ts';
import { reachableByIt } from '../services/policy/court-reach.ts';
import { PolicyKeeper } from '../services/policy/policy-keeper.ts';
import { CorrectedClock } from '../services/replication/corrected-clock.ts';
import { changesOf } from '../services/shared/changes.ts';
import { loadCatalog } from '../shared/catalogs.ts';
import type { News } from '../shared/contract/events.ts';
import type { Opened, StartTrouble } from '../shared/domain/records/file/start-trouble.ts';
import { ownWindows } from '../windows/main-window.ts';
import { choicesIn } from './choices.ts';
import { type Courts, courtsOf } from './courts.ts';

/** What every part of the main process stands on. */
export interface World extends Pick<Courts, 'profilesByIt' | 'onProfilesByIt'> {
  /** The folder with everything the app keeps for this user. */
  readonly folder: string;
  /** Whether this is the practice profile, where everybody is invented, and not the firm's own. */
  readonly isPractice: boolean;
  readonly log: Log;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly preferences: PreferencesStore;
  /** What firm IT has set. */
  readonly policy: PolicyKeeper;
  /** The name on what this user records: from the preferences, else the user's name on this machine. */
  readonly actorName: () => string;
  readonly records: Records;
  /** These records' part of the firm's log. */
  readonly replica: Replica;
  /** By which records are dated: ours, as the firm's server corrects it. */
  readonly recordsClock: CorrectedClock;
  readonly disk: OwnDisk;
  readonly backups: Backups;
  readonly courts: CourtBook;
  readonly firmIndex: FirmIndex;
  readonly words: Words;
  readonly files: Files;
  readonly dialogs: FileDialogs;
  readonly webPages: WebPages;
  /** Sends a piece of news to every window. */
  readonly tell: (news: News) => void;
}

/** What the world is built from. `version` is that of the app. Without more it is the firm's own and on screen. */
type GivenToWorld = Pick<World, 'folder' | 'log' | 'clock'> & {
  readonly isPractice?: boolean;
  /** Whether the windows show this profile now: what happens in another one is no news to them. */
  readonly isShown?: () => boolean;
  /** Called when the app's language may have changed, as soon as its texts are there. */
  readonly onLanguage?: () => void;
  readonly version: string;
  readonly policyPlaces: PolicyPlaces;
};

/** Opens what is in the folder and builds what goes with it, or says what stands in the way. */
export function openWorld(given: GivenToWorld): Opened<World> {
  const { folder, log, clock, isPractice = false, isShown = () => true } = given;
  const preferences = openPreferences(folder, log.trouble);
  const tell = broadcast(() => (isShown() ? ownWindows() : []));
  const policy = new PolicyKeeper({
    places: given.policyPlaces,
    choices: () => choicesIn(preferences.read()),
    onChange: () => {
      tell({ kind: 'policy-changed' });
      followLanguage();
      profilesByIt.look().catch((error) => log.trouble('court profiles of firm IT', error));
    },
  });
  const words = chosenWords(() => policy.value('Language'));
  const followLanguage = () => {
    loadCatalog(policy.value('Language')).then(given.onLanguage, (error) =>
      log.trouble('loading a language', error),
    );
  };
  followLanguage();
  const actorName = () => preferences.read().recordsAs || accountName();
  const disk = ownDisk(folder, process.platform);
  const backups = ownBackups({ ...given, disk, onTrouble: log.trouble });
  const recordsClock = new CorrectedClock(clock);
  const opened = openRecords({
    folder,
    journal: disk.isOnNetwork ? 'delete' : 'wal',
    clock: recordsClock,
    actor: actorName,
    newId: systemIds.newId,
    beforeFirstWrite: backups.beforeFirstWrite,
    onTrouble: log.trouble,
  });
  if (!opened.ok) {
    policy.close();
    return { ok: false, trouble: withBackup(opened.trouble, backups) };
  }
  const records = opened.value;
  const courtsHere = courtsOf({ records, policy, log, tell });
  const { courts, profilesByIt } = courtsHere;
  passOn(records, { log, tell });
  const world: World = {
    ...given,
    isPractice,
    ids: systemIds,
    preferences,
    policy,
    actorName,
    records,
    replica: records.replica,
    recordsClock,
    disk,
    backups,
    ...courtsHere,
    firmIndex: new FirmIndex(records),
    words: isPractice ? practiceWords(words) : words,
    files: systemFiles(log.trouble),
    dialogs: fileDialogs(ownWindows, words),
    webPages: systemWebPages(courts.knownPages, (url) => reachableByIt(policy, [url])),
    tell,
  };
  return { ok: true, value: world };
}

/** Has the windows hear of every change of the records, and the log of their condition. */
function passOn(records: Records, { log, tell }: Pick<World, 'log' | 'tell'>): void {
  records.onChange('follow', (subjects) =>
    tell({ kind: 'records-changed', changes: changesOf(subjects, records) }),
  );
  records.onStanding(() => {
    log.trouble(`the records are ${records.standing.condition}`);
    tell({ kind: 'records-standing' });
  });
}

function withBackup(trouble: StartTrouble, backups: Backups): StartTrouble {
  const backup = backups.newest();
  return backup ? { ...trouble, backup } : trouble;
}
