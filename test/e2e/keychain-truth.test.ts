import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEVELOPMENT } from '../../electron/adapters/keychain/keychain.ts';
import { accessFaults } from '../support/axe.ts';
import { emptyKeyring, whyNoKeyring } from '../support/keyring.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';

const PERSON = 'Wilma Whitlock';

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await looksAfterOthers(page);
  await page.evaluate(async (name) => {
    const { courts, pacer, people, vault } = window.fileReady;
    const person = { name, role: 'attorney', office: '', email: '', barNumber: '' } as const;
    const added = await people.add({ draft: person });
    if (!added.ok) throw new Error(added.failure.code);
    const personId = added.value.personId;
    await pacer.record({
      ...{ personId, username: 'wwhitlock2020', createdOn: '', passwordSetOn: '', mfaSkips: '' },
      ...{ accountType: 'upgraded', kind: 'individual', mfa: 'app', searchStatus: 'not-looked' },
      ...{ authenticators: '', backupCodes: '', passwordSkips: '', deactivated: 'not-known' },
    });
    const found = await courts.search({ query: 'alnb' });
    const courtId = found.ok ? found.value[0]?.id : undefined;
    if (!courtId) throw new Error('no court');
    const entry = { capacity: 'attorney', standing: 'has-filed' } as const;
    const joined = await courts.join({ personId, courtId, ...entry });
    if (!joined.ok) throw new Error(joined.failure.code);
    const { ecfAccountId } = joined.value;
    await vault.store({ ecfAccountId, login: 'wwhitlock', password: 'Orchard-Wren-62' });
  }, PERSON);
});
afterAll(() => app?.close());

const main = () => page.getByRole('main');

describe('a keychain that somebody emptied', () => {
  it('is noticed as the login’s page opens, and then on the board too', async ({ skip }) => {
    const none = whyNoKeyring();
    if (none !== undefined) return skip(none);
    const row = page.getByRole('row', { name: new RegExp(PERSON) });
    await expect.poll(() => row.innerText()).toContain('Ready to link');
    await page.getByRole('rowheader', { name: new RegExp(PERSON) }).click();
    await page.getByRole('button', { name: new RegExp(`Bankr. N.D. Ala..* ${PERSON}`) }).click();
    await page.getByRole('tab', { name: 'CM/ECF login' }).click();
    await main().getByText('Saved in the keychain.').waitFor();

    await page.getByRole('tab', { name: 'Checklist' }).click();
    await emptyKeyring(DEVELOPMENT.credentials);
    await page.getByRole('tab', { name: 'CM/ECF login' }).click();
    await main().getByText('The keychain no longer has this login.').waitFor();
    expect(await main().getByText('Saved in the keychain.').count()).toBe(0);
    expect(await accessFaults(page)).toEqual([]);

    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('button', { name: 'Readiness' })
      .click();
    await expect.poll(() => row.innerText()).toContain('Enter CM/ECF login for Bankr. N.D. Ala.');
    await expect.poll(() => row.innerText()).toContain('Preparing');
  });
});
