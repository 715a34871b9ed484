import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CourtId } from '../../electron/shared/domain/values/ids.ts';
import { accessFaults } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';

// A lawyer who is also a trustee, with two CM/ECF accounts in one court and two PACER accounts.
const PERSON = 'Wilma Whitlock';
const DEB = CourtId.parse('deb');

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await page.context().route('https://**', (route) => route.abort());
  await main()
    .getByRole('button', { name: /^I help other people file/ })
    .click();
  await main().getByRole('button', { name: 'Add a person' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: false }).first().fill(PERSON);
  await dialog.getByRole('button', { name: 'Add' }).last().click();
  await main().getByRole('heading', { level: 1, name: PERSON }).waitFor();
  await page.evaluate(recordFacts, DEB);
  await main().getByRole('button', { name: /^Open/ }).first().click();
  await page.getByRole('tab', { name: 'Link' }).click();
  await main()
    .getByRole('heading', { name: /^Step 1 of 4/ })
    .waitFor();
});
afterAll(() => app?.close());

const main = () => page.getByRole('main');

/** Runs in the page: one usable PACER account, and a CM/ECF account for each capacity. */
async function recordFacts(courtId: CourtId): Promise<void> {
  const people = await window.fileReady.people.list({});
  const personId = people.ok ? people.value[0]?.id : undefined;
  if (!personId) throw new Error('no one was added');
  for (const username of ['wwhitlock2020', 'wwtrustee2020']) {
    await window.fileReady.pacer.record({
      ...{ personId, username, createdOn: '', passwordSetOn: '' },
      ...{ accountType: 'upgraded', searchStatus: 'not-looked', kind: 'individual', mfa: 'app' },
      ...{ mfaSkips: '', authenticators: '', backupCodes: '' },
      ...{ passwordSkips: '', deactivated: 'not-known' },
    });
  }
  for (const capacity of ['attorney', 'trustee'] as const) {
    const account = { personId, courtId, capacity, standing: 'has-filed' as const };
    const joined = await window.fileReady.courts.join(account);
    if (!joined.ok) throw new Error(joined.failure.code);
    const { ecfAccountId } = joined.value;
    await window.fileReady.vault.store({
      ecfAccountId,
      login: `ww${capacity}`,
      password: 'Wren-62',
    });
  }
}

describe('a person with two accounts in one court', () => {
  it('may record an earlier link, but not from menus alone', async () => {
    await main().getByText('Already linked outside FileReady?').click();
    await main()
      .getByText(/The menus alone don’t show which one is linked/)
      .waitFor();
    expect(
      await main()
        .getByRole('radio', { name: /filing menus were seen/ })
        .count(),
    ).toBe(0);
    expect(await accessFaults(page)).toEqual([]);
    await main().getByRole('button', { name: 'Record as linked' }).click();
    await main().getByText('Choose the PACER account, or say that you don’t know.').waitFor();
    await main().getByRole('radio', { name: 'wwtrustee2020' }).check();
    await main()
      .getByRole('radio', { name: /filing menus were seen/ })
      .waitFor();
  });

  it('is asked for the account page when the menus can be the other account’s', async () => {
    await page.evaluate(async () => {
      const people = await window.fileReady.people.list({});
      const personId = people.ok ? people.value[0]?.id : undefined;
      const person = personId && (await window.fileReady.people.open({ personId }));
      const ecfAccountId = person?.ok ? person.value.courts[0]?.account.id : undefined;
      if (!ecfAccountId) throw new Error('no account');
      const begun = await window.fileReady.linking.begin({
        ...{ ecfAccountId, way: 'guided' as const, accepted: [] },
      });
      if (!begun.ok) throw new Error(begun.failure.code);
      const seen = { source: 'menus', shows: 'filing-menus' } as const;
      await window.fileReady.linking.report({ ecfAccountId, seen });
    });
    await main().getByText('These filing menus may belong to another account').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await main().getByRole('button', { name: 'It shows another login' }).click();
    await main().getByText('This PACER account is linked to another CM/ECF account').waitFor();
    expect(await main().getByText('Can file').count()).toBe(0);
  });
});
