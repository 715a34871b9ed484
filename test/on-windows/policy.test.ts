import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servicesOf } from '../../electron/adapters/keychain/keychain.ts';
import { windowsPath } from '../../scripts/lib/windows/wine.mts';
import { launchInWine, type StandIn } from '../support/launch-browser.ts';
import { newFolder } from '../support/records.ts';
import { emptyWine } from '../support/wine/credentials.ts';
import { clearPolicy, dword, sz, writePolicy } from '../support/wine/registry.ts';
import { localFolder, openCredential, storeLogin } from '../support/wine/windows-app.ts';
import { runInWindows } from '../support/wine/windows-process.ts';

const RUNTIME = resolve(import.meta.dirname, '../fake-electron/run.mjs');
const INSTALLED = { FILEREADY_FAKE_PACKAGED: '1' };
const LOCK = 'Set by your firm’s IT: Showing passwords (Reveal). For help: Help desk, ext. 5';
const COURT = { login: 'kstone', password: 'Lantern-alnb-27' };

let app: StandIn;
let page: Page;

const main = () => page.getByRole('main');
const show = () => main().getByRole('button', { name: 'Show both' });

beforeAll(async () => {
  rmSync(localFolder('FileReady'), { recursive: true, force: true });
  for (const service of Object.values(servicesOf(true))) await emptyWine(service);
  await clearPolicy();
  await writePolicy('HKEY_LOCAL_MACHINE', {
    '': { Reveal: dword(0), HelpContact: sz('Help desk, ext. 5') },
  });
  await writePolicy('HKEY_CURRENT_USER', { '': { Reveal: dword(1) } });
  app = await launchInWine(INSTALLED);
  page = app.page;
  await page.getByRole('main').waitFor();
});
afterAll(async () => {
  await app?.quit();
  await clearPolicy();
});

/** How `--check-policy` ends, and what it writes. */
async function checkPolicy() {
  const out = join(newFolder(), 'policy.txt');
  const { code } = await runInWindows(
    [RUNTIME, '--check-policy', `--out=${windowsPath(out)}`],
    INSTALLED,
  );
  return { code, report: readFileSync(out, 'utf8') };
}

describe('an installed app on a Windows machine that firm IT manages', () => {
  it('locks what the registry forbids, on the screen and behind it', async () => {
    await openCredential(page);
    await storeLogin(page, COURT);
    await main().getByText(LOCK).waitFor();
    expect(await show().getAttribute('aria-disabled')).toBe('true');
    await show().click({ force: true });
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.content()).not.toContain(COURT.password);
  });

  it('says in the settings what is set, and that the user’s own part of the registry is overruled', async () => {
    await page.getByRole('navigation').getByText('Settings').click();
    const panel = page.getByRole('region', { name: 'Set by your firm’s IT' });
    await panel.getByText('Showing passwords').first().waitFor();
    await panel.getByText(/Reveal.*HKCU\\SOFTWARE\\Policies\\FileReady/).waitFor();
  });

  it('answers --check-policy beside the running app, by its exit status and in a file', async () => {
    const sound = await checkPolicy();
    expect(sound.code).toBe(0);
    expect(sound.report).toContain('Reveal = false (set for this computer)');
    await writePolicy('HKEY_LOCAL_MACHINE', { '': { Copy: sz('no') } });
    const broken = await checkPolicy();
    expect(broken.code).toBe(3);
    expect(broken.report).toContain('This is another type of value than this entry takes.');
    await page.getByRole('region', { name: 'Set by your firm’s IT' }).waitFor();
  });

  it('lets go at the next look, without a restart', async () => {
    await clearPolicy();
    expect(await checkPolicy()).toMatchObject({ code: 0 });
    // A second start brings the window to the front, and then the app looks.
    expect((await runInWindows([RUNTIME], INSTALLED)).code).toBe(0);
    await page.getByText('Your firm’s IT has set nothing for this app.').waitFor();
  });
});
