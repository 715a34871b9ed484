import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessFaultsInEveryLook } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';

/** A title, four good rows, one with an unknown court, one without a name, and a name that would run as a formula in Excel. */
const ROSTER = `Roster of the firm,,,,,
Name,Role,Office,E-mail,Bar Number,Courts
Anna Quillfeather,Attorney,Birmingham,anna@firm.example,AL-1001,alnb; alsb
Boris Tallowmere,Attorney,Birmingham,boris@firm.example,AL-1002,alnb
Cleo Marchbanks,Filing agent,Miami,cleo@firm.example,FL-2001,flsb
=Dora Finchley,Attorney,Miami,,FL-2002,flsb
Egon Nettlebed,Attorney,Miami,egon@firm.example,FL-2003,nowhere
,Attorney,Miami,nobody@firm.example,FL-2004,flsb
`;

const folder = mkdtempSync(join(tmpdir(), 'fileready-board-'));
const rosterFile = join(folder, 'roster.csv');
const saved = mkdtempSync(join(tmpdir(), 'fileready-saved-'));

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  writeFileSync(rosterFile, ROSTER);
  app = await launchApp({
    env: { FILEREADY_FAKE_OPEN: rosterFile, FILEREADY_FAKE_SAVE: saved },
  });
  page = app.page;
  await looksAfterOthers(page);
  await page.setViewportSize({ width: 1280, height: 900 });
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
  rmSync(saved, { recursive: true, force: true });
});

const main = () => page.getByRole('main');
const button = (name: string | RegExp) => main().getByRole('button', { name });
const grid = () => page.getByRole('grid');
const person = (name: string) => grid().getByRole('rowheader').filter({ hasText: name });
const row = (name: string) => grid().getByRole('row').filter({ hasText: name });
const toast = (words: string | RegExp) =>
  page.getByRole('region', { name: 'Messages' }).getByText(words).first();

/** Every state that a person sees in this story is also one that assistive technology must be able to read. */
async function isAccessible(): Promise<void> {
  expect(await accessFaultsInEveryLook(page)).toEqual([]);
}

/** The keyboard is there, as soon as what was open has gone. */
async function hasKeyboard(place: Locator): Promise<void> {
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  // Fluent looks for a place of its own a moment later.
  await page.waitForTimeout(300);
  expect(await place.evaluate((element) => element === document.activeElement)).toBe(true);
}

/** The names on the board, from the top. */
const names = () =>
  grid().getByRole('rowheader').locator('span[title] > span:first-child').allInnerTexts();

/** Chooses from a list that a button of the filters opens. */
async function pick(list: string, choice: string): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: list }).click();
  await page.getByRole('menu').getByText(choice, { exact: true }).click();
  await page.keyboard.press('Escape');
}

describe('a firm comes in from a file', () => {
  it('shows each row with what is wrong with it before anything is recorded', async () => {
    await button('Import people').click();
    await main().getByRole('heading', { level: 1, name: 'Import people' }).waitFor();
    await isAccessible();
    await button('Choose a file').click();
    await page.getByRole('tab', { name: 'Needs fixing (2)' }).waitFor();
    await page.getByRole('tab', { name: 'Ready (4)' }).waitFor();
    await main()
      .getByText(/No court is called “nowhere”/)
      .waitFor();
    await isAccessible();
  });

  it('takes a row once its court is chosen in the preview', async () => {
    const courts = main().getByRole('combobox', { name: 'Courts in line 7' });
    await courts.click();
    await page.getByRole('option', { name: /^Bankr\. N\.D\. Ala\./ }).waitFor();
    await isAccessible();
    await courts.fill('southern florida bankruptcy');
    await page.getByRole('option', { name: /^Bankr\. S\.D\. Fla\./ }).click();
    await expect.poll(() => courts.inputValue()).toBe('Bankr. S.D. Fla.');
    await main()
      .getByRole('listitem')
      .filter({ hasText: 'Egon Nettlebed' })
      .getByRole('button', { name: 'Use this' })
      .click();
    await page.getByRole('tab', { name: 'Ready (5)' }).waitFor();
    await hasKeyboard(main().getByRole('listitem').filter({ hasText: 'Egon Nettlebed' }));
  });

  it('saves the row that is left out with the reason, to send it back', async () => {
    await button(/^Save the skipped row/).click();
    await toast(/1 row is saved/).waitFor();
    const [file] = readdirSync(saved);
    const { data } = Papa.parse<string[]>(readFileSync(join(saved, file ?? ''), 'utf8').trim());
    expect(data[1]?.join(' ')).toContain('nobody@firm.example');
    rmSync(join(saved, file ?? ''));
  });

  it('records what is ready in one piece, and can take it back in one piece', async () => {
    await button('Import 5 people').click();
    await main().getByRole('heading', { name: 'What was recorded' }).waitFor();
    await isAccessible();
    await button('To the board').click();
    await person('Anna Quillfeather').waitFor();
    await expect.poll(() => grid().getByRole('rowheader').count()).toBe(5);
    await page.getByRole('button', { name: 'Undo' }).click();
    await main().getByText('Get everyone ready to e-file').waitFor();
    await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  });

  it('brings them in again', async () => {
    await button('Import people').click();
    await button('Choose a file').click();
    await button('Import 4 people').click();
    await button('To the board').click();
    await person('Anna Quillfeather').waitFor();
    await isAccessible();
  });
});

