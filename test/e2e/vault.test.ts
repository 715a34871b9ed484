import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessFaults } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { enterPractice } from '../support/practice.ts';
import { filesWith } from '../support/scan.ts';

// Of the practice firm; tried with the sign-in of Paula Plainview, whose accounts at the practice court are in order.
const PERSON = 'Keziah Stonebridge';
const PAULA = 'Paula Plainview (pplainview)';
const COURT = { login: 'pplain', password: 'Lantern-alnb-27' };
const WRONG = 'Not-the-password-5';
const RESCUED = 'Rescued-secret-90';
const BANK = 'Bank-secret-31';
const PIN = 'quiet lamp 7';
const PASSPHRASE = 'copper meadow quilt lantern 58';

/** What a browser exports: a court, a bank, and a host that only looks like the court's. */
const EXPORT = [
  'name,url,username,password,note',
  `court,https://ecf.alnb.uscourts.gov/cgi-bin/login.pl,kstonebridge,${RESCUED},`,
  `bank,https://bank.example/,paula,${BANK},`,
  `evil,https://ecf.alnb.uscourts.gov.evil.example/,pplain,${BANK},`,
].join('\n');

let app: LaunchedApp;
let page: Page;
let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fileready-export-'));
  // The one file that every question of the system is answered with: the export first, the transfer file after.
  file = join(folder, 'export.csv');
  await writeFile(file, EXPORT);
  app = await launchApp({ env: { FILEREADY_FAKE_OPEN: file, FILEREADY_FAKE_SAVE: file } });
  page = app.page;
  await page.getByRole('main').waitFor();
  await enterPractice(page);
});
afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

const main = () => page.getByRole('main');
const button = (name: string | RegExp) => main().getByRole('button', { name });
const dialog = () => page.getByRole('dialog');
const pin = () => page.getByLabel('PIN of FileReady', { exact: true });

async function isAccessible(): Promise<void> {
  expect(await accessFaults(page)).toEqual([]);
}

/** What the page holds, in its elements and in their fields. */
async function onPage(): Promise<string> {
  const fields = await page
    .locator('input')
    .evaluateAll((inputs: HTMLInputElement[]) => inputs.map(({ value }) => value).join('\n'));
  return `${await page.content()}\n${fields}`;
}

async function openCredential(): Promise<void> {
  const search = page.getByRole('searchbox');
  await search.fill('');
  await search.fill(PERSON);
  await page.getByRole('rowheader', { name: new RegExp(PERSON) }).click();
  const court = `Bankr. N.D. Ala.: open for ${PERSON}`;
  await page.getByRole('button', { name: new RegExp(court) }).click();
  await page.getByRole('tab', { name: 'CM/ECF login' }).click();
}

async function store(password: string): Promise<void> {
  await main().getByLabel('CM/ECF login', { exact: true }).fill(COURT.login);
  await main().getByLabel('CM/ECF password', { exact: true }).fill(password);
  await button('Save to keychain').click();
}

async function typePin(typed = PIN): Promise<void> {
  await pin().fill(typed);
  await dialog().getByRole('button', { name: 'Continue' }).click();
}

async function openPlace(name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: 'Credentials' })
    .click();
  await button(name).click();
}

