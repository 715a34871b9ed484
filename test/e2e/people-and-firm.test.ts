import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CourtId, type PersonId } from '../../electron/shared/domain/values/ids.ts';
import { accessFaults } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { filesWith } from '../support/scan.ts';

const FLSB = 'Bankr. S.D. Fla.';
const CANARY = 'Canary-Lantern-72-plainview';
const SEED = 'KRUGKIDROVUWG2ZA';

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await addEveryone();
});
afterAll(() => app?.close());

const main = () => page.getByRole('main');
const button = (name: string | RegExp) => main().getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog');
const title = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

/** The way back in the message that says what was done; an older message may still be fading. */
const undoOf = (words: RegExp) =>
  page.locator('.fui-Toast', { hasText: words }).getByRole('button', { name: 'Undo' });

async function isAccessible(): Promise<void> {
  expect(await accessFaults(page)).toEqual([]);
}
async function goTo(place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: place }).click();
  await title(place);
}
/** By a few letters in the palette, the quickest way to anyone. */
async function openPerson(name: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await dialog().getByRole('combobox').or(dialog().getByRole('searchbox')).first().fill(name);
  await page.getByRole('option').filter({ hasText: name }).first().click();
  await title(name);
}

/** Two records of one attorney, a namesake, and someone who is new to a court; as an office would have entered them. */
async function addEveryone(): Promise<void> {
  const ids = {
    alnb: CourtId.parse('alnb'),
    flsb: CourtId.parse('flsb'),
    ncmb: CourtId.parse('ncmb'),
  };
  await page.evaluate(async ({ alnb, flsb, ncmb }) => {
    const { people, courts, pacer } = window.fileReady;
    const draft = { role: 'attorney', office: 'Birmingham', email: '', barNumber: '' } as const;
    const add = async (given: { name: string; email?: string; barNumber?: string }) => {
      const added = await people.add({ draft: { ...draft, ...given } });
      if (!added.ok) throw new Error(added.failure.code);
      return added.value.personId;
    };
    const join = (personId: PersonId, courtId: CourtId, standing: 'has-filed' | 'new-to-court') =>
      courts.join({ personId, courtId, capacity: 'attorney', standing });
    const paula = await add({ name: 'Paula Plainview', email: 'paula@firm.example' });
    const again = await add({
      name: 'P. Plainview',
      email: 'PAULA@firm.example',
      barNumber: 'AL 123',
    });
    await add({ name: 'Paula Plainview', email: 'other@firm.example' });
    const nora = await add({ name: 'Nora Newcomer' });
    await join(paula, alnb, 'has-filed');
    await join(again, alnb, 'has-filed');
    await join(again, ncmb, 'has-filed');
    await join(nora, flsb, 'new-to-court');
    await pacer.record({
      personId: nora,
      username: 'nnewcomer1',
      accountType: 'upgraded',
      searchStatus: 'not-looked',
      kind: 'individual',
      createdOn: '',
      mfa: 'app',
      passwordSetOn: '',
      mfaSkips: '',
      authenticators: '',
      backupCodes: '',
      passwordSkips: '',
      deactivated: 'not-known',
    });
  }, ids);
}

describe('the upgrade check', () => {
  it('tells the conflict of August 2014 and names the authoritative look', async () => {
    await openPerson('P. Plainview');
    await main().getByLabel('PACER username').fill('plainvw');
    await main().getByLabel('When was the account created?').fill('2014-08-05');
    await page.getByRole('radio', { name: 'I haven’t looked yet' }).check();
    await button('Save').click();
    await main().getByText('Can’t tell yet').waitFor();
    await main()
      .getByText(/August 1, 2014; most courts/)
      .waitFor();
    await main()
      .getByText(/record what stands at Account Type/)
      .first()
      .waitFor();
    await isAccessible();
  });

  it('says what PACER asks of multifactor authentication, with its sources', async () => {
    await main().getByText('Multifactor authentication: what PACER asks').click();
    await main()
      .getByText(/can be put off 3 times; then access is blocked/)
      .waitFor();
    await main()
      .getByText(/No text message/)
      .waitFor();
    await main()
      .getByText(/December 31, 2025/)
      .first()
      .waitFor();
    await isAccessible();
  });

  it('checks a PACER password in its field, and keeps it nowhere', async () => {
    await main().getByText('Check a new PACER password').click();
    const password = main().getByLabel('New PACER password');
    await password.fill(CANARY);
    await main().getByText('4 of 5 rules met.').waitFor();
    await main()
      .getByText(
        'Not met: No part of your first name or last name, not your username or email address',
      )
      .waitFor();
    await isAccessible();
    await button('Clear').click();
    await expect.poll(() => password.inputValue()).toBe('');
    expect(await page.content()).not.toContain(CANARY);
    expect(filesWith(app.userData, CANARY)).toEqual([]);
    expect(app.printed()).not.toContain(CANARY);
  });

  it('counts 180 days from the day the password was set', async () => {
    await button('Change the details').click();
    await main().getByLabel('When was the PACER password last set?').fill('2026-01-01');
    await button('Save').click();
    await main()
      .getByText(/Was due June 30, 2026|Due June 30, 2026/)
      .first()
      .waitFor();
  });
});

