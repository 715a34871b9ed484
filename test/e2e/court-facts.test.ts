import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CourtId } from '../../electron/shared/domain/values/ids.ts';
import { accessFaults } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';

// An attorney in Connecticut, who is new to W.D.N.Y. Bankruptcy and files for a creditor in N.D. Iowa Bankruptcy.
const PERSON = 'Wilma Whitlock';

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
  await dialog().getByLabel('Name', { exact: false }).first().fill(PERSON);
  await dialog().getByRole('button', { name: 'Add' }).last().click();
  await main().getByRole('heading', { level: 1, name: PERSON }).waitFor();
  for (const [id, standing] of COURTS) await page.evaluate(join, { id, standing });
});
afterAll(() => app?.close());

const COURTS = [
  [CourtId.parse('ctd'), 'has-filed'],
  [CourtId.parse('nywb'), 'new-to-court'],
  [CourtId.parse('ianb'), 'has-filed'],
] as const;

const main = () => page.getByRole('main');
const dialog = () => page.getByRole('dialog');

interface Wanted {
  readonly id: CourtId;
  readonly standing: 'has-filed' | 'new-to-court';
}

/** Runs in the page: the person files in this court as an attorney; in Connecticut the help desk saw her menus. */
async function join({ id, standing }: Wanted): Promise<void> {
  const people = await window.fileReady.people.list({});
  const personId = people.ok ? people.value[0]?.id : undefined;
  if (!personId) throw new Error('no one was added');
  const place = { personId, courtId: id, capacity: 'attorney' as const, standing };
  const joined = await window.fileReady.courts.join(place);
  if (!joined.ok) throw new Error(joined.failure.code);
  if (id !== 'ctd') return;
  const { ecfAccountId } = joined.value;
  const known = { ecfAccountId, how: 'menus' as const, note: '' };
  await window.fileReady.linking.recordKnown(known);
}

/** Opens a court of the person. */
async function open(court: string): Promise<void> {
  const back = main().getByRole('button', { name: PERSON, exact: true });
  if ((await back.count()) > 0) await back.first().click();
  const card = main().getByRole('listitem').filter({ hasText: court });
  await card.getByRole('button', { name: /^Open/ }).click();
  await main()
    .getByRole('heading', { level: 1, name: new RegExp(court) })
    .waitFor();
}

/** The step of the checklist with this title. */
const step = (title: string) => main().getByRole('listitem').filter({ hasText: title }).first();
const save = () => dialog().getByRole('button', { name: 'Save' }).click();

/** Pictures to look at, where a folder for them is named. */
const look = async (name: string) => {
  const folder = process.env.FILEREADY_LOOK;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
};

describe('what decides in a court besides the link is entered with the person', () => {
  it('an admission that lapsed: a wrong day is said beside its field, the right one shows', async () => {
    await open('D. Conn.');
    await main().getByRole('button', { name: 'Change…' }).click();
    await dialog().getByLabel('Admitted to this court’s bar on').fill('2019-05-06');
    await dialog().getByLabel('Admission is good until').fill('2019-05-06');
    await save();
    await dialog().getByText('This is on or before the day of admission.').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await look('error');
    await page.emulateMedia({ colorScheme: 'dark' });
    await look('error-dark');
    await page.setViewportSize({ width: 640, height: 360 });
    await look('error-dark-200');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 720 });
    await dialog().getByLabel('Admission is good until').fill('2020-08-31');
    await save();
    await main().getByText('Can’t file: admission lapsed').first().waitFor();
  });

  it('whether a newcomer ever filed there: a yes turns the checklist to linking', async () => {
    await open('W.D.N.Y.');
    const asked = step('Say whether you ever filed in this court');
    await look('newcomer');
    await asked.getByRole('button', { name: 'Record it' }).click();
    await dialog().getByLabel('Did this person ever file in this court?').selectOption('yes');
    await look('newcomer-form');
    await save();
    await page.getByRole('tab', { name: 'Link' }).waitFor();
    await asked.getByText(/This person filed here before/).waitFor();
    expect(await main().getByText('Register to file in this court').count()).toBe(0);
  });

  it('a login that a company shares blocks, and a step for a login of one’s own appears', async () => {
    await open('N.D. Iowa');
    await main().getByRole('button', { name: 'Change…' }).click();
    await dialog().getByLabel('Who uses this CM/ECF login?').selectOption('shared');
    await save();
    await main().getByText('Blocked').first().waitFor();
    const own = step('Get a CM/ECF login of your own');
    await own.getByRole('button', { name: 'Record it' }).waitFor();
    await look('shared');
  });

  it('and the board says all three', async () => {
    await main().getByRole('button', { name: 'Readiness', exact: true }).first().click();
    const board = main();
    await board.getByRole('button', { name: 'Grid view' }).click();
    await board.getByText('Admission lapsed', { exact: true }).first().waitFor();
    await board
      .getByText(/A CM\/ECF account that a company’s staff share/)
      .first()
      .waitFor();
    await look('board');
    expect(await accessFaults(page)).toEqual([]);
  });

  it('and a link from long ago is recorded from the board, with whom it can’t reach and why', async () => {
    await main().getByRole('checkbox', { name: PERSON }).check();
    await look('selection');
    await main().getByRole('button', { name: 'Already linked…' }).click();
    await dialog()
      .getByRole('radio', { name: /help desk/ })
      .check();
    await dialog().getByRole('button', { name: 'Preview changes' }).click();
    await dialog()
      .getByText(/: already linked/)
      .waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await look('bulk-known');
    await dialog().getByRole('button', { name: 'Record for 1 person' }).click();
    await page
      .getByText('The link is recorded for 1 person in 2 court accounts.')
      .first()
      .waitFor();
  });
});
