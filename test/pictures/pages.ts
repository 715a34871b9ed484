import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTHING_KNOWN } from '../../electron/shared/domain/pacer/account-facts.ts';
import { CourtId } from '../../electron/shared/domain/values/ids.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';
import { enterPractice } from '../support/practice.ts';
import { newFolder } from '../support/records.ts';
import { Camera, SIZES } from './camera.ts';
import { pdfShots } from './pdf-shots.ts';

const PERSON = 'Eleanor Whitfield';
const PIN = 'harbor lamp 4193';
const COURTS = ['flsb', 'almd', 'ca11'].map((id) => CourtId.parse(id));

/** What a browser exports: two courts, PACER itself, and other sites. */
const EXPORT = `name,url,username,password
ecf,https://ecf.flsb.uscourts.gov/,ewhitfield,Walk-62-Orchard
ecf,https://ecf.almd.uscourts.gov/,ewhitfield,Walk-63-Orchard
pacer,https://pacer.login.uscourts.gov/,ewhitfield7,Walk-64-Orchard
shop,https://shop.example/,eleanor,Walk-65-Orchard
`;

/** Takes a person, a CM/ECF login, the rescue of logins, settings, practice, and what is printed. */
export async function takePages(folder: string): Promise<void> {
  const own = newFolder();
  const exported = join(own, 'passwords.csv');
  writeFileSync(exported, EXPORT);
  const app = await launchApp({
    env: { FILEREADY_FAKE_OPEN: exported, FILEREADY_FAKE_SAVE: own },
  });
  const camera = new Camera(app.page, folder);
  try {
    await looksAfterOthers(app.page);
    await addPerson(app);
    await takePerson(camera);
    await takeRescue(camera);
    await takeSettings(camera);
    await takePaper(camera, app, own);
    await takePractice(camera);
  } finally {
    await app.close();
    rmSync(own, { recursive: true, force: true });
  }
}

const place = (camera: Camera, name: string) =>
  camera.page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name }).click();
const press = (camera: Camera, name: string | RegExp) =>
  camera.page.getByRole('main').getByRole('button', { name }).click();
const title = (camera: Camera, name: string | RegExp) =>
  camera.page.getByRole('main').getByRole('heading', { level: 1, name }).waitFor();

const addPerson = ({ page }: LaunchedApp) =>
  page.evaluate(
    async ({ name, account, courtIds, pin }) => {
      const { courts, pacer, people, presence, vault } = window.fileReady;
      await presence.setPin({ pin });
      const person = { name, role: 'attorney', office: 'Miami', barNumber: '' } as const;
      const added = await people.add({ draft: { ...person, email: 'eleanor@whitfield.example' } });
      if (!added.ok) throw new Error(added.failure.code);
      const { personId } = added.value;
      await pacer.record({ ...account, personId });
      for (const [number, courtId] of courtIds.entries()) {
        const entry = { capacity: 'attorney', standing: 'has-filed' } as const;
        const joined = await courts.join({ personId, courtId, ...entry });
        if (!joined.ok) throw new Error(joined.failure.code);
        const { ecfAccountId } = joined.value;
        if (number === 0)
          await vault.store({ ecfAccountId, login: 'ewhitfield', password: 'Walk-62-Orchard' });
      }
    },
    {
      ...{ name: PERSON, courtIds: COURTS, pin: PIN },
      account: {
        ...NOTHING_KNOWN,
        ...{ username: 'ewhitfield7', accountType: 'upgraded' as const, mfa: 'app' as const },
      },
    },
  );

async function takePerson(camera: Camera): Promise<void> {
  const { page } = camera;
  await page.getByRole('rowheader', { name: new RegExp(PERSON) }).click();
  await press(camera, 'Open person');
  await title(camera, PERSON);
  await camera.take('flow-12-person-light');
  await camera.page.getByRole('main').getByRole('button', { name: 'Open' }).first().click();
  await page.getByRole('tab', { name: 'CM/ECF login' }).click();
  await camera.take('flow-13-login-dark');
}

async function takeRescue(camera: Camera): Promise<void> {
  await place(camera, 'Credentials');
  await press(camera, 'Rescue logins');
  await press(camera, 'Choose the export');
  await press(camera, /^Save .* to keychain/);
  const pin = camera.page.getByRole('dialog').getByLabel('PIN of FileReady', { exact: true });
  await pin.fill(PIN);
  await camera.page.keyboard.press('Enter');
  await camera.page.getByRole('button', { name: /^Delete the file/ }).waitFor();
  await camera.take('flow-14-rescue-after-light');
}

async function takeSettings(camera: Camera): Promise<void> {
  await place(camera, 'Settings');
  await title(camera, 'Settings');
  await camera.take('flow-15-settings-dark');
}

/** The first page of the board and of a checklist on paper. */
async function takePaper(camera: Camera, { page }: LaunchedApp, saved: string): Promise<void> {
  await page.evaluate(async () => {
    const { app, exports, people } = window.fileReady;
    await app.setPreferences({ change: { firmName: 'Whitfield LLP' } });
    const listed = await people.list({});
    const personIds = listed.ok ? listed.value.map(({ id }) => id) : [];
    const [personId] = personIds;
    const opened = personId ? await people.open({ personId }) : undefined;
    const ecfAccountId = opened?.ok ? opened.value.courts[0]?.account.id : undefined;
    if (!ecfAccountId) throw new Error('nobody is there');
    await exports.board({ personIds, courtIds: [], filter: '', as: 'pdf' });
    await exports.checklist({ ecfAccountId, as: 'pdf' });
  });
  const files = readdirSync(saved).filter((name) => name.endsWith('.pdf'));
  const pages = files.map((name) => readFileSync(join(saved, name)));
  await camera.sheet('flow-18-print', await pdfShots(page, pages), true);
}

async function takePractice(camera: Camera): Promise<void> {
  await enterPractice(camera.page);
  await camera.page.setViewportSize(SIZES.laptop);
  await camera.page.getByRole('searchbox', { name: 'Search people' }).fill('James Alison');
  await camera.page.getByRole('rowheader', { name: /James Alison/ }).click();
  await camera.page
    .getByRole('button', { name: /Bankr\. .*James Alison/ })
    .first()
    .click();
  await camera.page.getByRole('tab', { name: 'Link' }).click();
  await camera.page.getByText('Practice a guided link').waitFor();
  await camera.take('flow-11-practice-light');
}