describe('people entered twice', () => {
  it('are pointed out by email, never by name alone, and compared side by side', async () => {
    await main().getByText('Paula Plainview may be the same person.').waitFor();
    expect(
      await main()
        .getByText(/may be the same person\./)
        .count(),
    ).toBe(1);
    await button('Compare both').click();
    await dialog().getByText('The same in both: email address.').waitFor();
    await dialog()
      .getByText(/Both list Bankr\. N\.D\. Ala\./)
      .waitFor();
    await isAccessible();
  });

  it('are merged only when someone says that they compared them', async () => {
    await dialog().getByRole('button', { name: 'Merge' }).click();
    await dialog().getByText('Compare both records first, then check the box').waitFor();
    await dialog().getByRole('checkbox').check();
    await dialog().getByRole('button', { name: 'Merge' }).click();
    await main().getByText('may be the same person').waitFor({ state: 'hidden' });
    await main().getByText('Bankr. M.D.N.C.').waitFor();
  });

  it('keep both histories', async () => {
    await button('Show the history').click();
    await main().getByText('Another record of the same person was merged into this one').waitFor();
    await main().getByText('Name: Paula Plainview').first().waitFor();
    await main().getByText('Name: P. Plainview').waitFor();
    await isAccessible();
  });

  it('are two again after one Undo', async () => {
    await undoOf(/was merged into/).click();
    await main().getByText('Paula Plainview may be the same person.').waitFor();
    await main()
      .getByText(/Undone by/)
      .first()
      .waitFor();
    // A dialog that opens while the message with Undo is going away would be hidden from assistive technology.
    await page
      .locator('.fui-Toast', { hasText: 'was merged into' })
      .filter({ hasNotText: 'Undone' })
      .waitFor({ state: 'detached' });
  });
});

describe('someone who leaves', () => {
  it('is archived with the reason, is found again, and comes back', async () => {
    await button('Archive…').click();
    await dialog().getByLabel('Reason').fill('Moved to another firm');
    await isAccessible();
    await dialog().getByRole('button', { name: 'Archive' }).click();
    await main().getByText('This person is archived.').waitFor();
    await goTo('Firm');
    await button('Show archived people').click();
    await main()
      .getByText(/Moved to another firm/)
      .waitFor();
    await isAccessible();
    await button('Restore').click();
    await main().getByText('No one is archived.').waitFor();
  });
});

describe('what holds for the firm', () => {
  it('a billing account ticks everyone’s optional step', async () => {
    await goTo('Firm');
    await page.getByRole('radio', { name: 'Yes' }).check();
    await main().getByLabel('Its PACER username').fill('1234567');
    await button('Save').click();
    await main()
      .getByText(/account number/)
      .first()
      .waitFor();
    await main().getByLabel('Its PACER username').fill('firmbilling');
    await button('Save').click();
    await main().getByText('Who is billed through it').waitFor();
    await page.getByRole('checkbox', { name: /^Nora Newcomer/ }).click();
    await main().getByText('1 of 4 people').waitFor();
    await isAccessible();
  });

  it('a shared research account is no account to file with, no matter who records it', async () => {
    await main()
      .getByRole('textbox', { name: 'PACER username', exact: true })
      .last()
      .fill('NNewcomer1');
    await button('Add the account').click();
    await main()
      .getByText(/Also recorded as the own account of Nora Newcomer/)
      .waitFor();
    await isAccessible();
    await openPerson('Nora Newcomer');
    await main().getByText('Not an account to file with').waitFor();
    await goTo('Firm');
    await button('Remove').click();
    await main()
      .getByText(/Also recorded as/)
      .waitFor({ state: 'hidden' });
  });
});

