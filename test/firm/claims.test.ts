import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FirmDoor } from '../../electron/ports/firm-log.ts';
import {
  type PracticeCourt,
  startPracticeCourt,
} from '../../electron/practice-court/practice-court.ts';
import { claimsOfFirm } from '../../electron/services/replication/link-claims.ts';
import { foldLink } from '../../electron/shared/domain/linking/history.ts';
import { fail } from '../../electron/shared/domain/values/result.ts';
import { FakeKeychain } from '../support/fake-keychain.ts';
import { keep, linkingStory, machineOver, StoryClock } from '../support/linking.ts';
import { newFirm, type TestFirm } from '../support/postgres/database.ts';
import { good } from '../support/services.ts';
import { type SharedComputer, sharedComputer, typedFor } from '../support/sharing.ts';

let firm: TestFirm;
let practiceCourt: PracticeCourt;
let computers: SharedComputer[] = [];
beforeAll(async () => {
  firm = await newFirm();
  practiceCourt = await startPracticeCourt();
}, 120_000);
beforeEach(() => practiceCourt.reset());
afterEach(async () => {
  await Promise.all(computers.map((one) => one.end()));
  computers = [];
  await firm.owner.query(
    'TRUNCATE fileready.event, fileready.account, fileready.person, fileready.claim',
  );
});
afterAll(async () => {
  await practiceCourt?.close();
  await firm?.close();
});

/** A network that a test cuts. */
const cut = { isCut: false };
const cable =
  (door: FirmDoor): FirmDoor =>
  (address, password) => ({
    connect: async () => (cut.isCut ? fail('firm-port-closed') : door(address, password).connect()),
  });

/** Two computers of the firm with the same person, each with the login in its keychain, ready to link. */
async function twoReady() {
  cut.isCut = false;
  const clock = new StoryClock();
  const story = linkingStory(practiceCourt, clock);
  const { ecf, sheet } = story;
  const ready = async () => {
    const one = await sharedComputer(firm, { between: cable });
    computers.push(one);
    if (computers.length === 1) one.records.receive(story.records.logAfter(undefined, 1000));
    const login = await firm.addLogin({ role: 'administrator' });
    const { trialId } = await good(one.service.test(typedFor(firm, login)));
    await good(one.service.connect({ trialId, same: [] }));
    const { records, sharing } = one;
    const keychain = new FakeKeychain();
    keep(records, keychain, ecf, sheet);
    const claims = claimsOfFirm({ records, sharing });
    const app = machineOver({ practiceCourt, clock, ecf, records, keychain, claims });
    app.allowAssisted();
    return { ...one, app };
  };
  const [a, b] = [await ready(), await ready()];
  return { a, b, ecf, names: { ecf: sheet.name, pacer: sheet.name } };
}

const submissions = () => practiceCourt.state().links.map((link) => link.submissions);

describe('one confirming request for an account, with the firm’s database', () => {
  it('goes out from one of two computers that both confirm, and the other is told', async () => {
    const { a, b, names } = await twoReady();
    for (const { app } of [a, b]) await app.upToNames('assisted');
    const answers = await Promise.all([a.app.confirm(names), b.app.confirm(names)]);
    expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(answers).toContainEqual(fail('link-claimed-elsewhere'));
    expect(submissions()).toEqual([1]);
  });

  it('goes out from another computer once the attempt that had the claim has ended without one', async () => {
    const { a, b, ecf, names } = await twoReady();
    for (const { app } of [a, b]) await app.upToNames('assisted');
    const attempts = foldLink(a.records.ecf(ecf.id)?.linkEvents ?? []).attempts;
    const own = attempts.find(({ machine }) => machine === a.records.machine);
    await good(a.sharing.claim(ecf.id, own?.attemptId ?? '', () => []));
    expect(await b.app.confirm(names)).toEqual(fail('link-claimed-elsewhere'));
    await good(a.app.service.stop({ ecfAccountId: ecf.id }));
    await good(a.sharing.round());
    await good(b.app.confirm(names));
    expect(submissions()).toEqual([1]);
  });

  it('is not offered to the app without a connection, is refused there, and a person is warned', async () => {
    const { a, names } = await twoReady();
    await a.app.upToNames('assisted');
    await a.sharing.stop();
    cut.isCut = true;
    await a.sharing.start();
    await a.sharing.round();
    expect(await a.app.confirm(names)).toEqual(fail('link-needs-firm'));
    expect(submissions()).toEqual([]);
    const { ways } = await a.app.view();
    expect(ways).toMatchObject([
      { way: 'guided', isOffered: true, isUnclaimable: true },
      { way: 'assisted', isOffered: false, why: 'firm-offline' },
    ]);
  });
});
