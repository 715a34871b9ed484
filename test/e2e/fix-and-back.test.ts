import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOTHING_KNOWN } from '../../electron/shared/domain/pacer/account-facts.ts';
import { CourtId } from '../../electron/shared/domain/values/ids.ts';
import { accessFaults } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';
import { enterPractice } from '../support/practice.ts';

// A lawyer of the firm who is invented for this story.
const PERSON = 'Wilma Whitlock';

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await looksAfterOthers(page);
  await page.evaluate(
    async ({ name, account, courtId }) => {
      const { courts, pacer, people } = window.fileReady;
      const person = { name, role: 'attorney', office: '', email: '', barNumber: '' } as const;
      const added = await people.add({ draft: person });
      if (!added.ok) throw new Error(added.failure.code);
      const { personId } = added.value;
      await pacer.record({ ...account, personId });
      const entry = { capacity: 'attorney', standing: 'has-filed' } as const;
      await courts.join({ personId, courtId, ...entry });
    },
    {
      name: PERSON,
      courtId: CourtId.parse('alnb'),
      account: {
        ...NOTHING_KNOWN,
        ...({ username: 'wwhitlock2020', accountType: 'legacy', mfa: 'app' } as const),
      },
    },
  );
  await page.getByRole('rowheader', { name: new RegExp(PERSON) }).click();
  await page.getByRole('button', { name: new RegExp(`Bankr. N.D. Ala..* ${PERSON}`) }).click();
});
afterAll(() => app?.close());

const main = () => page.getByRole('main');
const button = (name: string | RegExp) => main().getByRole('button', { name });
const list = () => main().getByRole('list', { name: 'What was checked' });
describe('the list of what was checked', () => {
  it('shows what is fine with its evidence beside what is to be fixed', async () => {
    await page.getByRole('tab', { name: 'Link' }).click();
    await main().getByRole('heading', { name: 'Fix 2 of 7 before you can link' }).waitFor();
    const words = await list().innerText();
    expect(words).toContain('This PACER account has not been upgraded.');
    expect(words).toMatch(/With an authenticator app\. Recorded by .+, .+ at .+\./);
    expect(words).toContain('On NextGen since September 24, 2018. Source:');
    expect(words).toContain('Age of the PACER password is not known');
    expect(await button('Start the link').count()).toBe(0);
    await expect.poll(() => list().getByRole('listitem').count()).toBe(7);
    expect(await accessFaults(page)).toEqual([]);
  });

  it('leads to the PACER account, and back as soon as it is upgraded', async () => {
    await button('Fix: PACER account').click();
    await main().getByRole('heading', { level: 1, name: PERSON }).waitFor();
    await main().getByText('Fix this, and you come back to the check before the link:').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await button('Change the details').click();
    await main()
      .getByRole('radio', { name: /Upgraded PACER Account/ })
      .click();
    await main().getByRole('button', { name: 'Save', exact: true }).click();
    await main().getByRole('heading', { name: 'Fix 1 of 7 before you can link' }).waitFor();
    await expect.poll(() => list().innerText()).toContain('PACER account is upgraded');
  });

  it('leads to the CM/ECF login, and back as soon as it is kept', async () => {
    await button('Fix: CM/ECF login').click();
    await main().getByRole('textbox', { name: 'CM/ECF login' }).fill('wwhitlock');
    await main().getByLabel('CM/ECF password', { exact: true }).fill('Orchard-Wren-62');
    await page.keyboard.press('Enter');
    await main().getByRole('heading', { name: '6 checks passed, 1 note' }).waitFor();
    await expect.poll(() => list().innerText()).toContain('Found in this computer’s keychain.');
    await button('Start the link').waitFor();
  });

  it('goes back on request, and is over as soon as the person goes elsewhere', async () => {
    const accounts = await page.evaluate(async () => {
      const { people, pacer } = window.fileReady;
      const listed = await people.list({});
      const personId = listed.ok ? listed.value[0]?.id : undefined;
      if (!personId) throw new Error('nobody is there');
      const opened = await people.open({ personId });
      const [account] = opened.ok ? opened.value.pacerAccounts : [];
      if (!account) throw new Error('no account is there');
      await pacer.remove({ personId, accountId: account.account.id });
      return opened.ok ? opened.value.pacerAccounts.length : 0;
    });
    expect(accounts).toBe(1);
    await button('Fix: PACER account').click();
    await button('Back to the check').click();
    await main()
      .getByRole('heading', { name: /^Fix 1 of/ })
      .waitFor();
    await button('Fix: PACER account').click();
    await button('Back to the check').waitFor();
    await page.getByRole('button', { name: 'Firm' }).first().click();
    await main().getByRole('heading', { level: 1, name: 'Firm' }).waitFor();
    expect(await button('Back to the check').count()).toBe(0);
  });

  it('is the assisted one again where Fix was pressed in that', async () => {
    await enterPractice(page);
    await page.getByRole('searchbox', { name: 'Search people' }).fill('Edgar Duesberry');
    await page.getByRole('rowheader', { name: /Edgar Duesberry/ }).click();
    await page
      .getByRole('button', { name: /^Bankr\. .* Edgar Duesberry/ })
      .first()
      .click();
    await page.getByRole('tab', { name: 'Link' }).click();
    expect(await button(/^Link at the court/).count()).toBe(0);
    await button('Practice, assisted').click();
    await main().getByRole('heading', { name: 'Before you link (assisted)' }).waitFor();
    await button('Fix: CM/ECF login').click();
    await button('Back to the check').click();
    await main().getByRole('heading', { name: 'Before you link (assisted)' }).waitFor();
  });
});
