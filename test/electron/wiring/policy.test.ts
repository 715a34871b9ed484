import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLOSED_CALLS } from '../../../electron/services/policy/closed-calls.ts';
import { policyContract } from '../../../electron/shared/contract/groups/policy.ts';
import { POLICY_NAMES, type PolicyName } from '../../../electron/shared/domain/policy/table.ts';
import { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { openedAddresses } from '../../fake-electron/desktop.ts';
import { ALNB, CASES, override, save } from '../../support/closed-cases.ts';
import { windowsKeytar } from '../../support/fake-keytar.ts';
import {
  type ClosedCase,
  counting,
  type ManagedApp,
  managedApp,
} from '../../support/managed-app.ts';

vi.mock('keytar', () => ({ default: keytar }));
const keytar = counting(windowsKeytar());

let app: ManagedApp;
beforeEach(async () => {
  app = await managedApp(keytar.asked);
});
/** The same app, or the practice profile where a case is about that. */
async function where({ isPractice = false }: ClosedCase): Promise<void> {
  if (!isPractice) return;
  await app.end();
  app = await managedApp(keytar.asked, true);
}
afterEach(() => app.end());

describe('S54: what firm IT has closed', () => {
  it.each(CASES.map((one) => [one.policy, one.call, one] as const))(
    '%s refuses %s, and nothing is written, sent or read',
    async (policy, call, one) => {
      await where(one);
      const { value, input, earlier } = one;
      await earlier?.(app);
      app.set({ [policy]: value, HelpContact: 'Help desk, extension 4400' });
      const untouched = app.touched();
      expect(await app.call(call, input(app))).toMatchObject({
        ok: false,
        failure: {
          code: 'set-by-it',
          values: { policy, contact: 'Help desk, extension 4400', hasContact: 'yes' },
        },
      });
      expect(app.touched()).toEqual(untouched);
    },
  );

  it.each(CASES.map((one) => [one.policy, one.call, one] as const))(
    'without %s, %s is not refused for it',
    async (_policy, call, one) => {
      await where(one);
      const { input, earlier } = one;
      await earlier?.(app);
      const answer = await app.call(call, input(app));
      expect(answer.ok ? 'done' : answer.failure.code).not.toBe('set-by-it');
      expect(answer.ok ? 'done' : answer.failure.code).not.toBe('bad-request');
    },
  );

  it('is listed here whole: every call of the list, and every policy but those of updates, the log, and where the firm’s database is', () => {
    const listed = Object.entries(CLOSED_CALLS).flatMap(([name, calls]) =>
      calls.map((call) => `${name} ${call}`),
    );
    const tried = new Set(CASES.map(({ policy, call }) => `${policy} ${call}`));
    expect(listed.filter((one) => !tried.has(one))).toEqual([]);
    const elsewhere = POLICY_NAMES.filter((name) =>
      /^Update|^LogLevel$|^FirmDatabase[A-Z]/.test(name),
    );
    const covered = new Set<PolicyName>([
      ...elsewhere,
      ...CASES.map(({ policy }) => policy),
      'HelpContact',
      'Language',
    ]);
    expect(POLICY_NAMES.filter((name) => !covered.has(name))).toEqual([]);
  });
});

describe('the practice court', () => {
  it('stops within a minute when firm IT takes it away', async () => {
    const { authUrl } = await app.practice.endpointFor(ALNB);
    const ask = () => fetch(authUrl, { headers: { connection: 'close' } });
    expect((await ask()).status).toBeLessThan(500);
    app.set({ PracticeCourt: false });
    app.everyMinute();
    await vi.waitUntil(
      () =>
        ask().then(
          () => false,
          () => true,
        ),
      { timeout: 10_000 },
    );
  });
});

describe('a page that somebody wrote into a court’s profile', () => {
  const OURS = 'https://ecf.evil.example/sign-in';
  const written = override({
    page: { value: { title: { en: 'Page' }, url: OURS }, sources: ['memo'] },
  });
  const open = (url: string) => app.call('app.openLink', { url });

  it('opens only on the hosts that firm IT allows, and pages that ship open as before', async () => {
    const grant = app.vault.grants.give({ action: 'endpoint', courtId: CourtId.parse(ALNB) });
    expect(await app.call('profiles.save', { ...save(written)(), grant })).toMatchObject({
      ok: true,
    });
    const sources = Object.values(await app.world.courts.sources());
    const shipped = sources.find(({ url }) => url?.includes('.uscourts.gov'))?.url ?? '';
    expect(await open(OURS)).toMatchObject({ ok: true });
    openedAddresses.length = 0;
    app.set({ AllowedHosts: ['*.uscourts.gov.test'] });
    expect(await open(OURS)).toMatchObject({
      failure: { code: 'set-by-it', values: { policy: 'AllowedHosts' } },
    });
    expect(await open(shipped)).toMatchObject({ ok: true });
    expect(openedAddresses).toEqual([shipped]);
    app.set({ AllowedHosts: ['ecf.evil.example'] });
    expect(await open(OURS)).toMatchObject({ ok: true });
    expect(await open('https://ecf.evil.example/other')).toMatchObject({
      failure: { code: 'page-not-known' },
    });
  });
});

describe('what firm IT has set for the lock and the clipboard', () => {
  const chosen = { idleLockMinutes: 30, clipboardSeconds: 60 };
  const copied = async () => {
    const ecfAccountId = app.account.id;
    const grant = app.vault.grants.give({ action: 'copy', ecfAccountId });
    return app.call('vault.copy', { ecfAccountId, field: 'password', grant });
  };

  it('is what a person chose, if firm IT leaves it to them', async () => {
    expect(await app.call('lock.state', {})).toMatchObject({ value: { idleMinutes: 5 } });
    expect(await app.call('app.setPreferences', { change: chosen })).toMatchObject({ ok: true });
    expect(await app.call('lock.state', {})).toMatchObject({ value: { idleMinutes: 30 } });
    expect(await copied()).toMatchObject({ value: { seconds: 60 } });
  });

  it('is what firm IT recommends as soon as a person takes the own choice back', async () => {
    const idle = async () => {
      const state = await app.call('policy.state', {});
      const { policies } = policyContract.state.output.parse(Reflect.get(Object(state), 'value'));
      return policies.find(({ name }) => name === 'IdleLockMinutes');
    };
    await app.call('app.setPreferences', { change: chosen });
    app.places.set({ IdleLockMinutes: 7 }, 'machine-recommended');
    app.world.policy.look();
    expect(await idle()).toMatchObject({
      ...{ value: 30, source: 'person' },
      otherwise: { value: 7, source: 'machine-recommended' },
    });
    const back = await app.call('app.setPreferences', { change: { idleLockMinutes: null } });
    expect(back).toMatchObject({ ok: true, value: { clipboardSeconds: 60 } });
    expect(back).not.toHaveProperty('value.idleLockMinutes');
    expect(await idle()).toEqual({
      ...{ name: 'IdleLockMinutes', value: 7, source: 'machine-recommended', isLocked: false },
    });
    expect(await app.call('lock.state', {})).toMatchObject({ value: { idleMinutes: 7 } });
    // The same choice, made on purpose, stays when firm IT recommends something else.
    await app.call('app.setPreferences', { change: { idleLockMinutes: 7 } });
    app.places.set({ IdleLockMinutes: 20 }, 'machine-recommended');
    app.world.policy.look();
    expect(await app.call('lock.state', {})).toMatchObject({ value: { idleMinutes: 7 } });
  });

  it('comes before what a person chose, at once and for good', async () => {
    await app.call('app.setPreferences', { change: chosen });
    app.set({ IdleLockMinutes: 2, ClipboardSeconds: 7 });
    expect(await app.call('lock.state', {})).toMatchObject({ value: { idleMinutes: 2 } });
    expect(await copied()).toMatchObject({ value: { seconds: 7 } });
    // What else is chosen in the same form is not half saved.
    expect(
      await app.call('app.setPreferences', { change: { theme: 'dark', idleLockMinutes: 10 } }),
    ).toMatchObject({ failure: { code: 'set-by-it', values: { policy: 'IdleLockMinutes' } } });
    expect(await app.call('app.preferences', {})).toMatchObject({
      value: { theme: 'system', ...chosen },
    });
    expect(await app.call('app.setPreferences', { change: { theme: 'dark' } })).toMatchObject({
      ok: true,
    });
  });
});
