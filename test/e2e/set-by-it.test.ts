import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CourtId } from '../../electron/shared/domain/values/ids.ts';
import { accessFaults } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { writePolicy } from '../support/policy-files.ts';
import { newFolder } from '../support/records.ts';

const PERSON = 'Keziah Stonebridge';
const SECRET = 'Lantern-alnb-27';
const FLSB = 'Bankr. S.D. Fla.';
const CONTACT = 'Help desk, extension 4400';

let app: LaunchedApp;
let page: Page;
const userData = newFolder();
const policy = join(userData, 'policy', 'machine.json');
const profiles = join(userData, 'profiles.json');

const main = () => page.getByRole('main');
const button = (name: string | RegExp) => main().getByRole('button', { name });
const note = (name: string) => main().getByText(`(${name}). For help: ${CONTACT}`).first();
const go = (name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name, exact: true }).click();

/** The control is there, can be reached by keyboard, does nothing, and says why. */
async function isLocked(control: Locator, name: string): Promise<void> {
  await control.focus();
  expect(await control.evaluate((one) => document.activeElement === one)).toBe(true);
  await expect.poll(() => control.getAttribute('aria-disabled')).toBe('true');
  const described = await control.evaluate((one) =>
    (one.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
  expect(described).toContain(`(${name})`);
}

/** Nobody is kept out of the page. */
async function isAccessible(): Promise<void> {
  expect(await accessFaults(page)).toEqual([]);
}

beforeAll(async () => {
  writePolicy(policy, {});
  app = await launchApp({ userData });
  page = app.page;
  await main().waitFor();
  await page.evaluate(
    async ([name, alnb]) => {
      const { people, courts } = window.fileReady;
      const draft = { name, role: 'attorney', office: '', email: '', barNumber: '' } as const;
      const added = await people.add({ draft });
      if (!added.ok) throw new Error(added.failure.code);
      const { personId } = added.value;
      const where = { courtId: alnb, capacity: 'attorney', standing: 'has-filed' } as const;
      await courts.join({ personId, ...where });
    },
    [PERSON, CourtId.parse('alnb')] as const,
  );
  await page.getByRole('searchbox').fill(PERSON);
  await page.getByRole('rowheader', { name: new RegExp(PERSON) }).click();
  await page
    .getByRole('button', { name: new RegExp(`Bankr. N.D. Ala.: open for ${PERSON}`) })
    .click();
  await page.getByRole('tab', { name: 'CM/ECF login' }).click();
  await main().getByLabel('CM/ECF login', { exact: true }).fill('pplain');
  await main().getByLabel('CM/ECF password', { exact: true }).fill(SECRET);
  await button('Save to keychain').click();
  await button('Show both').waitFor();
});
afterAll(() => app?.close());

/** From now on firm IT sets these. */
const set = (values: object) => writePolicy(policy, { HelpContact: CONTACT, ...values });

describe('S54: what firm IT closes while somebody works', () => {
  it('shows at a kept login at once, and main refuses what the page does not offer', async () => {
    set({ Reveal: false, Copy: false, Exports: false });
    await note('Reveal').waitFor();
    await isLocked(button('Show both'), 'Reveal');
    await isLocked(button('Copy password'), 'Copy');
    await isAccessible();
    const answer = await page.evaluate(async () => {
      const kept = await window.fileReady.vault.kept({});
      const [one] = kept.ok ? kept.value : [];
      if (!one) return kept;
      const grant = 'a'.repeat(64);
      return window.fileReady.vault.reveal({ ecfAccountId: one.ecfAccountId, grant });
    });
    expect(answer).toMatchObject({
      failure: { code: 'set-by-it', values: { policy: 'Reveal', contact: CONTACT } },
    });
    expect(await page.content()).not.toContain(SECRET);
  });

  it('shows at the ways to link', async () => {
    set({ AssistedLinking: false });
    await page.getByRole('tab', { name: 'Link' }).click();
    await button('Choose another way').click();
    await note('AssistedLinking').waitFor();
    await isLocked(button('Link at the court, assisted'), 'AssistedLinking');
    await isAccessible();
  });

  it('shows at the exports of the board, whose menu does not open', async () => {
    set({ Exports: false });
    await go('Readiness');
    const menu = main().getByRole('button', { name: 'Export' }).first();
    await expect.poll(() => menu.getAttribute('aria-disabled')).toBe('true');
    await menu.focus();
    await page.getByRole('tooltip').getByText('(Exports)').waitFor();
    await isAccessible();
    await menu.click({ force: true });
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  it('shows where people and browser exports are taken in', async () => {
    set({ Import: false });
    await button('Import people').first().click();
    await note('Import').waitFor();
    await isLocked(button(/^Choose/), 'Import');
    await isAccessible();
    await go('Credentials');
    await button('Rescue logins').click();
    await note('Import').waitFor();
    await isAccessible();
  });

  it('takes no passphrase away that is being typed for a transfer', async () => {
    set({});
    await go('Credentials');
    await button('Make a transfer file').click();
    const passphrase = main().getByLabel('Passphrase', { exact: true });
    await passphrase.fill('copper meadow quilt lantern 58');
    set({ Transfer: false });
    await note('Transfer').waitFor();
    await isLocked(button('Make the file'), 'Transfer');
    await expect.poll(() => passphrase.inputValue()).toBe('copper meadow quilt lantern 58');
    await isAccessible();
  });

  it('shows at the practice court', async () => {
    set({ PracticeCourt: false });
    await go('Practice');
    await note('PracticeCourt').waitFor();
    await isAccessible();
  });

  it('shows at a court’s addresses, whose firm’s IT has set them', async () => {
    const training = 'https://ecf-train.flsb.uscourts.gov';
    set({
      AssistedLinking: false,
      CourtEndpoints: [`flsb https://pacer.login.uscourts.gov ${training}`],
    });
    await go('Courts');
    await page.getByLabel('Search courts').fill('flsb');
    await button(FLSB).click();
    await note('CourtEndpoints').waitFor();
    await expect.poll(() => main().locator(`input[value="${training}"]`).count()).toBe(1);
    await isLocked(button('Save addresses'), 'CourtEndpoints');
    await isLocked(main().getByRole('switch'), 'AssistedLinking');
    await main().getByRole('switch').scrollIntoViewIfNeeded();
    await isAccessible();
  });

  it('shows at the fields of a profile that the firm’s file fills in', async () => {
    writeFileSync(
      profiles,
      JSON.stringify({
        layer: 'it',
        court: 'flsb',
        about: { title: { en: 'The firm’s own' }, writtenOn: '2026-11-01' },
        sources: { memo: { title: 'Memo of the help desk', confidence: 'stated' } },
        values: { goLive: { value: { on: '2022-05-05' }, sources: ['memo'] } },
      }),
    );
    set({ CourtProfilesFile: profiles });
    await go('Readiness');
    await go('Courts');
    await page.getByLabel('Search courts').fill('flsb');
    await button(FLSB).click();
    await main().getByText('May 5, 2022', { exact: true }).waitFor();
    await main()
      .getByText(/your firm’s IT/)
      .first()
      .waitFor();
    await button('Change something for the firm').click();
    await note('CourtProfilesFile').waitFor();
    await note('CourtProfilesFile').scrollIntoViewIfNeeded();
    await isAccessible();
  });

  it('shows in the settings, where the rest stays the person’s choice', async () => {
    set({ IdleLockMinutes: 7 });
    await go('Settings');
    const idle = main().getByLabel(/^Lock FileReady/);
    const clipboard = main().getByLabel(/^Clear a copied login/);
    await clipboard.selectOption('30');
    await expect.poll(() => idle.inputValue()).toBe('7');
    await isLocked(idle, 'IdleLockMinutes');
    await isAccessible();
    const locks = await page.evaluate(() => window.fileReady.lock.state({}));
    expect(locks).toMatchObject({ value: { idleMinutes: 7 } });
    set({});
    await expect.poll(() => idle.inputValue()).toBe('');
    await idle.selectOption('30 minutes');
    await expect.poll(() => idle.inputValue()).toBe('30');
    await idle.selectOption('5 minutes, the standard');
    await expect.poll(() => idle.inputValue()).toBe('');
    app = await app.restart();
    page = app.page;
    await go('Settings');
    await expect
      .poll(() =>
        main()
          .getByLabel(/^Clear a copied login/)
          .inputValue(),
      )
      .toBe('30');
  });
});
