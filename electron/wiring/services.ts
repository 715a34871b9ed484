import type { OpenedLinks } from '../ports/desktop.ts';
import { appService } from '../services/app.ts';
import { BackupKeeper } from '../services/backups/keeper.ts';
import { checklistService } from '../services/checklist/checklist.ts';
import { courtsService } from '../services/courts/courts.ts';
import { endpointsService } from '../services/courts/endpoints.ts';
import { profilesService } from '../services/courts/profiles.ts';
import { diagnosticsService } from '../services/diagnostics/diagnostics.ts';
import { linkingService } from '../services/linking/linking.ts';
import { firmService } from '../services/people/firm.ts';
import { pacerService } from '../services/people/pacer.ts';
import { peopleService } from '../services/people/people.ts';
import { closedCalls } from '../services/policy/closed-calls.ts';
import { policyService } from '../services/policy/policy.ts';
import { type ProfileSwitch, practiceService } from '../services/practice/practice.ts';
import { claimsOfFirm } from '../services/replication/link-claims.ts';
import type { FirmSharing } from '../services/replication/sharing.ts';
import { watchDisk } from '../services/shared/watch-disk.ts';
import { updatesService } from '../services/updates/updates.ts';
import type { Services } from '../shared/contract/contract.ts';
import type { Failure } from '../shared/domain/values/result.ts';
import { wireAbout } from './about.ts';
import { wireBoard } from './board.ts';
import type { CourtDoors } from './court-doors.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { stoppingAtLock, wireSharing } from './sharing.ts';
import { wireUpdates } from './updates.ts';
import { type VaultNeeds, wireVault } from './vault.ts';
import type { World } from './world.ts';

/** What the services need besides the world and the courts. */
export interface ServicesNeeds extends VaultNeeds {
  readonly version: string;
  /** The file of the log, as an absolute path. */
  readonly logFile: string;
  /** Names this very build, so that it uses no board that another build computed. */
  readonly madeBy: string;
  /** Changes which profile the windows show. */
  readonly profiles: ProfileSwitch;
  /** The links that the system hands over. */
  readonly links: OpenedLinks;
  /** Called after the preferences change, so that the windows can follow. */
  readonly onPreferences: () => void;
}

/** Builds one service for each group of the bridge, and hands out the parts that the process itself drives. */
export function wireServices(world: World, doors: CourtDoors, needs: ServicesNeeds) {
  const vault = wireVault(
    world,
    doors,
    stoppingAtLock(needs, () => sharing),
  );
  const backupKeeper = new BackupKeeper({
    ...world,
    onChange: () => world.tell({ kind: 'backups-changed' }),
  });
  const { madeBy } = needs;
  const board = wireBoard(world, vault, { madeBy, backupKeeper });
  const { sharing, service } = wireSharing(world, { ...needs, ...board, vault, backupKeeper });
  const linking = linkingService({
    ...world,
    ...doors,
    ...vault,
    claims: claimsOfFirm({ records: world.records, sharing }),
  });
  const updates = wireUpdates(world, needs, backupKeeper);
  const { keychain, grants } = vault;
  const services: Omit<Services, 'start' | 'backups'> = {
    app: appService({
      ...world,
      ...needs,
      keychain,
      backupKeeper,
      onPreferences: () => {
        // What the person chose may be in force now.
        world.policy.look();
        needs.onPreferences();
      },
    }),
    about: wireAbout(world, needs),
    diagnostics: diagnosticsService({ ...world, gather: diagnosticsOf(world, needs, keychain) }),
    updates: updatesService(updates),
    people: peopleService(world),
    courts: courtsService(world),
    profiles: profilesService({ ...world, grants }),
    firm: firmService(world),
    sharing: service,
    pacer: pacerService(world),
    checklist: checklistService(world),
    policy: policyService(world),
    ...vault.services,
    linking: linking.service,
    endpoints: endpointsService({ ...world, ...doors, grants }),
    practice: practiceService({ ...world, ...doors, ...needs }),
    ...board.services,
  };
  const lookAtSpent = settlingSpent(vault, world);
  const lookAtDisk = watchDisk(world.disk, () => world.tell({ kind: 'disk-changed' }));
  /** Call about once a minute, and when the machine wakes up. */
  const everyMinute = () => {
    board.everyMinute();
    lookAtPolicy(world, doors, sharing);
    lookAtDisk();
    lookAtSpent();
    world.records.beginCheck();
    // The practice profile makes no backups, and the app's updates are the firm's matter.
    if (world.isPractice) return;
    updates.obey();
    backupKeeper.everyMinute();
  };
  return {
    services,
    /** Why firm IT lets nobody make a call of the bridge. */
    closed: closedIn(world),
    vault,
    board,
    linking,
    sharing,
    backupKeeper,
    updates,
    everyMinute,
  };
}

/** Updates of the app, the firm's database, and which addresses courts have. */
const NOT_IN_PRACTICE = /^updates\.|^sharing\.|^endpoints\.(?!open$)/;

/** SECURITY: the practice profile has no say over the app itself, and knows one court only; firm IT has over both. */
function closedIn({ isPractice, policy }: World): (call: string) => Failure | undefined {
  const byIt = closedCalls(policy);
  return (call) =>
    isPractice && NOT_IN_PRACTICE.test(call) ? { code: 'not-in-practice' } : byIt(call);
}

/** Looks at what firm IT has set, and has what hangs on it follow. */
function lookAtPolicy(world: World, doors: CourtDoors, sharing: Pick<FirmSharing, 'look'>): void {
  const { policy, profilesByIt, log } = world;
  policy.look();
  void sharing.look();
  stopClosedPractice(world, doors);
  profilesByIt.look().catch((error) => log.trouble('court profiles of firm IT', error));
}

/** Ends a practice court that was started before firm IT took it away. */
function stopClosedPractice({ policy, log }: World, { practice }: CourtDoors): void {
  if (policy.value('PracticeCourt')) return;
  practice.stop().catch((error) => log.trouble('stopping the practice court', error));
}

/** Looks at what proven links have left over, and whenever something about a CM/ECF account was recorded. */
function settlingSpent(vault: ReturnType<typeof wireVault>, world: World): () => void {
  // After the answer: a proof is on screen before what it left over is destroyed.
  const look = () => setImmediate(() => void settleSpent(vault, world));
  world.records.onChange('follow', (subjects) => {
    if (subjects.some((subject) => subject.startsWith('ecf:'))) look();
  });
  return look;
}

/** Destroys what proven links have left over, if firm IT wants that. */
async function settleSpent({ spent }: ReturnType<typeof wireVault>, { log }: World): Promise<void> {
  try {
    await spent.look();
  } catch (error) {
    log.trouble('destroying what a proven link left over', error);
  }
}