describe('an attorney who is new to the S.D. Fla. Bankruptcy Court', () => {
  it('gets the way with LF-95 and no link, with times in the court’s zone', async () => {
    await openPerson('Nora Newcomer');
    await button('Open').click();
    await title(FLSB);
    await main()
      .getByText(/there is nothing to link/)
      .waitFor();
    await main()
      .getByText(/counted in Eastern Time/)
      .waitFor();
    await main().getByRole('heading', { name: 'Complete the court’s form LF-95' }).waitFor();
    await expect.poll(() => page.getByRole('tab').allInnerTexts()).toEqual(['Checklist']);
    expect(
      await main()
        .getByRole('heading', { name: /^Link your PACER account/ })
        .count(),
    ).toBe(0);
    await isAccessible();
  });

  it('can file once the court approved and someone recorded that the menus are there', async () => {
    for (const step of [
      'Complete the court’s form',
      'Register to file',
      'Wait for the court',
      'See the filing menus',
    ]) {
      const card = main()
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: new RegExp(`^${step}`) }) });
      await card.getByRole('button', { name: 'Mark as done' }).click();
      await card.getByText(/Done, recorded by/).waitFor();
    }
    await main().getByText('Can file').first().waitFor();
    await isAccessible();
  });

  it('is corrected when they turn out to have filed there before', async () => {
    await button('Change…').click();
    await dialog()
      .getByRole('radio', { name: 'Yes – has a CM/ECF login and password from this court' })
      .check();
    await isAccessible();
    await dialog().getByRole('button', { name: 'Save' }).click();
    await main()
      .getByText(/who has a CM\/ECF login from this court/)
      .waitFor();
    await page.getByRole('tab', { name: 'Link' }).waitFor();
  });

  it('leads to what is known of the court', async () => {
    await button('About this court').click();
    await title(FLSB);
    await main().getByText('Linking and registering').waitFor();
  });
});

describe('what keeps somebody from signing in to PACER', () => {
  const mfa = () => main().getByLabel('Is multifactor authentication set up?');
  const apps = () => main().getByLabel('Which apps show the codes, and who has them?');
  const left = () => main().getByLabel('How many backup codes are left?');
  const skips = () => main().getByLabel('How many times was the prompt put off?');
  /** What the board says of them, in its line for the cell. */
  const onTheBoard = async (words: RegExp) => {
    await goTo('Readiness');
    await button('Grid view').click();
    const row = page.getByRole('grid').getByRole('row').filter({ hasText: 'Nora Newcomer' });
    await row.getByText('Blocked').first().waitFor();
    await row.getByText(words).first().waitFor();
    await openPerson('Nora Newcomer');
  };

  it('never takes a key for the name of an app, and loses nothing that was typed', async () => {
    await openPerson('Nora Newcomer');
    await button('Change the details').click();
    await mfa().selectOption('With an app and backup codes');
    await apps().fill(`Authy, Nora Newcomer\n${SEED}`);
    await left().fill('about ten');
    await button('Save').click();
    await main()
      .getByText(/looks like a key, a setup address or a code/)
      .waitFor();
    await main()
      .getByText(/whole number from 0 to 99/)
      .waitFor();
    await isAccessible();
    await expect.poll(() => apps().inputValue()).toContain(SEED);
    await expect.poll(() => left().inputValue()).toBe('about ten');
    await apps().fill('Authy, Nora Newcomer\n2FAS, Paula Plainview');
    await left().fill('2');
    await button('Save').click();
    await main().getByText('Authy, Nora Newcomer; 2FAS, Paula Plainview').waitFor();
    expect(filesWith(app.userData, SEED)).toEqual([]);
    expect(app.printed()).not.toContain(SEED);
  });

  it('three skips of the multifactor prompt block on the board', async () => {
    await button('Change the details').click();
    await mfa().selectOption('Not set up');
    await skips().selectOption('Three times or more');
    await isAccessible();
    await button('Save').click();
    await main()
      .getByText(/put off as often as PACER allows/)
      .waitFor();
    await isAccessible();
    await onTheBoard(/put off too often/);
  });

  it('so does “User Update Required”', async () => {
    await button('Change the details').click();
    await mfa().selectOption('locked-out');
    await button('Save').click();
    await main()
      .getByText(/call the PACER Service Center/)
      .first()
      .waitFor();
    await onTheBoard(/User Update Required/);
  });

  it('and so does an account that PACER deactivated', async () => {
    await button('Change the details').click();
    await mfa().selectOption('With an authenticator app');
    await main().getByText('PACER asks for a new password, or the account is deactivated').click();
    await main().getByLabel('Is the account deactivated?').selectOption('Yes, by PACER');
    await isAccessible();
    await button('Save').click();
    await main()
      .getByText(/is recorded as deactivated/)
      .waitFor();
    await onTheBoard(/PACER deactivated the account/);
  });
});
