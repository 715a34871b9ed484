import { serve } from '../../electron/ipc/serve.ts';
import type { Court, CourtProbe } from '../../electron/ports/courts.ts';
import { channelOf } from '../../electron/shared/contract/methods.ts';
import type { PolicyName } from '../../electron/shared/domain/policy/table.ts';
import { fail, type Result } from '../../electron/shared/domain/values/result.ts';
import { courtDoors } from '../../electron/wiring/court-doors.ts';
import { wireServices } from '../../electron/wiring/services.ts';
import { openWorld } from '../../electron/wiring/world.ts';
import { clipboard } from '../fake-electron/clipboard.ts';
import { dialog } from '../fake-electron/dialog.ts';
import { type Caller, FakeIpcMain } from '../fake-electron/ipc-main.ts';
import { TestClock } from './clock.ts';
import type { FakeKeytar } from './fake-keytar.ts';
import { added, joined, someEcfAccount, somePerson } from './people.ts';
import { TestPolicyPlaces } from './policy.ts';
import { NO_OTHER_PROFILE } from './practice.ts';
import { newFolder, opened } from './records.ts';
import { good } from './services.ts';
import { silentLog } from './silent-log.ts';

const OWN = 7;
const PAGE: Caller = {
  webContentsId: OWN,
  frame: { url: 'app://bundle/index.html', parent: null, isDestroyed: () => false },
};
export const PIN = 'quiet-harbor';

/** How often anything outside the app was touched so far. */
export interface Touched {
  readonly keychain: number;
  readonly clipboard: number;
  readonly courts: number;
  /** How often the practice court was asked for anything; the first time starts it. */
  readonly practice: number;
  readonly dialogs: number;
  /** The last entry of the records. */
  readonly records: number;
}

/** A keychain that counts how often it is asked anything. */
export function counting(keytar: FakeKeytar): FakeKeytar & { readonly asked: () => number } {
  let asked = 0;
  const counted =
    <A extends unknown[], R>(call: (...given: A) => R) =>
    (...given: A) => {
      asked += 1;
      return call(...given);
    };
  return {
    getPassword: counted(keytar.getPassword),
    setPassword: counted(keytar.setPassword),
    deletePassword: counted(keytar.deletePassword),
    findCredentials: counted(keytar.findCredentials),
    asked: () => asked,
  };
}

/**
 * The app as it is served to its page, on a machine that firm IT can set policies for: real services over real records.
 * The one person has a login and password in the keychain, and real courts can't be reached: asking one is counted.
 */
export async function managedApp(keychainAsked: () => number = () => 0, isPractice = false) {
  const places = new TestPolicyPlaces();
  const clock = new TestClock();
  const given = {
    folder: newFolder(),
    log: silentLog,
    clock,
    version: '1.0.0',
    policyPlaces: places,
    isPractice,
  };
  const world = opened(openWorld(given));
  const { practice: practiceDoor, court: atPractice } = courtDoors(world, async () => 'DIRECT');
  let rehearsals = 0;
  const counted =
    <A extends unknown[], R>(ask: (...asked: A) => R) =>
    (...asked: A) => {
      rehearsals += 1;
      return ask(...asked);
    };
  const practice = {
    ...practiceDoor,
    endpointFor: counted(practiceDoor.endpointFor),
    people: counted(practiceDoor.people),
    setTrouble: counted(practiceDoor.setTrouble),
  };
  let courts = 0;
  const noAnswer = async () => {
    courts += 1;
    return fail('court-not-reached', { host: 'ecf.alnb.uscourts.gov', code: 'ECONNREFUSED' });
  };
  const court: Court & CourtProbe = {
    open: (endpoint, signal) =>
      endpoint.isPractice
        ? atPractice.open(endpoint, signal)
        : {
            signIn: noAnswer,
            openLinkForm: noAnswer,
            submitLinkForm: noAnswer,
            goBack: noAnswer,
            confirm: async () => ({ kind: 'unknown', detail: 'no answer' }),
            readMenus: noAnswer,
            signOut: async () => {},
          },
    probe: noAnswer,
    tryOldSignIn: noAnswer,
  };
  const parts = wireServices(
    world,
    { court, practice },
    {
      version: '1.0.0',
      madeBy: 'this test',
      logFile: '/logs/fileready.log',
      platform: 'linux',
      isPackaged: false,
      profiles: NO_OTHER_PROFILE,
      screen: { protect: () => {} },
      links: { take: () => undefined },
      endPages: async () => {},
      onPreferences: () => {},
    },
  );
  const ipcMain = new FakeIpcMain();
  serve(parts.services, {
    ipcMain,
    isOwnWindow: (id) => id === OWN,
    isLocked: parts.vault.lock.isLocked,
    closed: parts.closed,
    onTrouble: (what, call, error) => {
      throw new Error(`${what} ${call}`, { cause: error });
    },
  });
  const person = somePerson();
  const account = someEcfAccount(person);
  good(world.records.append([added(person), joined(account)]));
  await parts.services.presence.setPin({ pin: PIN });
  const ecfAccountId = account.id;
  await good(
    parts.services.vault.store({ ecfAccountId, login: 'pplain', password: 'Canary-7f3a' }),
  );

  return {
    world,
    places,
    person,
    account,
    services: parts.services,
    vault: parts.vault,
    sharing: parts.sharing,
    practice,
    everyMinute: parts.everyMinute,
    /** What firm IT sets for the machine from now on. */
    set(values: Parameters<TestPolicyPlaces['set']>[0]) {
      places.set(values);
      world.policy.look();
    },
    /** One call as the page makes it. */
    call: (name: string, input: unknown): Promise<Result<unknown>> => {
      const [group = '', method = ''] = name.split('.');
      return ipcMain.invoke(PAGE, channelOf(group, method), input) as Promise<Result<unknown>>;
    },
    touched: (): Touched => ({
      keychain: keychainAsked(),
      clipboard: clipboard.writes,
      courts,
      practice: rehearsals,
      dialogs: dialog.asked.length,
      records: world.records.revision(),
    }),
    async end() {
      await practice.stop();
      await parts.sharing.stop();
      parts.board.close();
      world.records.close();
      world.policy.close();
    },
  };
}

/** The app of `managedApp`. */
export type ManagedApp = Awaited<ReturnType<typeof managedApp>>;

/** A call that firm IT closes, and the policy that does. */
export interface ClosedCase {
  readonly policy: PolicyName;
  /** What firm IT sets. */
  readonly value: NonNullable<Parameters<TestPolicyPlaces['set']>[0][PolicyName]>;
  readonly call: string;
  readonly input: (app: ManagedApp) => unknown;
  /** What happens earlier firm IT sets it. */
  readonly earlier?: (app: ManagedApp) => Promise<unknown>;
  /** Whether the call is made in the practice profile. */
  readonly isPractice?: boolean;
}
