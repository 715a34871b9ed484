import type { Page } from 'playwright-core';
import { NOTHING_KNOWN } from '../../electron/shared/domain/pacer/account-facts.ts';
import { CourtId } from '../../electron/shared/domain/values/ids.ts';
import { launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';
import { machineNow } from '../support/machine-clock.ts';
import { Camera, SIZES } from './camera.ts';

const PERSON = 'James Whitlock';
const ECF_NAME = 'James C Whitlock';
const PIN = 'harbor lamp 4193';
const DAY_MS = 86_400_000;

const COURTS = ['alnb', 'almd', 'flsb'].map((id) => CourtId.parse(id));

/** Takes a guided link from its checks to the proof, and one in the second court whose answer is lost. */
export async function takeLinking(folder: string): Promise<void> {
  const app = await launchApp();
  const { page } = app;
  const camera = new Camera(page, folder);
  await page.context().route('https://**', (route) => route.abort());
  try {
    await looksAfterOthers(page);
    await addPerson(page, 'legacy');
    await openLink(page, 'Bankr. N.D. Ala.');
    await main(page).getByRole('heading', { name: /^Fix / }).waitFor();
    await camera.take('flow-04-preflight-blocked-dark');
    await upgrade(page);
    await main(page).getByRole('heading', { name: 'All 7 checks passed' }).waitFor();
    await camera.take('flow-03-preflight-light');
    const narrow = [await camera.shot(SIZES.doubled, 'light')];
    const pin = await takeNames(camera, narrow);
    await takeSubmit(camera, narrow);
    await takeUnknown(camera, narrow);
    await camera.sheet('flow-17-narrow-640-and-320', narrow, true);
    const help = await helpShot(camera);
    await page.getByRole('button', { name: 'Lock FileReady' }).click();
    await page.getByRole('heading', { level: 1, name: 'FileReady is locked' }).waitFor();
    const lock = await camera.shot(SIZES.laptop, 'dark');
    await camera.sheet('flow-16-help-lock-pin', [help, lock, pin]);
  } finally {
    await app.close();
  }
}

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string | RegExp) =>
  main(page).getByRole('button', { name }).click();

async function begin(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /^I signed out of PACER/ }).check();
  await press(page, 'Start the link');
}

async function prove(page: Page): Promise<void> {
  await page.getByRole('dialog').getByLabel('PIN of FileReady', { exact: true }).fill(PIN);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await main(page)
    .getByRole('heading', { name: /^Step 2 of/ })
    .waitFor();
}

async function typeNames(page: Page, ecf: string): Promise<void> {
  await main(page).getByLabel('Name beside “CM/ECF” on the page').fill(ecf);
  await main(page).getByLabel('Name beside “PACER” on the page').fill(PERSON);
}

/** Gives the picture of the question for the PIN on the way. */
async function takeNames(camera: Camera, narrow: Buffer[]): Promise<Buffer> {
  const { page } = camera;
  await begin(page);
  await page.getByRole('dialog').getByLabel('PIN of FileReady', { exact: true }).waitFor();
  const pin = await camera.shot(SIZES.laptop, 'light');
  await prove(page);
  await typeNames(page, 'Quentin Marsh');
  await main(page).getByText('Stop: these are two different people.').first().waitFor();
  await camera.take('flow-06-names-different-dark');
  await typeNames(page, ECF_NAME);
  await main(page).getByText('Probably the same person.').first().waitFor();
  await camera.take('flow-05-names-close-light');
  narrow.push(await camera.shot(SIZES.phone, 'light'));
  return pin;
}

