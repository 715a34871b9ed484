import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EcfAccountId } from '../../electron/shared/domain/values/ids.ts';
import { accessFaults } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';
import { enterPractice, leavePractice } from '../support/practice.ts';

// A lawyer of the firm who is invented for this story; at the practice court she signs in as its people.
const PERSON = 'Wilma Whitlock';
const PIN = 'harbor lamp 4193';

let app: LaunchedApp;
let page: Page;
/** What the app asked the browser to open; nothing of it leaves this machine. */
const opened: string[] = [];

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await page.context().route('https://**', (route) => {
    opened.push(route.request().url());
    return route.abort();
  });
  await enterPractice(page);
  await toLink();
});
afterAll(() => app?.close());

const main = () => page.getByRole('main');
const button = (name: string | RegExp) => main().getByRole('button', { name });
const step = (number: number, steps = 5) =>
  main()
    .getByRole('heading', { name: new RegExp(`^Step ${number} of ${steps}`) })
    .waitFor();
const says = (text: string | RegExp) => main().getByText(text).first().waitFor();

/** Step 3 with the CM/ECF login of a practice person, up to both names. */
async function nameBySheet(person: string): Promise<void> {
  await page.getByRole('radio', { name: /practice person’s sheet/ }).check();
  await main().getByLabel('Practice person', { exact: true }).selectOption({ label: person });
  await button('Show both names').click();
}

async function isAccessible(): Promise<void> {
  expect(await accessFaults(page)).toEqual([]);
}

/** Adds a person with everything that a link needs, and opens the link's page. */
async function toLink(): Promise<void> {
  await button('Add a person').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: false }).first().fill(PERSON);
  await dialog.getByRole('button', { name: 'Add' }).last().click();
  await main().getByRole('heading', { level: 1, name: PERSON }).waitFor();
  await page.evaluate(async (person) => {
    const people = await window.fileReady.people.list({});
    const found = people.ok ? people.value.find(({ name }) => name === person) : undefined;
    const personId = found?.id;
    const courts = await window.fileReady.courts.search({ query: 'alnb' });
    const courtId = courts.ok ? courts.value[0]?.id : undefined;
    if (!personId || !courtId) throw new Error('nobody, or no court');
    await window.fileReady.pacer.record({
      ...{ personId, username: 'wwhitlock2020', createdOn: '' },
      ...{
        accountType: 'upgraded',
        searchStatus: 'not-looked',
        kind: 'individual',
        mfa: 'not-known',
        passwordSetOn: '',
        mfaSkips: '',
        authenticators: '',
        backupCodes: '',
        passwordSkips: '',
        deactivated: 'not-known',
      },
    });
    const joined = await window.fileReady.courts.join({
      ...{ personId, courtId, capacity: 'attorney', standing: 'has-filed' },
    });
    if (!joined.ok) throw new Error(joined.failure.code);
    const ecfAccountId: EcfAccountId = joined.value.ecfAccountId;
    const kept = { ecfAccountId, login: 'wwhitlock', password: 'Orchard-Wren-62' };
    await window.fileReady.vault.store(kept);
  }, PERSON);
  await button(/^Open/).first().click();
  await page.getByRole('tab', { name: 'Link' }).click();
  await main()
    .getByRole('heading', { name: /^Step 1 of/ })
    .waitFor();
}

/** Rehearses as one of the practice court's people, as far as both names. */
async function rehearse(who: string, trouble?: string): Promise<void> {
  if (trouble) await main().getByLabel('What should go wrong?').selectOption({ label: trouble });
  await button('Start practice run').click();
  await step(2);
  await main().getByLabel('Practice person', { exact: true }).selectOption({ label: who });
  await button('Sign in').click();
  await step(3);
  await button('Show both names').click();
}

async function agreeAndSubmit(ecf: string, pacer = ecf): Promise<void> {
  await main().getByLabel('Name of the CM/ECF account, as shown').fill(ecf);
  await main().getByLabel('Name of the PACER account, as shown').fill(pacer);
  await button('Both are the same person').click();
  await step(4);
  await button('Submit').click();
}

/** Types both names in place of whatever stands there. */
async function typeNames(ecf: string): Promise<void> {
  await main().getByLabel('Name beside “CM/ECF” on the page').fill(ecf);
  await main().getByLabel('Name beside “PACER” on the page').fill(PERSON);
}

const again = () => button('Practice again, or link at the court').click();

