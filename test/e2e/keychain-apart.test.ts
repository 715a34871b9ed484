import { afterEach, describe, expect, it } from 'vitest';
import { DEVELOPMENT, servicesOf } from '../../electron/adapters/keychain/keychain.ts';
import { putInKeyring, secretInKeyring, whyNoKeyring } from '../support/keyring.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';

const INSTALLED = servicesOf(true);
const ENTRIES = [
  [INSTALLED.presence, 'pin', 'the verifier of an installed app'],
  [INSTALLED.presence, 'tries', '{"wrong":2}'],
  [INSTALLED.credentials, 'probe', 'a court password of an installed app'],
] as const;

let app: LaunchedApp | undefined;
afterEach(() => app?.close());

describe('a start from the sources', () => {
  it('leaves the keychain entries of an installed app as they were', async ({ skip }) => {
    const none = whyNoKeyring();
    if (none !== undefined) return skip(none);
    for (const [service, account, secret] of ENTRIES) await putInKeyring(service, account, secret);

    app = await launchApp();
    const { page } = app;
    await page.getByRole('main').waitFor();
    const answers = await page.evaluate(async () => {
      const { presence, vault } = window.fileReady;
      const act = { action: 'destroy-all' } as const;
      const set = await presence.setPin({ pin: 'quiet lamp 7' });
      const wrong = await presence.prove({ act, pin: 'not the PIN' });
      return { set: set.ok, wrong: wrong.ok, over: vault.startOver !== undefined };
    });
    expect(answers).toEqual({ set: true, wrong: false, over: true });
    expect(await secretInKeyring(DEVELOPMENT.presence, 'tries')).toBe('{"wrong":1}');
    const over = await page.evaluate(() => window.fileReady.vault.startOver({ isSure: true }));
    expect(over.ok).toBe(true);
    expect(await secretInKeyring(DEVELOPMENT.presence, 'pin')).toBeUndefined();

    for (const [service, account, secret] of ENTRIES)
      expect(await secretInKeyring(service, account)).toBe(secret);
  });
});