async function takeSubmit(camera: Camera, narrow: Buffer[]): Promise<void> {
  const { page } = camera;
  await press(page, 'Yes, same person');
  await main(page).getByText('What does the court’s page say now?').waitFor();
  await camera.take('flow-07-submit-light');
  narrow.push(await camera.shot(SIZES.phone, 'dark'));
  await press(page, 'The accounts are linked, with these two names');
  await main(page).getByText('The court confirmed the link.').waitFor();
  await camera.take('flow-08-menus-dark');
  await press(page, /^With filing menus/);
  await main(page).getByText('Linked, and proven: the filing menus are there.').waitFor();
  await camera.take('flow-10-done-light');
  narrow.push(await camera.shot(SIZES.phone, 'dark'));
}

/** The guide beside the page, with the answer to a question. */
async function helpShot(camera: Camera): Promise<Buffer> {
  const { page } = camera;
  await page.setViewportSize(SIZES.laptop);
  await page.keyboard.press('F1');
  await page.getByRole('searchbox', { name: 'Search the guide' }).fill('no filing menus');
  await page.getByText('Don’t submit the link again.').waitFor();
  const shot = await camera.shot(SIZES.laptop, 'light');
  await page.keyboard.press('Escape');
  return shot;
}

async function takeUnknown(camera: Camera, narrow: Buffer[]): Promise<void> {
  const { page } = camera;
  await page.setViewportSize(SIZES.laptop);
  await press(page, 'Next court: M.D. Ala.');
  await begin(page);
  await prove(page);
  await typeNames(page, ECF_NAME);
  await press(page, 'Yes, same person');
  await press(page, 'An error, a blank page, or no answer');
  await main(page).getByText('It’s not known yet whether the link was made.').waitFor();
  await camera.take('flow-09-unknown-light');
  narrow.push(await camera.shot(SIZES.phone, 'light'));
}

async function openLink(page: Page, court: string): Promise<void> {
  await page.getByRole('rowheader', { name: new RegExp(PERSON) }).click();
  await page.getByRole('button', { name: new RegExp(`${court}.* ${PERSON}`) }).click();
  await page.getByRole('tab', { name: 'Link' }).click();
}

/** A person with three courts, a login for two, and all facts of the PACER account but that it is upgraded. */
async function addPerson(page: Page, accountType: 'legacy'): Promise<void> {
  const passwordSetOn = new Date(machineNow().getTime() - 30 * DAY_MS).toISOString().slice(0, 10);
  await page.evaluate(
    async ({ name, pin, account, courtIds }) => {
      const { courts, pacer, people, presence, vault } = window.fileReady;
      const person = {
        name,
        role: 'attorney',
        office: 'Birmingham',
        email: '',
        barNumber: '',
      } as const;
      const added = await people.add({ draft: person });
      if (!added.ok) throw new Error(added.failure.code);
      const { personId } = added.value;
      await pacer.record({ ...account, personId });
      for (const courtId of courtIds) {
        const entry = { capacity: 'attorney', standing: 'has-filed' } as const;
        const joined = await courts.join({ personId, courtId, ...entry });
        if (!joined.ok) throw new Error(joined.failure.code);
        const kept = { ecfAccountId: joined.value.ecfAccountId, login: 'jwhitlock' };
        await vault.store({ ...kept, password: 'Orchard-Wren-62' });
      }
      await presence.setPin({ pin });
    },
    {
      ...{ name: PERSON, pin: PIN, courtIds: COURTS },
      account: {
        ...NOTHING_KNOWN,
        ...{ username: 'jwhitlock2019', accountType, mfa: 'app' as const, passwordSetOn },
      },
    },
  );
}

const upgrade = (page: Page) =>
  page.evaluate(async () => {
    const { bulk, people } = window.fileReady;
    const listed = await people.list({});
    const personIds = listed.ok ? listed.value.map(({ id }) => id) : [];
    const fact = { name: 'accountType', value: 'upgraded' } as const;
    const act = { kind: 'record-account-fact', fact } as const;
    const shown = await bulk.preview({ act, on: { personIds, courtIds: [] } });
    if (shown.ok) await bulk.commit({ previewId: shown.value.previewId });
  });
