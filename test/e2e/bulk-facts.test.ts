import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOTHING_KNOWN } from '../../electron/shared/domain/pacer/account-facts.ts';
import { accessFaultsInEveryLook } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';

// People of the firm who are invented for this story. Of the first nothing is known of a PACER account.
const PEOPLE = ['Anna Quillfeather', 'Boris Tallowmere', 'Cleo Marchbanks'] as const;
const [ANNA, BORIS, CLEO] = PEOPLE;

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await looksAfterOthers(page);
  await page.evaluate(
    async ({ names, nothing }) => {
      const { pacer, people } = window.fileReady;
      for (const [number, name] of names.entries()) {
        const draft = { name, role: 'attorney', office: '', email: '', barNumber: '' } as const;
        const added = await people.add({ draft });
        if (!added.ok) throw new Error(added.failure.code);
        const { personId } = added.value;
        const usernames = [[], ['btallowmere1'], ['cmarchbanks1', 'cmarchbanks2']][number] ?? [];
        for (const username of usernames) {
          await pacer.record({ ...nothing, personId, username, accountType: 'legacy' });
        }
      }
    },
    { names: PEOPLE, nothing: NOTHING_KNOWN },
  );
  await page.getByRole('rowheader', { name: ANNA }).waitFor();
});
afterAll(() => app?.close());

const main = () => page.getByRole('main');
const dialog = () => page.getByRole('dialog');
const toast = (words: string | RegExp) =>
  page.getByRole('region', { name: 'Messages' }).getByText(words).first();

/** What is recorded of everyone's PACER accounts, by name. */
const recorded = () =>
  page.evaluate(async () => {
    const { people } = window.fileReady;
    const listed = await people.list({});
    if (!listed.ok) throw new Error(listed.failure.code);
    const each = listed.value.map(async ({ id, name }) => {
      const opened = await people.open({ personId: id });
      const accounts = opened.ok ? opened.value.pacerAccounts : [];
      return [name, accounts.map(({ account }) => account)] as const;
    });
    return Object.fromEntries(await Promise.all(each));
  });

describe('a fact that many people reported of their PACER account', () => {
  it('is asked for first, and nothing is recorded before it was looked at', async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.getByRole('checkbox', { name: 'Select everyone shown' }).click();
    await main().getByRole('button', { name: 'PACER account…' }).click();
    await dialog().getByRole('button', { name: 'Preview changes' }).click();
    await dialog().getByText('Choose what they told you first.').waitFor();
    expect(await accessFaultsInEveryLook(page)).toEqual([]);
    await dialog().getByRole('radio', { name: 'Upgraded PACER Account' }).check();
    await dialog().getByRole('button', { name: 'Preview changes' }).click();
    await dialog().getByText('This will update the PACER account of 2 people.').waitFor();
    await dialog().getByText('1 person: it says Legacy PACER Account now').click();
    await dialog().getByRole('listitem').filter({ hasText: BORIS }).waitFor();
    await dialog().getByText('1 person: no Account Type is recorded yet').waitFor();
    await dialog()
      .getByText(/^1 person: several PACER accounts\. Record it on the person’s page/)
      .waitFor();
    expect(await accessFaultsInEveryLook(page)).toEqual([]);
    expect((await recorded())[ANNA]).toEqual([]);
  });

  it('is recorded for all of them at once, and taken back as one', async () => {
    await dialog().getByRole('button', { name: 'Record for 2 people' }).click();
    await toast('Recorded for 2 people.').waitFor();
    expect(await recorded()).toMatchObject({
      [ANNA]: [{ username: '', accountType: 'upgraded' }],
      [BORIS]: [{ username: 'btallowmere1', accountType: 'upgraded' }],
      [CLEO]: [{ accountType: 'legacy' }, { accountType: 'legacy' }],
    });
    await page.keyboard.press('Control+z');
    await toast(/^Undone: /).waitFor();
    expect(await recorded()).toMatchObject({
      [ANNA]: [],
      [BORIS]: [{ accountType: 'legacy' }],
    });
  });

  it('may be multifactor authentication, or the day of the password, which can’t be to come', async () => {
    await main().getByRole('button', { name: 'PACER account…' }).click();
    await dialog()
      .getByRole('radio', { name: 'Whether multifactor authentication is set up' })
      .check();
    await dialog().getByRole('radio', { name: 'With an authenticator app' }).check();
    await dialog().getByRole('button', { name: 'Preview changes' }).click();
    await dialog().getByText('2 people: nothing is recorded about it yet').waitFor();
    await dialog().getByRole('radio', { name: 'The day they set their PACER password' }).check();
    await dialog().getByLabel('When was the PACER password last set?').fill('2999-01-01');
    await dialog().getByRole('button', { name: 'Preview changes' }).click();
    await dialog()
      .getByText(/This day has not come yet/)
      .waitFor();
    expect(await accessFaultsInEveryLook(page)).toEqual([]);
    await dialog().getByLabel('When was the PACER password last set?').fill('2020-03-02');
    await dialog().getByRole('button', { name: 'Preview changes' }).click();
    await dialog().getByText('2 people: no day is recorded yet').waitFor();
    await dialog().getByRole('button', { name: 'Record for 2 people' }).click();
    await toast('Recorded for 2 people.').waitFor();
    expect(await recorded()).toMatchObject({
      [ANNA]: [{ passwordSetOn: '2020-03-02' }],
      [BORIS]: [{ passwordSetOn: '2020-03-02', accountType: 'legacy' }],
    });
  });
});
