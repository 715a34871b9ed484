import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEVELOPMENT } from '../../electron/adapters/keychain/keychain.ts';
import { FOR_NEW } from '../support/for-new.ts';
import { launchInWine, type StandIn } from '../support/launch-browser.ts';
import { filesWith } from '../support/scan.ts';
import { emptyWine, secretInWine } from '../support/wine/credentials.ts';
import {
  localFolder,
  openCredential,
  PERSON,
  ROAMING,
  storeLogin,
} from '../support/wine/windows-app.ts';
import { runInWindows } from '../support/wine/windows-process.ts';

const RUNTIME = resolve(import.meta.dirname, '../fake-electron/run.mjs');
const LOCAL = localFolder('FileReady development');

const COURT = { login: 'kstone', password: 'Länterne-alnb-27 😀' };
const PIN = 'quiet lamp 7';

let app: StandIn;
let page: Page;

async function start(): Promise<void> {
  app = await launchInWine({});
  page = app.page;
  await page.getByRole('main').waitFor();
}

const main = () => page.getByRole('main');
const button = (name: string) => main().getByRole('button', { name });
const dialog = () => page.getByRole('dialog');

/** The CM/ECF account whose credential the page has open, as the app knows it. */
const accountOf = (name: string) =>
  page.evaluate(async (wanted) => {
    const people = await window.fileReady.people.list({});
    const personId = people.ok && people.value.find((one) => one.name === wanted)?.id;
    const person = personId ? await window.fileReady.people.open({ personId }) : undefined;
    const court = person?.ok && person.value.courts.find((one) => one.account.courtId === 'alnb');
    return court ? { id: String(court.account.id), credential: court.credential } : undefined;
  }, name);

beforeAll(async () => {
  rmSync(LOCAL, { recursive: true, force: true });
  for (const service of Object.values(DEVELOPMENT)) await emptyWine(service);
  await start();
});
afterAll(() => app?.quit());

describe('the built main bundle as a Windows process', () => {
  it('draws its page, with the system’s keychain and sound records behind it', async () => {
    await main().getByText(FOR_NEW[0]).waitFor();
    const status = await page.evaluate(() => window.fileReady.app.status({}));
    expect(status).toMatchObject({
      ok: true,
      value: { keychain: 'system', records: { condition: 'ready' } },
    });
  });

  it('keeps everything in the Local application data and nothing in the Roaming one', () => {
    expect(readdirSync(LOCAL)).toEqual(
      expect.arrayContaining(['backups', 'fileready.log', 'records.db']),
    );
    expect(filesNamed(ROAMING, /fileready/i)).toEqual([]);
  });

  it('tells a second start that it is open, and that one ends', async () => {
    const second = await runInWindows([RUNTIME], {});
    expect(second.printed).toContain('FileReady is already open. Its window is now in front.');
    expect(second.code).toBe(0);
    await main().getByText(FOR_NEW[0]).waitFor();
  });

  it('stores a login typed on the page in the Credential Manager and in no file', async () => {
    await openCredential(page);
    await storeLogin(page, COURT);
    const account = await accountOf(PERSON);
    const kept = await secretInWine(DEVELOPMENT.credentials, account?.id ?? '');
    expect(JSON.parse(kept ?? '{}')).toMatchObject(COURT);
    expect(filesWith(LOCAL, COURT.password)).toEqual([]);
  });

  it('shows it after the PIN, and hides it again', async () => {
    await button('Show both').click();
    await dialog().getByLabel('New PIN', { exact: true }).fill(PIN);
    await dialog().getByLabel('New PIN again').fill(PIN);
    await dialog().getByRole('button', { name: 'Set PIN and continue' }).click();
    await main().getByText(COURT.password).waitFor();
    await button('Hide both').click();
    await main().getByText(COURT.password).waitFor({ state: 'detached' });
  });

  it('has it again after a clean end and another start', async () => {
    await app.quit();
    await app.ended();
    expect(existsSync(join(LOCAL, 'instance.lock'))).toBe(false);
    expect(app.printed()).not.toContain(COURT.password);
    await start();
    expect(await accountOf(PERSON)).toMatchObject({ credential: 'recorded' });
  });

  it('destroys it, and the Credential Manager has it no more', async () => {
    const account = await accountOf(PERSON);
    await openCredential(page);
    await button('Delete…').click();
    await page.getByRole('button', { name: 'Delete permanently' }).click();
    await page.getByLabel('PIN of FileReady', { exact: true }).fill(PIN);
    await dialog().getByRole('button', { name: 'Continue' }).click();
    await page.getByText('The login and password are gone from the keychain.').first().waitFor();
    expect(await secretInWine(DEVELOPMENT.credentials, account?.id ?? '')).toBeUndefined();
  });
});

/** Every file or folder below one whose name fits. */
function filesNamed(folder: string, name: RegExp): readonly string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all.filter((path) => name.test(path));
}