describe('showing and copying a kept login', () => {
  it('asks for a first PIN, shows both for a few seconds and then nowhere on the page', async () => {
    await openCredential();
    await store(COURT.password);
    await main().getByText('Saved in the keychain.').waitFor();
    await main()
      .getByText(/Saved to the keychain by/)
      .waitFor();
    expect(await onPage()).not.toContain(COURT.password);
    await button('Show both').click();
    await dialog().getByText('Set a PIN for FileReady').waitFor();
    await dialog().getByLabel('New PIN', { exact: true }).fill('123456');
    await dialog().getByLabel('New PIN again').fill('123456');
    await dialog().getByRole('button', { name: 'Set PIN and continue' }).click();
    await dialog()
      .getByText(/too easy to guess/)
      .waitFor();
    await isAccessible();
    await dialog().getByLabel('New PIN', { exact: true }).fill(PIN);
    await dialog().getByLabel('New PIN again').fill(PIN);
    await dialog().getByRole('button', { name: 'Set PIN and continue' }).click();
    await main().getByText(COURT.password).waitFor();
    expect(await onPage()).not.toContain(PIN);
    await isAccessible();
    await button('Hide both').click();
    expect(await onPage()).not.toContain(COURT.password);
  });

  it('hides both by itself, and at once when the window is left', async () => {
    await button('Show both').click();
    await typePin();
    await main().getByText(COURT.password).waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('blur')));
    await button('Show both').waitFor();
    expect(await onPage()).not.toContain(COURT.password);
    await button('Show both').click();
    await typePin();
    await main().getByText(COURT.password).waitFor();
    await main().getByText(COURT.password).waitFor({ state: 'detached', timeout: 20_000 });
    expect(await onPage()).not.toContain(COURT.password);
  });

  it('counts down until a copied password is off the clipboard, and never puts it into the page', async () => {
    await button('Copy password').click();
    await typePin();
    await page
      .getByText(/FileReady clears it in/)
      .first()
      .waitFor();
    expect(await onPage()).not.toContain(COURT.password);
    await isAccessible();
    await page.getByRole('button', { name: 'Clear it now' }).click();
    await page
      .getByText(/FileReady clears it in/)
      .first()
      .waitFor({ state: 'detached' });
  });

  it('does nothing when the person turns back', async () => {
    await button('Show both').click();
    await pin().waitFor();
    await page.keyboard.press('Escape');
    await pin().waitFor({ state: 'detached' });
    await button('Show both').waitFor();
    expect(await onPage()).not.toContain(COURT.password);
  });
});

describe('trying a login at the practice court', () => {
  it('is accepted, with both names that the court showed, and nothing linked', async () => {
    await main().getByLabel('Practice person').selectOption({ label: PAULA });
    await button('Try it once').click();
    await main().getByText('Saved, and accepted by the court.').waitFor();
    await main()
      .getByText(/Names the court showed: CM\/ECF Paula Plainview/)
      .waitFor();
    await isAccessible();
    const links = await page.evaluate(async () => {
      const people = await window.fileReady.people.list({});
      if (!people.ok) throw new Error(people.failure.code);
      const opened = await Promise.all(
        people.value.map(({ id }) => window.fileReady.people.open({ personId: id })),
      );
      return opened.flatMap((one) =>
        one.ok ? one.value.courts.map(({ cell }) => cell.status) : [],
      );
    });
    expect(links.length).toBeGreaterThan(0);
    expect(links).not.toContain('linked');
  });

  it('counts refusals and stops before the fifth, with the help desk to call', async () => {
    await main().getByText('Type a different login and password').click();
    await store(WRONG);
    await typePin();
    await main().getByText('Whether the court accepts them is not proven yet.').waitFor();
    for (const used of [1, 2, 3]) {
      await button('Try it once').click();
      await main().getByText(`${used} of 4 tries used`).waitFor();
    }
    await button('Try it once').click();
    await main().getByText('It can’t be tried now.').waitFor();
    await main().getByRole('region', { name: 'The court’s help desk' }).waitFor();
    expect(await button('Try it once').count()).toBe(0);
    await isAccessible();
  });

  it('takes a reset at the court as evidence too', async () => {
    await main().getByText('The password was reset at the court').click();
    await main().getByLabel('How do you know?').fill('Reset on the court’s page');
    await button('Record the reset').click();
    await main()
      .getByText(/Reset at the court, recorded by/)
      .waitFor();
    await isAccessible();
  });
});

describe('rescuing logins from a browser', () => {
  it('offers only the court’s login, and counts and forgets the rest', async () => {
    await openPlace('Rescue logins');
    await main().getByText('1. Export the passwords').waitFor();
    await isAccessible();
    await button('Choose the export').click();
    await main().getByText('1 court login in 3 rows.').waitFor();
    await expect.poll(() => page.locator(':focus').innerText()).toBe('What the file holds');
    await main().getByText('2 rows of other sites were ignored and forgotten.').waitFor();
    await isAccessible();
    for (const secret of [RESCUED, BANK]) expect(await onPage()).not.toContain(secret);
  });

  it('replaces nothing unasked, keeps what was chosen, and destroys the export', async () => {
    await main().getByText(`This login seems to be named after ${PERSON}`).waitFor();
    await button('Save to keychain').waitFor();
    await main()
      .getByLabel('Save for')
      .selectOption({ label: `${PERSON}, Attorney` });
    await main()
      .getByText(/This replaces/)
      .waitFor();
    await isAccessible();
    await button('Save 1 login to keychain').click();
    await typePin();
    await main().getByText('One login is in the keychain.').waitFor();
    await main().getByText('export.csv is still there, in plain text.').waitFor();
    await isAccessible();
    await button('Delete the file…').click();
    await page.getByRole('button', { name: 'Delete permanently' }).click();
    await main().getByText('The file is overwritten and deleted.').waitFor();
    expect(existsSync(file)).toBe(false);
    await button('Done').click();
    await openCredential();
    await button('Show both').click();
    await typePin();
    await main().getByText(RESCUED).waitFor();
    await button('Hide both').click();
  });
});