describe('the board', () => {
  it('says in one line how someone stands, what comes next and in which courts', async () => {
    const cells = await row('Anna Quillfeather').getByRole('gridcell').allInnerTexts();
    expect(cells.filter((words) => /^(Preparing|Not started|Blocked)/.test(words))).toHaveLength(1);
    await isAccessible();
  });

  it('says by court, in each cell, how someone stands and what comes next', async () => {
    await button('Grid view').click();
    const cells = await row('Anna Quillfeather').getByRole('gridcell').allInnerTexts();
    expect(cells.filter((words) => /^(Preparing|Not started|Blocked)/.test(words))).toHaveLength(2);
    await person('Anna Quillfeather').focus();
    await main()
      .getByText(/Anna Quillfeather, Bankr\. /)
      .waitFor();
    await isAccessible();
    await button('List view').click();
  });

  it('finds people while the name is typed, without regard to accents and capitals', async () => {
    await page.getByRole('searchbox', { name: 'Search people' }).fill('TALLOW');
    await main().getByText('1 of 4 people').waitFor();
    expect(await names()).toEqual(['Boris Tallowmere']);
    await button('Show everyone').click();
    await main().getByText('4 people', { exact: true }).waitFor();
  });

  it('combines filters and groups what is left', async () => {
    await pick('Office', 'Miami');
    await main().getByText('2 of 4 people').waitFor();
    await pick('Role', 'Filing agent');
    await main().getByText('1 of 4 people').waitFor();
    await button('Clear filters').click();
    await pick('Group', 'By office');
    await grid().getByText('Birmingham', { exact: true }).waitFor();
    await isAccessible();
    await pick('Group', 'No groups');
  });

  it('keeps a way of looking under a name', async () => {
    await pick('Office', 'Birmingham');
    await button('Views').click();
    await page.getByRole('menuitem', { name: 'Save this view…' }).click();
    await page.getByRole('dialog').getByLabel('Name of the view').fill('Birmingham people');
    await isAccessible();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await button('View: Birmingham people').waitFor();
    await button('Clear filters').click();
    await button('Views').click();
    await page.getByRole('menuitem', { name: 'Birmingham people' }).click();
    await main().getByText('2 of 4 people').waitFor();
    await button('Clear filters').click();
  });

  it('is used by keyboard alone: arrows, letters, space, Enter and Escape', async () => {
    await pick('Sort', 'By name');
    await person('Anna Quillfeather').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await main().getByText('1 person selected').waitFor();
    await expect.poll(() => row('Boris Tallowmere').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('c');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Cleo');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Cleo Marchbanks' });
    await panel.waitFor();
    await isAccessible();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Cleo');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await isAccessible();
    await page.keyboard.press('Escape');
    await hasKeyboard(person('Cleo Marchbanks'));
  });

  it('gives the keyboard back to where it was, whatever was opened', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Go to a page or run a command' }).waitFor();
    await page.keyboard.press('Escape');
    await hasKeyboard(person('Cleo Marchbanks'));
    await button('Views').click();
    await page.getByRole('menuitem', { name: 'Save this view…' }).click();
    await page.getByRole('dialog').getByLabel('Name of the view').waitFor();
    await page.keyboard.press('Escape');
    await hasKeyboard(button('Views'));
  });

  it('gives it to the heading of the screen when the place is gone', async () => {
    await person('Boris Tallowmere').focus();
    await page.keyboard.press('Space');
    await button('Record a step…').click();
    await page.getByRole('dialog').getByLabel('Which step?').waitFor();
    const archived = async (isArchived: boolean) =>
      page.evaluate(async (away) => {
        const people = await window.fileReady.people[away ? 'list' : 'archived']({});
        const all = people.ok
          ? people.value.map((one) => ('person' in one ? one.person : one))
          : [];
        const boris = all.find(({ name }) => name.startsWith('Boris'));
        if (!boris) return;
        await (away
          ? window.fileReady.people.archive({ personId: boris.id, reason: '' })
          : window.fileReady.people.restore({ personId: boris.id }));
      }, isArchived);
    await archived(true);
    await page.getByRole('dialog').getByText('None of the selected people').waitFor();
    await page.keyboard.press('Escape');
    await hasKeyboard(main().getByRole('heading', { level: 1, name: 'Readiness' }));
    await archived(false);
    await person('Boris Tallowmere').waitFor();
  });
});

