import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servicesOf } from '../../electron/adapters/keychain/keychain.ts';
import { accessFaults } from '../support/axe.ts';
import { secretInKeyring, whyNoKeyring } from '../support/keyring.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { enterPractice } from '../support/practice.ts';
import { filesWith } from '../support/scan.ts';

// Somebody whom the practice firm doesn't have; she signs in as Paula Plainview of the practice court, with whose accounts everything is in order.
const PERSON = 'Wilma Whitlock';
const NAME = 'Paula Plainview';
const OWN_USERNAME = 'wwhitlock2020';
const PACER = { username: 'pplainview', password: 'Quiet-Harbor-Lamp-41' };
const COURT = { login: 'pplain', password: 'Lantern-alnb-27' };
const ALNB = 'Bankr. N.D. Ala.';

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
});
afterAll(() => app?.close());

const main = () => page.getByRole('main');
const button = (name: string | RegExp) => main().getByRole('button', { name });
const tab = (name: string) => page.getByRole('tab', { name });

/** Every state that a person sees in this story is also one that assistive technology must be able to read. */
async function isAccessible(): Promise<void> {
  expect(await accessFaults(page)).toEqual([]);
}

/** Chooses by label and words, as a person would. */
async function choose(label: string, option: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  const isList = await field.evaluate((element) => element.tagName === 'SELECT');
  if (isList) await field.selectOption({ label: option });
  else await page.getByRole('radio', { name: option }).check();
}

