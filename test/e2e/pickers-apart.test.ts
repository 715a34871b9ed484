import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CourtId } from '../../electron/shared/domain/values/ids.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';
import { enterPractice } from '../support/practice.ts';
import { newFolder } from '../support/records.ts';

/** Of the firm's own, invented for this story; each one is looked for by the family name. */
const OWN = 'Eleanor Whitfield';
const OVERSEER = 'Opal Overseer';
/** Of the practice firm, with somebody in charge of one of its people. */
const INVENTED = 'Paula Plainview';

/** A court's login in a browser's export, which is nobody's by its name. */
const EXPORT = `name,url,username,password
ecf,https://ecf.alnb.uscourts.gov/,someone,Walk-62-Orchard
`;

const folder = newFolder();
const exported = join(folder, 'passwords.csv');

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(exported, EXPORT);
  app = await launchApp({ env: { FILEREADY_FAKE_OPEN: exported } });
  page = app.page;
  await looksAfterOthers(page);
  await addOwn();
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

const addOwn = () =>
  page.evaluate(
    async ({ name, overseer, courtId }) => {
      const { bulk, courts, people } = window.fileReady;
      const draft = { name, office: '', email: '', barNumber: '', role: 'attorney' } as const;
      const added = await people.add({ draft });
      if (!added.ok) throw new Error(added.failure.code);
      const { personId } = added.value;
      const where = { courtId, capacity: 'attorney', standing: 'has-filed' } as const;
      await courts.join({ personId, ...where });
      await people.add({ draft: { ...draft, name: 'Edgar Whitfield' } });
      const act = { kind: 'put-in-charge', name: overseer } as const;
      const shown = await bulk.preview({ act, on: { personIds: [personId], courtIds: [] } });
      if (shown.ok) await bulk.commit({ previewId: shown.value.previewId });
    },
    { name: OWN, overseer: OVERSEER, courtId: CourtId.parse('alnb') },
  );

const main = () => page.getByRole('main');
const place = (name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name }).click();

/** Everything that stands on the screen, and in the fields and lists of it. */
const onScreen = async () => (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ');

/**
 * Opens, one by one, all that offers people, looks for this name in each, and gives what each shows. Waits for `inCharge`
 * among those who can be in charge, whose list is loaded when it opens.
 */
async function offered(name: string, inCharge?: string): Promise<Record<string, string>> {
  const shown: Record<string, string> = {};
  await place('Readiness');
  await page.getByRole('searchbox', { name: 'Search people' }).fill(name);
  await main()
    .getByText(/ of \d+ people/)
    .waitFor();
  shown.board = await onScreen();
  await page.getByRole('searchbox', { name: 'Search people' }).fill('');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Go to a page or run a command' }).fill(name);
  await page.waitForTimeout(500);
  shown.palette = await onScreen();
  await page.keyboard.press('Escape');
  await page
    .getByRole('combobox', { name: 'Go to a page or run a command' })
    .waitFor({ state: 'detached' });
  shown.inCharge = await whoIsInCharge(inCharge);
  shown.merge = await mergeWith();
  await place('Firm');
  await main().getByRole('heading', { level: 1, name: 'Firm' }).waitFor();
  shown.firm = await main().innerText();
  shown.rescue = await rescueFor();
  return shown;
}

/** The names to choose from for somebody to be in charge. */
async function whoIsInCharge(sure?: string): Promise<string> {
  await page.getByRole('rowheader').first().focus();
  await page.keyboard.press('Space');
  await main().getByRole('button', { name: 'Assign…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').click();
  await page.getByRole('listbox').waitFor();
  if (sure !== undefined) await page.getByRole('option', { name: sure }).waitFor();
  const names = await page.getByRole('listbox').innerText();
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await main().getByRole('button', { name: 'Clear selection' }).click();
  return names;
}

/** The people to merge the first one of the board with. */
async function mergeWith(): Promise<string> {
  await page.getByRole('rowheader').first().click();
  await main().getByRole('button', { name: 'Open person' }).click();
  await main().getByRole('button', { name: 'Merge…' }).click();
  await page.getByRole('dialog').getByRole('combobox').click();
  await page.getByRole('listbox').waitFor();
  const names = await page.getByRole('listbox').innerText();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  return names;
}

/** The people to whom the rescue offers a login. */
async function rescueFor(): Promise<string> {
  await place('Credentials');
  await main().getByRole('button', { name: 'Rescue logins' }).click();
  await main().getByRole('button', { name: 'Choose the export' }).click();
  await main().getByLabel('Save for').waitFor();
  return (await main().getByLabel('Save for').locator('option').allTextContents()).join(' ');
}

describe('the lists to choose from, opened on their screens', () => {
  it('offer in practice nobody of the firm’s own', async () => {
    await enterPractice(page);
    await page.getByRole('rowheader').first().waitFor();
    const shown = await offered('Whitfield');
    for (const [where, words] of Object.entries(shown))
      expect({ where, words }).toEqual({
        where,
        words: expect.not.stringMatching(/Eleanor Whitfield|Edgar Whitfield|Opal Overseer/),
      });
    expect(shown.rescue).toContain('Plainview');
  });

  it('offer in the firm’s own nobody of practice', async () => {
    const invented = await page.evaluate(async () => {
      const listed = await window.fileReady.people.list({});
      return listed.ok ? listed.value.map(({ name }) => name) : [];
    });
    expect(invented).toContain(INVENTED);
    await page.getByRole('button', { name: 'Leave practice' }).click();
    await page.getByRole('rowheader', { name: new RegExp(OWN) }).waitFor();
    const shown = await offered('Plainview', OVERSEER);
    for (const words of Object.values(shown))
      expect(invented.filter((name) => words.includes(name))).toEqual([]);
    expect(shown.inCharge).toContain(OVERSEER);
    expect(shown.merge).toMatch(/Eleanor|Edgar/);
    expect(shown.rescue).toContain(OWN);
  });
});