describe('one act for many', () => {
  it('says whom it reaches and whom not and why, records it, and takes it back as one', async () => {
    await page.getByRole('checkbox', { name: 'Select everyone shown' }).click();
    await button('Record a step…').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('In which court?').selectOption('alnb');
    await dialog.getByRole('button', { name: 'Preview changes' }).click();
    await dialog.getByText('This will update 2 people in 2 court accounts.').click();
    await dialog
      .getByRole('listitem')
      .filter({ hasText: 'Anna Quillfeather, Bankr. N.D. Ala.' })
      .waitFor();
    await dialog
      .getByText(/no court yet|does not have this step/)
      .first()
      .waitFor();
    await isAccessible();
    await dialog.getByRole('button', { name: 'Record for 2 people' }).click();
    await toast(/The step is recorded for 2 people/).waitFor();
    await page.keyboard.press('Control+z');
    await toast(/^Undone: /).waitFor();
  });

  it('puts somebody in charge of everyone selected', async () => {
    await button('Assign…').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Preview changes' }).click();
    await dialog.getByText('Fill this in.').waitFor();
    await isAccessible();
    await dialog.getByRole('combobox').fill('Paula Paralegal');
    await dialog.getByRole('button', { name: 'Preview changes' }).click();
    await dialog.getByRole('button', { name: 'Assign 4 people' }).click();
    await toast(/4 people are assigned/).waitFor();
    await grid().getByText('Paula Paralegal').first().waitFor();
  });

  it('takes somebody’s charge away only where nobody is chosen, and says so at each turn', async () => {
    await button('Assign…').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^No one/ }).check();
    await dialog.getByRole('button', { name: 'Preview changes' }).click();
    await dialog.getByText('4 people will no longer be assigned to anyone.').waitFor();
    await isAccessible();
    await dialog.getByRole('button', { name: 'Unassign 4 people' }).click();
    await toast('4 people are no longer assigned to anyone.').waitFor();
    await button('Clear selection').click();
  });
});

describe('one person beside the board', () => {
  it('never loses a note that is being typed, whatever happens elsewhere', async () => {
    await person('Anna Quillfeather').click();
    const panel = page.getByRole('complementary', { name: 'Anna Quillfeather' });
    const note = panel.getByLabel('New note');
    await note.fill('x'.repeat(5000));
    await panel.getByRole('button', { name: 'Add note' }).click();
    await panel.getByText('This is too long by 3,000 characters. Use at most 2,000.').waitFor();
    await expect.poll(() => note.inputValue()).toHaveLength(5000);
    await note.fill('Called the help desk, they will');
    // As another window would: something about this very person is recorded while the note is typed.
    await page.evaluate(async () => {
      const people = await window.fileReady.people.list({});
      const anna = people.ok ? people.value.find(({ name }) => name.startsWith('Anna')) : undefined;
      if (anna) await window.fileReady.board.addNote({ personId: anna.id, text: 'From elsewhere' });
    });
    await panel.getByText('From elsewhere').waitFor();
    await expect.poll(() => note.inputValue()).toBe('Called the help desk, they will');
    await page.keyboard.press('Escape');
    await person('Anna Quillfeather').click();
    await expect.poll(() => note.inputValue()).toBe('Called the help desk, they will');
    await panel.getByRole('button', { name: 'Add note' }).click();
    await panel.getByRole('listitem').filter({ hasText: 'Called the help desk' }).waitFor();
    await expect.poll(() => note.inputValue()).toBe('');
    await isAccessible();
    await panel.getByRole('button', { name: 'Remove the note “From elsewhere”' }).focus();
    await page.keyboard.press('Enter');
    await panel.getByText('From elsewhere').waitFor({ state: 'detached' });
    await hasKeyboard(panel.getByRole('heading', { name: 'Notes' }));
    await page.keyboard.press('Escape');
  });
});

describe('the whole firm', () => {
  it('is shown over time and by court, as a picture and as a table', async () => {
    await button('Progress').click();
    await main().getByRole('heading', { level: 1, name: 'Progress' }).waitFor();
    await main().getByText('Show as a table').last().click();
    await main().getByRole('table').waitFor();
    await isAccessible();
  });

  it('is reached by a few letters from anywhere', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Go to a page or run a command' }).fill('boris');
    await page.getByRole('option', { name: /Boris Tallowmere/ }).waitFor();
    await isAccessible();
    await page.keyboard.press('Enter');
    await main().getByRole('heading', { level: 1, name: 'Boris Tallowmere' }).waitFor();
  });

  it('fits a narrow window as cards', async () => {
    await page.setViewportSize({ width: 470, height: 480 });
    await page.getByRole('button', { name: 'Expand navigation' }).click();
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('button', { name: 'Readiness' })
      .click();
    await main().getByRole('heading', { level: 2, name: 'Cleo Marchbanks' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      470,
    );
    await isAccessible();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await isAccessible();
  });
});
