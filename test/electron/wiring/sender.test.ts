import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clipboard } from '../../fake-electron/clipboard.ts';
import { windowsKeytar } from '../../support/fake-keytar.ts';
import { type ManagedApp, managedApp } from '../../support/managed-app.ts';
import { added, joined, someEcfAccount, somePerson } from '../../support/people.ts';
import { good } from '../../support/services.ts';

vi.mock('keytar', () => ({ default: windowsKeytar() }));

let app: ManagedApp;
beforeEach(async () => {
  app = await managedApp();
});
afterEach(() => app.end());

it('the address that reminders come from is an address, or none', async () => {
  const set = (sendsFrom: string) => app.call('app.setPreferences', { change: { sendsFrom } });
  expect(await set('dana at firm')).toMatchObject({
    failure: { problems: [{ field: 'sendsFrom', code: 'not-an-email' }] },
  });
  expect(await set('dana@firm.example')).toMatchObject({
    value: { sendsFrom: 'dana@firm.example' },
  });
  expect(await set('')).toMatchObject({ ok: true, value: { sendsFrom: '' } });
});

it('a reminder’s text is on the system’s clipboard, signed with the name under Settings', async () => {
  await app.call('app.setPreferences', { change: { recordsAs: 'Dana Desk' } });
  const writer = somePerson({ name: 'Wanda Reed', email: 'wanda@firm.example' });
  good(app.world.records.append([added(writer), joined(someEcfAccount(writer))]));
  const asked = { personId: writer.id, as: 'copied' };
  expect(await app.call('exports.draft', asked)).toMatchObject({ ok: true });
  const copied = await clipboard.readText();
  expect(copied.startsWith('Dear Wanda Reed,\n')).toBe(true);
  expect(copied.endsWith('\n\nDana Desk')).toBe(true);
});