describe('the rehearsals', () => {
  it('offer three ways, and none of them goes to a real court', async () => {
    await says('Connects only to the practice court on this computer.');
    expect(await main().getByText('127.0.0.1').count()).toBe(0);
    expect(await main().getByText('uscourts.gov').count()).toBe(0);
    await isAccessible();
  });

  it('end in proof when all goes well', async () => {
    await rehearse('James Alison (jalison2020)');
    await says('Probably the same person.');
    await agreeAndSubmit('James C Alison', 'James Alison');
    await says('Linked, and proven: the filing menus are there.');
    await isAccessible();
    await again();
  });

  it('B42: stop at two different people: Rosa Delfinch has a colleague’s login', async () => {
    await rehearse('Rosa Delfinch (rdelfinch)');
    await says('Stop: these are two different people.');
    expect(await button('Both are the same person').count()).toBe(0);
    await isAccessible();
    await button('Stop and start over').click();
    await step(1);
  });

  it('name the help desk where somebody else’s link may stand in the way: Tomas Overby', async () => {
    await rehearse('Tomas Overby (toverby88)');
    await says(/another PACER account may be linked to it: call the help desk/);
    await isAccessible();
    await button('Stop and start over').click();
    await step(1);
  });

  it('take a one-time passcode: Tara Timms has multifactor authentication', async () => {
    await button('Start practice run').click();
    await main()
      .getByLabel('Practice person', { exact: true })
      .selectOption({ label: 'Tara Timms (ttimms2025)' });
    await says(/authenticator app/);
    const code = await main()
      .locator('dd')
      .filter({ hasText: /^\d{6}$/ })
      .innerText();
    await page.getByRole('radio', { name: 'Type a sign-in' }).check();
    await main().getByLabel('PACER username').fill('ttimms2025');
    await main().getByLabel('PACER password', { exact: true }).fill('Marble-Orchid-Fog-35');
    await button('Sign in').click();
    // One message for a wrong name, password or code: it names all three and blames none.
    await says(/does not say which is wrong: username, password or one-time passcode/);
    await main().getByLabel('PACER password', { exact: true }).fill('Marble-Orchid-Fog-35');
    await main().getByLabel('One-time passcode').fill(code);
    await button('Sign in').click();
    await step(3);
    await nameBySheet('Tara Timms (ttimms2025)');
    await agreeAndSubmit('Tara Timms');
    await says('Linked, and proven: the filing menus are there.');
    await again();
  });

  it('keep the user name when the session ends in the middle, and never the password: Ines Shortall', async () => {
    await button('Start practice run').click();
    await page.getByRole('radio', { name: 'Type a sign-in' }).check();
    const [username, password, clientCode] = [
      main().getByLabel('PACER username'),
      main().getByLabel('PACER password', { exact: true }),
      main().getByLabel('Client code'),
    ];
    await username.fill('ishortall');
    await password.fill('Picnic-Tunnel-Leaf-94');
    await clientCode.fill('Shortall 12');
    await button('Sign in').click();
    await step(3);
    await nameBySheet('Ines Shortall (ishortall)');
    await says(/The session at the court has ended/);
    await step(2);
    await expect.poll(() => username.inputValue()).toBe('ishortall');
    await expect.poll(() => clientCode.inputValue()).toBe('Shortall 12');
    await expect.poll(() => password.inputValue()).toBe('');
    await isAccessible();
    // A look at another part of the page loses nothing either.
    await page.getByRole('tab', { name: 'Checklist' }).click();
    await page.getByRole('tab', { name: 'Link', exact: true }).click();
    await expect.poll(() => username.inputValue()).toBe('ishortall');
    await password.fill('Picnic-Tunnel-Leaf-94');
    await button('Sign in').click();
    await step(3);
    await nameBySheet('Ines Shortall (ishortall)');
    await agreeAndSubmit('Ines Shortall');
    await says('Linked, and proven: the filing menus are there.');
    await again();
  });

  it('tell the truth after a lost answer, and find the link by signing in again (F29)', async () => {
    await rehearse('Paula Plainview (pplainview)', 'The court links, but its answer is lost');
    await agreeAndSubmit('Paula Plainview');
    await says('It’s not known yet whether the link was made.');
    await says(/Don’t submit again/);
    expect(await button('Submit').count()).toBe(0);
    expect(await button(/^Begin/).count()).toBe(0);
    await isAccessible();
    await main()
      .getByLabel('Practice person', { exact: true })
      .selectOption({ label: 'Paula Plainview (pplainview)' });
    await button('Sign in').click();
    await says('Linked, and proven: the filing menus are there.');
    await again();
  });

  it('stay at “waiting for filing menus” until the menus come: Sylvie Latermann', async () => {
    await rehearse('Sylvie Latermann (slatermann)');
    await agreeAndSubmit('Sylvie Latermann');
    await says('Linked, but the filing menus are not there yet.');
    await says('Clear the browser’s cookies, cache and history, and sign in again.');
    await isAccessible();
    await button('Read the menus again').click();
    await says('Linked, but the filing menus are not there yet.');
    await button('Sign in again').click();
    await main()
      .getByLabel('Practice person', { exact: true })
      .selectOption({ label: 'Sylvie Latermann (slatermann)' });
    await button('Sign in').click();
    await says('Linked, and proven: the filing menus are there.');
    await again();
  });
});

