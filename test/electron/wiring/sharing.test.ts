import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fail } from '../../../electron/shared/domain/values/result.ts';
import { windowsKeytar } from '../../support/fake-keytar.ts';
import { type ManagedApp, managedApp, PIN } from '../../support/managed-app.ts';
import { added, somePerson } from '../../support/people.ts';
import { newFirm, type TestFirm } from '../../support/postgres/database.ts';
import { good } from '../../support/services.ts';
import { joinedComputer, typedFor } from '../../support/sharing.ts';

vi.mock('keytar', () => ({ default: windowsKeytar() }));

let firm: TestFirm;
let app: ManagedApp;
beforeAll(async () => {
  firm = await newFirm();
}, 120_000);
afterEach(() => app.end());
afterAll(() => firm?.close());

describe('the app that shares its records', () => {
  it('connects where a person says, stops while it is locked and when it ends, and goes on when it is opened', async () => {
    app = await managedApp();
    const { sharing } = app;
    await sharing.start();
    expect(sharing.step).toEqual({ step: 'off' });
    const login = await firm.addLogin({ role: 'administrator' });
    const { trialId } = await good(app.services.sharing.test(typedFor(firm, login)));
    await good(app.services.sharing.connect({ trialId, same: [] }));
    expect(sharing.step).toMatchObject({ step: 'connected' });
    // The one person of this computer, and their account with its login, of which only the record leaves.
    const { rows } = await firm.owner.query('SELECT kind FROM fileready.event ORDER BY kind');
    expect(rows.map(({ kind }) => kind)).toEqual([
      'court.joined',
      'credential.stored',
      'person.added',
    ]);
    app.vault.lock.lock();
    await expect.poll(() => sharing.step).toEqual({ step: 'off' });
    await good(app.services.lock.unlock({ pin: PIN }));
    await expect.poll(() => sharing.step.step, { timeout: 10_000 }).toBe('connected');
    await sharing.stop();
  });

  it('shows by itself what another computer of the firm records', async () => {
    app = await managedApp();
    const { sharing, services, world } = app;
    await sharing.start();
    const login = await firm.addLogin({ role: 'administrator' });
    const { trialId } = await good(services.sharing.test(typedFor(firm, login)));
    await good(services.sharing.connect({ trialId, same: [] }));
    const other = await joinedComputer(firm, { role: 'administrator' });
    other.records.append([added(somePerson({ name: 'Rosa Delfinch' }))]);
    await good(other.sharing.round());
    const names = () => world.records.people().map(({ person }) => person.name);
    await expect.poll(names, { timeout: 10_000 }).toContain('Rosa Delfinch');
    await other.end();
  });

  it('has no such call in practice, and connects to nothing there', async () => {
    app = await managedApp(() => 0, true);
    app.set({ FirmDatabaseHost: '127.0.0.1', FirmDatabasePort: 1, FirmDatabaseUser: 'dana' });
    await app.sharing.start();
    expect(app.sharing.step).toEqual({ step: 'off' });
    expect(await app.call('sharing.state', {})).toEqual(fail('not-in-practice'));
  });
});
