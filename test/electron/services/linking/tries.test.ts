import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type PracticeCourt,
  startPracticeCourt,
} from '../../../../electron/practice-court/practice-court.ts';
import { COURT, keep, linkingStory, StoryClock } from '../../../support/linking.ts';
import { good } from '../../../support/services.ts';

const CHILD = new URL('../../../support/wrong-login.ts', import.meta.url).pathname;
const USED_UP = { failure: { code: 'credential-tries-used-up' } };
const REFUSED = { failure: { code: 'court-refused-login' } };

let practiceCourt: PracticeCourt;
const clock = new StoryClock();
beforeEach(async () => {
  clock.startOver();
  practiceCourt = await startPracticeCourt({ now: () => clock.court() });
});
afterEach(() => practiceCourt.close());

const refused = () => practiceCourt.state().refusedLogins[COURT] ?? 0;

type App = Pick<ReturnType<typeof linkingStory>, 'service' | 'ecfAccountId' | 'begin' | 'signIn'>;
const send = ({ service, ecfAccountId }: App) =>
  service.review({ ecfAccountId, credential: { from: 'keychain' } });
const stop = ({ service, ecfAccountId }: App) => service.stop({ ecfAccountId });
async function upToForm(app: App): Promise<void> {
  await good(app.begin('assisted'));
  await good(app.signIn());
}

describe('a wrong kept password on the link form', () => {
  it('leaves at most four times for one account and court, over sessions and a restart', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    const wrong = { ecfLogin: app.sheet.ecfLogin, ecfPassword: 'not the password' };
    keep(app.records, app.keychain, app.ecf, wrong);
    await upToForm(app);
    expect(await send(app)).toMatchObject(REFUSED);
    expect(await send(app)).toMatchObject(REFUSED);
    await good(stop(app));
    keep(app.records, app.keychain, app.ecf, wrong);
    await upToForm(app);
    expect(await send(app)).toMatchObject(REFUSED);
    const next = app.restart();
    keep(next.records, app.keychain, app.ecf, wrong);
    await upToForm(next);
    expect(await send(next)).toMatchObject(REFUSED);
    expect(await send(next)).toMatchObject(USED_UP);
    await good(stop(next));
    keep(next.records, app.keychain, app.ecf, wrong);
    await upToForm(next);
    expect(await send(next)).toMatchObject(USED_UP);
    expect(refused()).toBe(4);
    expect(next.records.ecf(app.ecfAccountId)?.credential.tries).toBe(4);
  });

  it('is recorded as refused, so that the login’s page says so too', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    keep(app.records, app.keychain, app.ecf, { ...app.sheet, ecfPassword: 'not the password' });
    await upToForm(app);
    await send(app);
    expect(app.records.ecf(app.ecfAccountId)?.credential).toMatchObject({
      state: 'refused',
      tries: 1,
      checked: { how: 'court' },
    });
  });

  it('counts from the start again once the court has accepted the login or somebody reset it', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    keep(app.records, app.keychain, app.ecf, { ...app.sheet, ecfPassword: 'not the password' });
    await upToForm(app);
    await send(app);
    keep(app.records, app.keychain, app.ecf, app.sheet);
    const { names } = await good(send(app));
    expect(app.records.ecf(app.ecfAccountId)?.credential).toMatchObject({
      state: 'verified',
      checked: { how: 'court', names },
    });
    expect(app.records.ecf(app.ecfAccountId)?.credential.tries ?? 0).toBe(0);
  });

  it('does not leave when the try can’t be counted', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    keep(app.records, app.keychain, app.ecf, { ...app.sheet, ecfPassword: 'not the password' });
    await upToForm(app);
    app.end();
    await Promise.resolve(send(app)).catch(() => undefined);
    expect(refused()).toBe(0);
  });

  it('leaves at most four times however often the app is killed at it', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    app.end();
    const court = {
      endpoint: practiceCourt.endpointFor(COURT),
      sheets: [{ ...app.sheet, ecfPassword: 'not the password' }],
    };
    let last = '';
    for (let run = 0; run < 8 && !last.includes('credential-tries-used-up'); run += 1) {
      const before = refused();
      const child = spawn(
        process.execPath,
        [CHILD, app.folder, app.ecfAccountId, JSON.stringify(court)],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      child.stdout.on('data', (text) => {
        last += String(text);
      });
      const ended = once(child, 'exit');
      while (refused() === before && child.exitCode === null) {
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      child.kill('SIGKILL');
      await ended;
    }
    expect(last).toContain('credential-tries-used-up');
    expect(refused()).toBeLessThanOrEqual(4);
    expect(refused()).toBeGreaterThan(1);
  });
});