describe('the guided way at a real court', () => {
  it('is there once practice is left, where the practice court is no way', async () => {
    await leavePractice(page);
    await looksAfterOthers(page);
    await toLink();
    await button('Choose another way').click();
    expect(await button('Start practice run').count()).toBe(0);
    await says(/Courts warn against services/);
    await says(/^Turned off\. The firm can turn it on/);
    expect(await button('Link at the court, assisted').count()).toBe(0);
    await isAccessible();
  });

  it('wants a reason for what is uncertain before it begins', async () => {
    await button('Link at the court, guided').click();
    await says('This is a real link in a real court, and it can’t be undone.');
    await says(/not recorded whether PACER asks this person for a one-time code/);
    await button('Start the link').click();
    await says('Give the reason, or settle it first.');
    await isAccessible();
    await main().getByLabel('Why do you want to continue anyway?').fill('She sits beside me.');
    await button('Start the link').click();
    await says('Sign out first, then check this box.');
    await page.getByRole('checkbox', { name: /^I signed out of PACER/ }).check();
    await button('Start the link').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/FileReady sends nothing/).waitFor();
    await isAccessible();
    await dialog.getByLabel('New PIN', { exact: true }).fill(PIN);
    await dialog.getByLabel('New PIN again', { exact: true }).fill(PIN);
    await dialog.getByRole('button').last().click();
    await dialog.waitFor({ state: 'detached' });
    await step(2, 4);
  });

  it('opens the court’s own address and nothing else, and says what each screen shows', async () => {
    await says('wwhitlock2020');
    await says('NORTHERN DISTRICT OF ALABAMA - Document Filing System');
    await says('Link a CM/ECF account to my PACER account');
    await button('Open https://ecf.alnb.uscourts.gov').click();
    await expect.poll(() => opened).toEqual(['https://ecf.alnb.uscourts.gov/']);
    await isAccessible();
  });

  it('copies with the proof that was given as it began, and asks once more after the person left', async () => {
    await button('Copy CM/ECF password').click();
    await page
      .getByText(/password.*clipboard/i)
      .first()
      .waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.content()).not.toContain('Orchard-Wren-62');
    await page.getByRole('tab', { name: 'Checklist' }).click();
    await page.getByRole('tab', { name: 'Link', exact: true }).click();
    await step(2, 4);
    expect(
      await main()
        .getByText(/Copying allowed for/)
        .count(),
    ).toBe(0);
    await button('Copy CM/ECF login').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/You are about to link on the court’s website/).waitFor();
    await dialog.locator('input').first().fill(PIN);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await says(/Copying allowed for/);
  });

  it('stops at two people', async () => {
    await typeNames('Quentin Marsh');
    await says('Stop: these are two different people.');
    expect(await button('Yes, same person').count()).toBe(0);
    await isAccessible();
  });

  it('stops at a name that may have changed, with both explanations and what to do', async () => {
    await typeNames('Wilma Ashgrove');
    await says('Stop: this is another person, or a changed name.');
    await says(/choose Update Personal Information/);
    await button('Yes, same person').click();
    await says(/Without the help desk’s word/);
    await isAccessible();
  });

  it('records that it is about to be sent before the person presses Submit, with no second proof', async () => {
    await typeNames(PERSON);
    await says('The names are the same.');
    await button('Continue').click();
    await step(3, 4);
    await says('You press Submit on the court’s site. Press it once.');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await button('Stop and start over').count()).toBe(0);
    await isAccessible();
  });

  it('asks for the menus, takes what the help desk says, and ends in proof', async () => {
    await button('An error, a blank page, or no answer').click();
    await says('It’s not known yet whether the link was made.');
    await says(/A look at the menus counts from/);
    await main().getByText('Add what you saw or were told').click();
    await button('Record what they said').click();
    await says('Fill this in.');
    await isAccessible();
    await main().getByLabel('Who did you speak to?').fill('the clerk on duty');
    await page.getByRole('radio', { name: 'The accounts are linked to each other' }).check();
    await button('Record what they said').click();
    await says('Linked, but the filing menus are not there yet.');
    await button(/^With filing menus/).click();
    await says('Linked, and proven: the filing menus are there.');
    await says('Old CM/ECF login no longer needed');
    await isAccessible();
  });

  it('has it all again after a restart', async () => {
    app = await app.restart();
    page = app.page;
    const step = await page.evaluate(async () => {
      const people = await window.fileReady.people.list({});
      const personId = people.ok ? people.value[0]?.id : undefined;
      const person = personId ? await window.fileReady.people.open({ personId }) : undefined;
      const court = person?.ok ? person.value.courts[0] : undefined;
      if (!court) return undefined;
      const link = await window.fileReady.linking.open({ ecfAccountId: court.account.id });
      return link.ok ? `${link.value.way} ${link.value.step}` : link.failure.code;
    });
    expect(step).toBe('guided verified-linked');
  });
});
