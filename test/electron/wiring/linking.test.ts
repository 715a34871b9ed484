import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EcfAccount } from '../../../electron/shared/domain/people/person.ts';
import { type CourtDoors, courtDoors } from '../../../electron/wiring/court-doors.ts';
import { wireServices } from '../../../electron/wiring/services.ts';
import { openWorld, type World } from '../../../electron/wiring/world.ts';
import { TestClock } from '../../support/clock.ts';
import { windowsKeytar } from '../../support/fake-keytar.ts';
import { added, joined, someEcfAccount, somePerson } from '../../support/people.ts';
import { TestPolicyPlaces } from '../../support/policy.ts';
import { NO_OTHER_PROFILE } from '../../support/practice.ts';
import { newFolder, opened } from '../../support/records.ts';
import { good } from '../../support/services.ts';
import { silentLog } from '../../support/silent-log.ts';

vi.mock('keytar', () => ({ default: windowsKeytar() }));

let world: World;
let doors: CourtDoors;
let app: ReturnType<typeof wireServices>;
let account: EcfAccount;

beforeEach(() => openProfile(false));

function openProfile(isPractice: boolean): void {
  world = opened(
    openWorld({
      folder: newFolder(),
      log: silentLog,
      clock: new TestClock(),
      version: '1.0.0',
      policyPlaces: new TestPolicyPlaces(),
      isPractice,
    }),
  );
  doors = courtDoors(world, async () => 'DIRECT');
  app = wireServices(world, doors, {
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
  });
  const person = somePerson();
  account = someEcfAccount(person);
  world.records.append([added(person), joined(account)]);
}
const end = async () => {
  await doors.practice.stop();
  app.board.close();
  world.records.close();
};
afterEach(end);

/** Servers of this process that listen on a port. */
const listening = () =>
  process.getActiveResourcesInfo().filter((kind) => kind === 'TCPServerWrap').length;

describe('the link page of a real person', () => {
  it('opens no port by being looked at, and says which hosts each way talks to', async () => {
    const before = listening();
    const ecfAccountId = account.id;
    const { linking, vault } = app.services;
    const shown = await good(linking.open({ ecfAccountId }));
    await good(linking.gate({ ecfAccountId, way: 'guided' }));
    await good(vault.open({ ecfAccountId }));
    expect(listening()).toBe(before);
    expect(shown.ways.map(({ way, hosts }) => [way, hosts])).toEqual([
      ['guided', ['pacer.login.uscourts.gov', 'ecf.alnb.uscourts.gov']],
      ['assisted', ['pacer.login.uscourts.gov', 'ecf.alnb.uscourts.gov']],
    ]);
  });

  it('starts the practice court in practice, when a rehearsal begins, at the host it named', async () => {
    await end();
    openProfile(true);
    const before = listening();
    const { linking } = app.services;
    const begun = await good(
      linking.begin({ ecfAccountId: account.id, way: 'practice', accepted: [] }),
    );
    expect(listening()).toBe(before + 3);
    const { authUrl, ecfUrl } = await doors.practice.endpointFor(account.courtId);
    expect(begun.hosts).toEqual([
      ...new Set([authUrl, ecfUrl].map((url) => new URL(url).hostname)),
    ]);
  });
});