describe('moving logins to another machine', () => {
  it('makes a file only with a passphrase that holds', async () => {
    await openPlace('Make a transfer file');
    const first = main().getByLabel('Passphrase', { exact: true });
    await first.pressSequentially('password');
    await main().getByText('This is among the ten most used passwords.').waitFor();
    await main().getByLabel('Passphrase again').fill('password');
    await button('Make the file').click();
    await main()
      .getByText(/too easy to guess. Use four or more words/)
      .waitFor();
    await isAccessible();
    await first.fill(PASSPHRASE);
    await main().getByText('Strong.').waitFor();
    await main().getByLabel('Passphrase again').fill(PASSPHRASE);
    await button('Make the file').click();
    await typePin();
    await main().getByText('One login is in export.csv, encrypted.').waitFor();
    expect(readFileSync(file).includes(RESCUED)).toBe(false);
    await isAccessible();
  });

  it('destroys all of them, and restores from the file with the right passphrase only', async () => {
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('button', { name: 'Credentials' })
      .click();
    await button('Delete all…').click();
    await page.getByRole('button', { name: 'Delete permanently' }).click();
    await typePin();
    await main().getByText('One login is deleted.').waitFor();
    await main().getByText('No login is saved on this computer.').waitFor();
    await isAccessible();
    await button('Restore from a file').click();
    await button('Choose the transfer file').click();
    await main().getByLabel('Passphrase').fill('some other words here');
    await button('Unlock the file').click();
    await main()
      .getByText(/The passphrase is wrong/)
      .waitFor();
    await isAccessible();
    await main().getByLabel('Passphrase').fill(PASSPHRASE);
    await button('Unlock the file').click();
    await main()
      .getByText(new RegExp(`${PERSON}, Bankr. `))
      .waitFor();
    await isAccessible();
    expect(await onPage()).not.toContain(RESCUED);
    await button('Restore 1 login').click();
    await typePin();
    await main().getByText('One login is restored.').waitFor();
    await isAccessible();
  });
});

describe('locking the app', () => {
  it('opens again with the PIN only, and slows down who guesses', async () => {
    await page.keyboard.press('Control+l');
    await page.getByRole('heading', { level: 1, name: 'FileReady is locked' }).waitFor();
    await pin().waitFor();
    await isAccessible();
    const answer = await page.evaluate(() => window.fileReady.people.list({}));
    expect(answer).toMatchObject({ ok: false, failure: { code: 'locked' } });
    const unlock = page.getByRole('button', { name: 'Unlock' });
    for (const left of ['4 more tries', '3 more tries']) {
      await pin().fill('wrong pin');
      await unlock.click();
      await page.getByText(left).waitFor();
    }
    await expect.poll(() => pin().inputValue()).toBe('');
    await pin().fill(PIN);
    await unlock.click();
    // Where they were before the lock.
    await page.getByRole('heading', { level: 1, name: 'Restore from a file' }).waitFor();
  });

  it('makes everybody wait after five wrong PINs', async () => {
    await page.getByRole('button', { name: 'Lock FileReady' }).first().click();
    await pin().waitFor();
    const unlock = page.getByRole('button', { name: 'Unlock' });
    for (const left of ['4 more tries', '3 more tries', '2 more tries', 'One more try']) {
      await pin().fill('wrong pin');
      await unlock.click();
      await page.getByText(left).waitFor();
    }
    await pin().fill('wrong pin');
    await unlock.click();
    await page
      .getByText(/You can try again in/)
      .first()
      .waitFor();
    await isAccessible();
    await pin().fill(PIN);
    await unlock.click();
    await page.getByRole('heading', { level: 1, name: 'FileReady is locked' }).waitFor();
  });

  it('left no secret in any file and printed none', () => {
    for (const secret of [COURT.password, WRONG, RESCUED, BANK, PIN, PASSPHRASE]) {
      expect(filesWith(app.userData, secret)).toEqual([]);
      expect(app.printed()).not.toContain(secret);
    }
  });
});