describe('one person, from added to linked at the practice court', () => {
  it('begins with an empty list that says how to start', async () => {
    await main()
      .getByRole('button', { name: /^I help other people file/ })
      .click();
    await main().getByText('Get everyone ready to e-file').waitFor();
    await isAccessible();
    const keychain = whyNoKeyring() ? 'memory only' : 'the system keychain';
    console.log(`Credentials in this run: ${keychain}`);
    const banner = page.getByText('Credentials are kept in memory only.');
    if (whyNoKeyring()) await banner.waitFor();
    else expect(await banner.count()).toBe(0);
  });

  it('says next to the field what is wrong, and keeps what was typed', async () => {
    await enterPractice(page);
    await button('Add a person').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Email').fill('not an address');
    await dialog.getByRole('button', { name: 'Add' }).last().click();
    await dialog.getByText(/name/i).first().waitFor();
    await expect.poll(() => dialog.getByLabel('Email').inputValue()).toBe('not an address');
    await isAccessible();
    await dialog.getByLabel('Email').fill('paula@practice.example');
    await dialog.getByLabel('Name', { exact: false }).first().fill(PERSON);
    await dialog.getByRole('button', { name: 'Add' }).last().click();
    await main().getByRole('heading', { level: 1, name: PERSON }).waitFor();
  });

  it('reads the PACER username as it is typed and gives the verdict', async () => {
    const username = main().getByLabel('PACER username');
    await username.fill('1234567');
    await main()
      .getByText(/account number, not a username/)
      .waitFor();
    await isAccessible();
    await username.fill(OWN_USERNAME);
    await choose('What does Account Type say?', 'Upgraded PACER Account');
    await choose('Who uses this account, and for what?', 'One person’s own account');
    await choose('Is multifactor authentication set up?', 'With an authenticator app');
    await button('Save').click();
    await main().getByText('Upgraded', { exact: true }).first().waitFor();
    await isAccessible();
  });

  it('offers the courts of the five notices first, ALNB before all', async () => {
    await button('Add a court').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Court', exact: true }).click();
    const options = page.getByRole('listbox').getByRole('option');
    await options.first().waitFor();
    const names = (await options.allInnerTexts()).slice(0, 5);
    expect(names[0]).toContain(ALNB);
    for (const id of ['alnb', 'almd', 'alsb', 'ncmb', 'flsb']) {
      expect(names.filter((name) => name.includes(`· ${id}`))).toHaveLength(1);
    }
    await isAccessible();
    await options.first().click();
    await dialog.getByRole('button', { name: 'Add court' }).click();
    await main().getByText(ALNB).first().waitFor();
  });

  it('shows the checklist made from that court’s notice and keeps a tick', async () => {
    await button(/^Open/).first().click();
    await main()
      .getByText(/steps are done or not needed/)
      .first()
      .click();
    await main()
      .getByRole('heading', { name: /Have a PACER account of your own/ })
      .waitFor();
    await isAccessible();
    await button(/Mark as done.*/)
      .first()
      .click();
    await main()
      .getByText(/Done, recorded by/)
      .first()
      .waitFor();
    await isAccessible();
  });

  it('keeps login and password in the keychain and shows neither again', async () => {
    await tab('CM/ECF login').click();
    await main().getByLabel('CM/ECF login', { exact: true }).fill(COURT.login);
    await main().getByLabel('CM/ECF password', { exact: true }).fill(COURT.password);
    await button('Save to keychain').click();
    await main().getByText('Saved in the keychain.').waitFor();
    const values = await page
      .locator('input')
      .evaluateAll((inputs: HTMLInputElement[]) => inputs.map(({ value }) => value));
    expect(values).not.toContain(COURT.password);
    expect(await page.content()).not.toContain(COURT.password);
    await isAccessible();
  });

  it('links at the practice court: sign in, link form, both names, consent, submit, menus', async () => {
    await tab('Link').click();
    await main()
      .getByRole('heading', { name: /Step 1 of 5/ })
      .waitFor();
    await isAccessible();
    await button('Start practice run').click();
    await main()
      .getByRole('heading', { name: /Step 2 of 5/ })
      .waitFor();
    await page.getByRole('radio', { name: 'Type a sign-in' }).check();
    await main().getByLabel('PACER username').fill(PACER.username);
    await main().getByLabel('PACER password', { exact: true }).fill('not the password');
    await button('Sign in').click();
    await main().getByText(/PACER/).first().waitFor();
    await main().getByRole('alert').first().waitFor();
    await isAccessible();
    await main().getByLabel('PACER password', { exact: true }).fill(PACER.password);
    await button('Sign in').click();
    await main()
      .getByRole('heading', { name: /Step 3 of 5/ })
      .waitFor();
    await page.getByRole('radio', { name: /saved in the keychain/ }).check();
    await button('Show both names').click();
    await main().getByText('The names are the same.').waitFor();
    await isAccessible();
    await main().getByLabel('Name of the CM/ECF account, as shown').fill('Somebody Else');
    await main().getByLabel('Name of the PACER account, as shown').fill(NAME);
    await button('Both are the same person').click();
    await main().getByText('Type the name exactly as it is shown above.').first().waitFor();
    await main().getByLabel('Name of the CM/ECF account, as shown').fill(NAME);
    await button('Both are the same person').click();
    await main()
      .getByRole('heading', { name: /Step 4 of 5/ })
      .waitFor();
    await isAccessible();
    await button('Submit').click();
    await main().getByText('Linked, and proven: the filing menus are there.').waitFor();
    await main().getByText('Adversary').first().waitFor();
    await isAccessible();
  });

  it('has everything again after a restart, and the password nowhere but in the keychain', async () => {
    app = await app.restart();
    page = app.page;
    await enterPractice(page);
    await isAccessible();
    const shown = await page.evaluate(async (person) => {
      const people = await window.fileReady.people.list({});
      const found = people.ok ? people.value.find(({ name }) => name === person) : undefined;
      const personId = found?.id;
      if (!personId) return undefined;
      const opened = await window.fileReady.people.open({ personId });
      const court = opened.ok ? opened.value.courts[0] : undefined;
      if (!court) return undefined;
      const checklist = await window.fileReady.checklist.open({ ecfAccountId: court.account.id });
      const link = await window.fileReady.linking.open({ ecfAccountId: court.account.id });
      return {
        ecfAccountId: String(court.account.id),
        courtId: String(court.account.courtId),
        credential: court.credential,
        username: opened.ok ? opened.value.pacerAccounts[0]?.account.username : undefined,
        ticked: checklist.ok
          ? checklist.value.checklist.steps.filter(
              ({ state }) => state.kind === 'done' && state.by === 'person',
            ).length
          : 0,
        link: link.ok ? link.value.step : undefined,
        menus: link.ok ? (link.value.menus?.labels ?? []) : [],
      };
    }, PERSON);
    expect(shown).toMatchObject({
      courtId: 'alnb',
      credential: 'spent',
      username: OWN_USERNAME,
      ticked: 1,
      link: 'verified-linked',
    });
    expect(shown?.menus).toContain('Bankruptcy');

    for (const secret of [COURT.password, PACER.password]) {
      expect(filesWith(app.userData, secret)).toEqual([]);
      expect(app.printed()).not.toContain(secret);
    }
    if (!whyNoKeyring()) {
      const kept = await secretInKeyring(
        servicesOf(false, true).credentials,
        shown?.ecfAccountId ?? '',
      );
      expect(JSON.parse(kept ?? '{}')).toMatchObject(COURT);
    }
  });
});
