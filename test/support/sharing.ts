import { courtBook } from '../../electron/adapters/court-book/court-book.ts';
import { systemFiles } from '../../electron/adapters/files/files.ts';
import { systemIds } from '../../electron/adapters/ids.ts';
import { ownBackups } from '../../electron/adapters/records/backups/own-backups.ts';
import { firmDoor } from '../../electron/adapters/replication/door.ts';
import { firmPlaceFile } from '../../electron/adapters/replication/place-file.ts';
import type { FirmDoor } from '../../electron/ports/firm-log.ts';
import { BackupKeeper } from '../../electron/services/backups/keeper.ts';
import { CorrectedClock } from '../../electron/services/replication/corrected-clock.ts';
import { sharingService } from '../../electron/services/replication/service.ts';
import { FirmSharing } from '../../electron/services/replication/sharing.ts';
import { TestClock } from './clock.ts';
import { FakeKeychain } from './fake-keychain.ts';
import { serverNow } from './firm-computer.ts';
import { somePolicy, TestPolicyPlaces } from './policy.ts';
import type { TestFirm, TestMember } from './postgres/database.ts';
import { newFolder, recordsIn } from './records.ts';
import { good } from './services.ts';

interface Given {
  readonly folder?: string;
  readonly keychain?: FakeKeychain;
  readonly clock?: TestClock;
  readonly places?: TestPolicyPlaces;
  readonly isPractice?: boolean;
  /** Stands between this computer and the server. */
  readonly between?: (door: FirmDoor) => FirmDoor;
  /** The path that the file dialog gives. */
  readonly chosenFile?: string;
}

/** One computer as its screens see it, with real records and the way to the firm's real database. Nothing is due by itself: a test asks for each round. */
export async function sharedComputer(firm: TestFirm, given: Given = {}) {
  const { folder = newFolder(), keychain = new FakeKeychain(), isPractice = false } = given;
  const { places = new TestPolicyPlaces(), between = (door) => door } = given;
  const clock = given.clock ?? new TestClock(await serverNow(firm));
  const recordsClock = new CorrectedClock(clock);
  const records = recordsIn(folder, recordsClock);
  recordsClock.aheadMs = records.replica.standing()?.aheadMs ?? 0;
  const troubles: string[] = [];
  const onTrouble = (what: string) => troubles.push(what);
  const backups = ownBackups({
    folder,
    version: '1.0.0',
    clock,
    disk: { fewMegabytes: () => undefined },
    onTrouble,
  });
  let changes = 0;
  let forgotten = 0;
  const due: (() => void)[] = [];
  const needs = {
    policy: somePolicy(places),
    store: firmPlaceFile(folder, onTrouble),
    files: systemFiles(onTrouble),
    keychain,
    isPractice,
    door: between(firmDoor(clock)),
    replica: records.replica,
    records,
    recordsClock,
    clock,
    isFocused: () => false,
    random: () => 0.1,
    after(_ms: number, work: () => void) {
      due.push(work);
      return () => undefined;
    },
    onChange: () => {
      changes += 1;
    },
    onTrouble,
    courts: courtBook(records),
    backups,
    async forgetEverybody() {
      forgotten += 1;
    },
    backupKeeper: new BackupKeeper({ records, backups, clock, onChange: () => undefined }),
    dialogs: { chooseFile: async () => given.chosenFile },
    ids: systemIds,
  };
  const sharing = new FirmSharing(needs);
  const service = sharingService({ ...needs, sharing });
  await sharing.start();
  return {
    ...needs,
    folder,
    places,
    sharing,
    service,
    troubles,
    due,
    changes: () => changes,
    /** How often what is kept of everybody beside the records was removed. */
    forgotten: () => forgotten,
    async end() {
      await sharing.stop();
      records.close();
    },
  };
}

/** One computer with the parts that a test asks. */
export type SharedComputer = Awaited<ReturnType<typeof sharedComputer>>;

/** What a person types to connect. */
export function typedFor(firm: TestFirm, login: string) {
  const { host, port, database, user, password, ca } = firm.settings(login);
  return { host, port: String(port), database, user, password, root: ca };
}

/** The same computer once a new member of the firm has connected it, with nobody of its own. */
export async function joinedComputer(
  firm: TestFirm,
  member: TestMember,
  given: Given = {},
): Promise<SharedComputer & { readonly login: string }> {
  const one = await sharedComputer(firm, given);
  const login = await firm.addLogin(member);
  const { trialId } = await good(one.service.test(typedFor(firm, login)));
  await good(one.service.connect({ trialId, same: [] }));
  return { ...one, login };
}
