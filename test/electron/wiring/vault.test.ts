import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { News } from '../../../electron/shared/contract/events.ts';
import type { EcfAccount } from '../../../electron/shared/domain/people/person.ts';
import type { ProtectedAct } from '../../../electron/shared/domain/vault/protected-act.ts';
import { courtDoors } from '../../../electron/wiring/court-doors.ts';
import { type Vault, wireVault } from '../../../electron/wiring/vault.ts';
import { openWorld, type World } from '../../../electron/wiring/world.ts';
import { clipboard } from '../../fake-electron/clipboard.ts';
import { TestClock } from '../../support/clock.ts';
import { windowsKeytar } from '../../support/fake-keytar.ts';
import { added, joined, someEcfAccount, somePerson } from '../../support/people.ts';
import { TestPolicyPlaces } from '../../support/policy.ts';
import { newFolder, opened } from '../../support/records.ts';
import { silentLog } from '../../support/silent-log.ts';

vi.mock('keytar', () => ({ default: keytar }));
const keytar = windowsKeytar();

const PIN = 'quiet-harbor';
const PASSWORD = 'Canary-7f3a';
const secrets = 'name,url,username,password\nx,https://ecf.alnb.uscourts.gov/,pplain,Canary-7f3a';

let app: Vault;
let account: EcfAccount;
let news: News[];
let reloads: number;
let isProtected: boolean;

beforeEach(async () => {
  const own = opened(
    openWorld({
      folder: newFolder(),
      log: silentLog,
      clock: new TestClock(),
      version: '1.0.0',
      policyPlaces: new TestPolicyPlaces(),
    }),
  );
  const person = somePerson();
  account = someEcfAccount(person);
  own.records.append([added(person), joined(account)]);
  news = [];
  reloads = 0;
  isProtected = false;
  const world: World = {
    ...own,
    tell: (piece) => {
      news.push(piece);
    },
  };
  app = wireVault(
    world,
    courtDoors(world, async () => 'DIRECT'),
    {
      platform: 'linux',
      isPackaged: false,
      screen: {
        protect: (isOn) => {
          isProtected = isOn;
        },
      },
      endPages: async () => {
        reloads += 1;
      },
    },
  );
  const { vault, presence } = app.services;
  await presence.setPin({ pin: PIN, currentPin: PIN });
  await vault.store({ ecfAccountId: account.id, login: 'pplain', password: PASSWORD });
});

async function proof(act: ProtectedAct): Promise<string> {
  const answer = await app.services.presence.prove({ act, pin: PIN });
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value.grant;
}

describe('S47: locking the app', () => {
  it('takes back the clipboard, the screen, every proof and every page', async () => {
    const { vault } = app.services;
    const ecfAccountId = account.id;
    const copying = await proof({ action: 'copy', ecfAccountId });
    await vault.copy({ ecfAccountId, field: 'password', grant: copying });
    expect(await clipboard.readText()).toBe(PASSWORD);
    await vault.reveal({ ecfAccountId, grant: await proof({ action: 'reveal', ecfAccountId }) });
    expect(isProtected).toBe(true);
    const unused = await proof({ action: 'reveal', ecfAccountId });

    app.lock.lock();

    expect(app.lock.isLocked()).toBe(true);
    await vi.waitFor(() => expect(isProtected).toBe(false));
    expect(reloads).toBe(1);
    await vi.waitFor(async () => expect(await clipboard.readText()).toBe(''));
    expect(await vault.reveal({ ecfAccountId, grant: unused })).toMatchObject({
      failure: { code: 'presence-needed' },
    });
    expect(news.map(({ kind }) => kind)).toContain('locked');
    expect(await app.services.lock.unlock({ pin: PIN })).toMatchObject({
      value: { isLocked: false },
    });
    expect(news.map(({ kind }) => kind)).toContain('unlocked');
  });

  it('forgets what was read from an export', async () => {
    const { rescue } = app.services;
    const base64 = Buffer.from(secrets).toString('base64');
    const read = await rescue.read({ name: 'export.csv', base64 });
    const importId = read.ok ? read.value.importId : '';
    app.lock.lock();
    const grant = await proof({ action: 'rescue', importId });
    const choices = [{ row: 0, to: { kind: 'account', ecfAccountId: account.id } }] as const;
    expect(await rescue.commit({ importId, grant, choices: [...choices] })).toMatchObject({
      failure: { code: 'import-not-open' },
    });
  });

  it('S48: leaving the window masks what shows and locks nothing', async () => {
    const ecfAccountId = account.id;
    const grant = await proof({ action: 'reveal', ecfAccountId });
    await app.services.vault.reveal({ ecfAccountId, grant });
    app.shown.mask();
    expect(news).toContainEqual({ kind: 'mask' });
    await app.services.vault.conceal({});
    expect(isProtected).toBe(false);
    expect(app.lock.isLocked()).toBe(false);
  });
});
