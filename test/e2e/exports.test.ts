import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessFaults } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';
import { machineNow } from '../support/machine-clock.ts';
import { cutOff, pdfPages } from '../support/pdf-text.ts';
import { filesWith } from '../support/scan.ts';

/** A day so many days from today where this machine stands, `YYYY-MM-DD`. */
function day(fromToday: number): string {
  const then = machineNow();
  then.setDate(then.getDate() + fromToday);
  const two = (part: number) => `${part}`.padStart(2, '0');
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}

const TODAY = day(0);
/** PACER passwords are good for 180 days. */
const PASSWORD_SET = day(-30);
const PASSWORD_LAPSES = day(150);
const COURT_DATE = day(40);

/** One with two courts and a PACER password that lapses; one without an address, whose name would run as a formula in Excel. */
const ROSTER = `Name,Role,Office,E-mail,Bar Number,Courts,PACER username,Account kind,Password set on
Anna Quillfeather,Attorney,Birmingham,anna@firm.example,AL-1001,alnb; flsb,aquill27,individual,${PASSWORD_SET}
Boris Tallowmere,Attorney,Birmingham,boris@firm.example,AL-1002,alnb,,,
Zoë Marchbanks,Attorney,Miami,zoe@firm.example,FL-2001,flsb,,,
=Dora Finchley,Attorney,Miami,,FL-2002,flsb,,,
`;

const FLSB = 'Bankr. S.D. Fla.';
const ALNB = 'Bankr. N.D. Ala.';
const LOGIN = 'aquill-ecf';
const PASSWORD = 'Canary-worksheet-58';
const PIN = 'quiet lamp 7';
const REASON = 'No screen at her desk';

const folder = mkdtempSync(join(tmpdir(), 'fileready-exports-'));
const place = (name: string) => {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
};
const rosterFile = join(folder, 'roster.csv');
const saved = place('saved');
const tray = place('tray');

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  writeFileSync(rosterFile, ROSTER);
  app = await launchApp({
    env: {
      FILEREADY_FAKE_OPEN: rosterFile,
      FILEREADY_FAKE_SAVE: saved,
      FILEREADY_FAKE_PRINTER: tray,
    },
  });
  page = app.page;
  await looksAfterOthers(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(async () =>
    window.fileReady.app.setPreferences({ change: { firmName: 'Marsh & Finch “LLP”' } }),
  );
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

const main = () => page.getByRole('main');
const button = (name: string | RegExp) => main().getByRole('button', { name });
const dialog = (name?: string | RegExp) => page.getByRole('dialog', name ? { name } : {});
const panel = (name: string) => page.getByRole('complementary', { name });
const person = (name: string) => main().getByRole('rowheader').filter({ hasText: name });
const toast = (words: string | RegExp) =>
  page.getByRole('region', { name: 'Messages' }).getByText(words).first();

async function isAccessible(): Promise<void> {
  expect(await accessFaults(page)).toEqual([]);
}

async function goTo(view: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: view, exact: true })
    .click();
}

/** Opens one person beside the board. */
async function openPanel(name: string): Promise<void> {
  await goTo('Readiness');
  await person(name).click();
  await panel(name).waitFor();
}

async function choose(menu: ReturnType<typeof button>, action: string | RegExp): Promise<void> {
  await menu.click();
  await page.getByRole('menuitem', { name: action }).click();
}

/** Exports what the board shows and waits until the app says that it is done. */
async function exportBoard(action: string | RegExp, done: RegExp): Promise<void> {
  await choose(button('Export').first(), action);
  await toast(done).waitFor();
}

const savedNames = () => readdirSync(saved).toSorted();

/** The one file that comes to lie in a folder, taken out of it. A message about an earlier one may still be fading, so the file itself is waited for. */
async function takeFrom(
  folder: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const names = () => readdirSync(folder).filter((name) => /\.(csv|pdf|ics|eml)$/.test(name));
  await expect.poll(names, { timeout: 10_000 }).toHaveLength(1);
  const [name = ''] = names();
  const bytes = readFileSync(join(folder, name));
  rmSync(join(folder, name));
  return { name, bytes };
}
const takeSaved = () => takeFrom(saved);

/** The words of a PDF, read by another program. */
async function wordsOf(pdf: Uint8Array): Promise<string> {
  return (await pdfPages(pdf)).join(' ').replaceAll(/\s+/g, ' ');
}

/** What the one sheet in the printer's tray says. */
const takePrinted = async () => wordsOf((await takeFrom(tray)).bytes);

/** Every row of the CSV file with its headings, and every cell as it stands there. */
function tableOf(bytes: Buffer) {
  const text = bytes.toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

/** What a calendar program takes from the file. */
function calendarOf(bytes: Buffer) {
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, summary, description, sequence } = new ICAL.Event(component);
    const on = startDate.toString();
    return { uid, on, isAllDay: startDate.isDate, summary, description, sequence: +sequence };
  });
}

describe('a firm with dates ahead', () => {
  it('comes in from a file, and its court has a date of its own', async () => {
    await button('Import people').click();
    await button('Choose a file').click();
    await button('Import 4 people').click();
    await button('To the board').click();
    await person('Anna Quillfeather').waitFor();
    await goTo('Courts');
    await page.getByLabel('Search courts').fill('flsb');
    await main().getByRole('button', { name: FLSB, exact: true }).click();
    await button('Change something for the firm').click();
    await main().getByLabel('Last day to find the login and password').fill(COURT_DATE);
    await main()
      .getByLabel(/^Source/)
      .fill('Call to the help desk');
    await main().getByRole('button', { name: 'Save', exact: true }).click();
    await main().getByRole('heading', { name: 'For the firm' }).waitFor();
    await goTo('Readiness');
    await person('Anna Quillfeather').waitFor();
  });
});

describe('the board leaves the app', () => {
  it('as a table that Excel reads and does not run, with its day and everyone on it', async () => {
    await exportBoard('Table for Excel (CSV), 4 people', /The table is saved: 5 rows/);
    const { name, bytes } = await takeSaved();
    expect(name).toBe(`FileReady - Readiness board - ${TODAY}.csv`);
    const rows = tableOf(bytes);
    expect(rows.map(({ Person, Court }) => `${Person} ${Court}`).toSorted()).toEqual([
      `'=Dora Finchley ${FLSB}`,
      `Anna Quillfeather ${ALNB}`,
      `Anna Quillfeather ${FLSB}`,
      `Boris Tallowmere ${ALNB}`,
      `Zoë Marchbanks ${FLSB}`,
    ]);
    for (const row of rows) {
      expect(row).toMatchObject({ 'Exported on': TODAY, Shows: 'Everyone' });
      expect(row.Status).not.toBe('');
      expect(Object.values(row).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
  });

  it('as what is shown only, and says in name and content what that is', async () => {
    await page.getByRole('toolbar').getByRole('button', { name: 'Office' }).click();
    await page.getByRole('menu').getByText('Miami', { exact: true }).click();
    await page.keyboard.press('Escape');
    await main().getByText('2 of 4 people').waitFor();
    await exportBoard('Table for Excel (CSV), 2 people', /The table is saved: 2 rows/);
    const table = await takeSaved();
    expect(table.name).toBe(`FileReady - Readiness board - Office Miami - ${TODAY}.csv`);
    const rows = tableOf(table.bytes);
    expect(rows.map(({ Person }) => Person).toSorted()).toEqual([
      "'=Dora Finchley",
      'Zoë Marchbanks',
    ]);
    for (const row of rows) expect(row.Shows).toBe('Office: Miami');
    await exportBoard('PDF of the board', /The PDF is saved/);
    const pdf = await takeSaved();
    expect(pdf.name).toBe(`FileReady - Readiness board - Office Miami - ${TODAY}.pdf`);
    const words = await wordsOf(pdf.bytes);
    expect(words).toContain('Shows: Office: Miami');
    expect(words).toContain('Zoë Marchbanks');
    expect(words).not.toContain('Anna Quillfeather');
    await button('Clear filters').click();
  });

  it('as a PDF with everyone on it, and tags for those who have it read to them', async () => {
    await exportBoard('PDF of the board', /The PDF is saved/);
    const { bytes } = await takeSaved();
    const words = await wordsOf(bytes);
    for (const name of ['Anna Quillfeather', 'Boris Tallowmere', 'Zoë Marchbanks'])
      expect(words).toContain(name);
    expect(words).toMatch(/Readiness board As of \w+ \d+, \d{4} Everyone 4 people [\w ’]+: \d/);
    const pages = await pdfPages(bytes);
    expect(await cutOff(bytes)).toEqual([]);
    for (const [index, text] of pages.entries()) {
      expect(text).toContain('Marsh & Finch “LLP”');
      expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
    }
    expect(bytes.toString('latin1')).toContain('/StructTreeRoot');
    expect(bytes.toString('latin1')).toContain('/Lang');
  });

  it('on paper', async () => {
    await exportBoard('Print the board', /The board is on its way to the printer/);
    expect(await takePrinted()).toContain('Readiness board');
    expect(savedNames()).toEqual([]);
  });
});

describe('who is ticked', () => {
  it('leaves the app also when others are shown, and the file says so', async () => {
    await person('Boris Tallowmere').focus();
    await page.keyboard.press('Space');
    await page.getByRole('searchbox', { name: 'Search people' }).fill('Anna');
    await main().getByText('1 of them is not shown').waitFor();
    await exportBoard('Table for Excel (CSV), 1 person', /The table is saved: 1 row/);
    const { name, bytes } = await takeSaved();
    expect(name).toBe(`FileReady - Readiness board - 1 person selected - ${TODAY}.csv`);
    expect(tableOf(bytes)).toMatchObject([
      { Person: 'Boris Tallowmere', Shows: '1 person selected' },
    ]);
    await button('Clear selection').click();
    await page.getByRole('searchbox', { name: 'Search people' }).fill('nobody is called that');
    await main().getByText('No one matches your search and filters.').waitFor();
    await isAccessible();
    await button('Show everyone').click();
    await person('Boris Tallowmere').waitFor();
  });

  it('goes out with all their courts, also when the board shows others', async () => {
    await page.getByRole('toolbar').getByRole('button', { name: 'Court', exact: true }).click();
    await page.getByRole('dialog', { name: 'Court' }).getByLabel('Search courts').fill('SDFL');
    await page.getByRole('checkbox', { name: FLSB }).check();
    await page.keyboard.press('Escape');
    await main().getByText('3 of 4 people').waitFor();
    await person('Anna Quillfeather').focus();
    await page.keyboard.press('Space');
    await exportBoard('Table for Excel (CSV), 1 person', /The table is saved: 2 rows/);
    const rows = tableOf((await takeSaved()).bytes);
    expect(rows.map(({ Court }) => Court).toSorted()).toEqual([ALNB, FLSB].toSorted());
    for (const { Status } of rows) expect(Status).toMatch(/Not started|Preparing/);
    await button('Clear selection').click();
    await exportBoard('Table for Excel (CSV), 3 people', /The table is saved: 3 rows/);
    for (const { Court, Shows } of tableOf((await takeSaved()).bytes))
      expect([Court, Shows]).toEqual([FLSB, `Court: ${FLSB}`]);
    await button('Clear filters').click();
    await person('Boris Tallowmere').waitFor();
  });
});

/** Reads that a file is saved and what to do with it in which program, and closes it. */
async function closeHow(title: string, done: string | RegExp): Promise<void> {
  const how = dialog(new RegExp(title));
  await how.getByText(done).waitFor();
  await how.getByText(/Classic Outlook for Windows/).waitFor();
  await isAccessible();
  await how.getByRole('button', { name: 'Close' }).click();
  await how.waitFor({ state: 'detached' });
}

describe('dates for a calendar', () => {
  it('are whole days that lie ahead, one for all who share a court’s date, and come again under the same names', async () => {
    await choose(button('Export').first(), 'Dates for a calendar (ICS)');
    await closeHow('Put the dates into a calendar', /The calendar file is saved/);
    const first = await takeSaved();
    expect(first.name).toBe(`FileReady - NextGen dates - ${TODAY}.ics`);
    const events = calendarOf(first.bytes);
    expect(events.filter(({ on, isAllDay }) => !isAllDay || on < TODAY)).toEqual([]);
    const lapse = events.find(({ uid }) => uid.includes('pacer-password'));
    expect(lapse).toMatchObject({ on: PASSWORD_LAPSES });
    expect(lapse?.summary).toBe('Anna Quillfeather: last day of the PACER password');
    const court = events.find(({ uid }) => uid === 'flsb.know-credential.by.everyone@fileready');
    expect(court).toMatchObject({ on: COURT_DATE });
    expect(court?.summary).toContain(FLSB);
    for (const name of ['Anna Quillfeather', 'Zoë Marchbanks', '=Dora Finchley'])
      expect(court?.description).toContain(name);
    expect(court?.description).not.toContain('Boris');

    await choose(button('Export').first(), 'Dates for a calendar (ICS)');
    await closeHow('Put the dates into a calendar', /The calendar file is saved/);
    const again = calendarOf((await takeSaved()).bytes);
    expect(again.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
    expect(new Set(again.map(({ uid }) => uid)).size).toBe(again.length);
    for (const [place, { sequence }] of again.entries())
      expect(sequence).toBeGreaterThanOrEqual(events[place]?.sequence ?? Number.NaN);
  });
});

describe('a calendar for each person', () => {
  it('is one file each under a name that stays, and the app says what to do with it', async () => {
    await choose(button('Export').first(), 'Calendar for each person (ICS)');
    const how = dialog('Put the dates into calendars');
    await how.getByText(/Boris Tallowmere.*no date ahead/).waitFor();
    await closeHow('Put the dates into calendars', '3 calendars are saved.');
    const names = ['=Dora Finchley', 'Anna Quillfeather', 'Zoë Marchbanks'].map(
      (name) => `FileReady - NextGen dates - ${name}.ics`,
    );
    expect(savedNames()).toEqual(names);
    const own = calendarOf(readFileSync(join(saved, names[1] ?? '')));
    expect(own.map(({ on }) => on).toSorted()).toEqual([COURT_DATE, PASSWORD_LAPSES]);
    for (const name of names) rmSync(join(saved, name));
  });
});

describe('reminders', () => {
  it('are one draft for each person with an address, and the app says who has none', async () => {
    await choose(button('Export').first(), 'Reminders as email drafts');
    const left = dialog(/Send the drafts/);
    await left.getByText('No draft for 1 person').waitFor();
    await left.getByText(/Dora Finchley.*no email address/).waitFor();
    await isAccessible();
    await left.getByRole('button', { name: 'Close' }).click();
    const drafts = await Promise.all(
      savedNames().map((name) => PostalMime.parse(readFileSync(join(saved, name)))),
    );
    expect(savedNames()).toEqual(
      ['Anna Quillfeather', 'Boris Tallowmere', 'Zoë Marchbanks'].map(
        (name) => `FileReady - ${name} - ${TODAY}.eml`,
      ),
    );
    expect(drafts.map(({ to }) => to)).toEqual([
      [{ name: 'Anna Quillfeather', address: 'anna@firm.example' }],
      [{ name: 'Boris Tallowmere', address: 'boris@firm.example' }],
      [{ name: 'Zoë Marchbanks', address: 'zoe@firm.example' }],
    ]);
    for (const { subject, text, attachments, headers } of drafts) {
      expect(subject).toContain('NextGen');
      expect(attachments).toEqual([]);
      expect(headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }));
      expect(text).toContain('Dear ');
    }
    expect(drafts[0]?.text).toContain(FLSB);
    expect(drafts[2]?.text).not.toMatch(/Anna|Boris|aquill27/);
    for (const name of savedNames()) rmSync(join(saved, name));
  });

  it('open in the mail program from the panel of one person, or are saved as a file', async () => {
    await openPanel('Boris Tallowmere');
    const opened = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const onOpen = (event: Event) => {
            if (event instanceof CustomEvent) resolve(event.detail);
          };
          document.addEventListener('fake-electron-open', onOpen, { once: true });
        }),
    );
    const menu = panel('Boris Tallowmere').getByRole('button', { name: 'Export' });
    await choose(menu, 'Reminder in the mail program');
    const address = new URL(await opened);
    expect(address.protocol).toBe('mailto:');
    expect(address.pathname).toBe('boris@firm.example');
    expect(address.searchParams.get('subject')).toContain('NextGen');
    expect(address.searchParams.get('body')).toContain('Dear Boris Tallowmere');
    await toast('The reminder is open in the mail program.').waitFor();
    await choose(menu, 'Reminder as an email file');
    await closeHow('Send the draft', 'The reminder is saved.');
    const { to } = await PostalMime.parse((await takeSaved()).bytes);
    expect(to).toEqual([{ name: 'Boris Tallowmere', address: 'boris@firm.example' }]);
    await choose(menu, 'Copy the reminder’s text');
    const copied = dialog('The reminder’s text is copied');
    await copied.getByText('boris@firm.example').waitFor();
    await copied.getByText(/NextGen/).waitFor();
    await isAccessible();
    await copied.getByRole('button', { name: 'Close' }).click();
  });

  it('say what is missing when there is no address', async () => {
    await openPanel('=Dora Finchley');
    const menu = panel('=Dora Finchley').getByRole('button', { name: 'Export' });
    await choose(menu, 'Reminder as an email file');
    await toast(/No email address is recorded/).waitFor();
    await isAccessible();
    expect(savedNames()).toEqual([]);
  });
});

describe('one checklist', () => {
  it('is saved as a PDF from its own screen, with every phase and date', async () => {
    await openPanel('Anna Quillfeather');
    await panel('Anna Quillfeather')
      .getByRole('button', { name: `${FLSB}: open for Anna Quillfeather` })
      .click();
    await button(/^Print or PDF: checklist of Anna Quillfeather/).click();
    await page.getByRole('menuitem', { name: 'Checklist as PDF' }).waitFor();
    await isAccessible();
    await page.getByRole('menuitem', { name: 'Checklist as PDF' }).click();
    await toast('The checklist is saved.').waitFor();
    const { name, bytes } = await takeSaved();
    expect(name).toBe(`FileReady - Checklist of Anna Quillfeather - flsb - ${TODAY}.pdf`);
    const words = await wordsOf(bytes);
    for (const part of ['Checklist of Anna Quillfeather', FLSB, 'Prepare', 'Link', 'Afterwards'])
      expect(words).toContain(part);
    expect(words).toMatch(/\d+ of \d+ steps done/);
    expect(words).toMatch(/Page 1 of \d\s*Marsh & Finch “LLP”/);
    expect(await cutOff(bytes)).toEqual([]);
    expect(words).not.toMatch(/\{\w+\}|undefined|2022/);
  });

  it('is printed from the panel beside the board', async () => {
    await openPanel('Anna Quillfeather');
    const name = `Print or PDF: checklist of Anna Quillfeather for ${ALNB}`;
    await choose(panel('Anna Quillfeather').getByRole('button', { name }), 'Print the checklist');
    await toast('The checklist is on its way to the printer.').waitFor();
    expect(await takePrinted()).toContain(`Checklist of Anna Quillfeather ${ALNB}`);
  });

  it('leaves the panel open when its menu is closed with Escape', async () => {
    await panel('Anna Quillfeather').getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await expect.poll(() => panel('Anna Quillfeather').isVisible()).toBe(true);
  });
});

describe('the worksheet of one person', () => {
  const menu = () => panel('Anna Quillfeather').getByRole('button', { name: 'Export' });
  const askForPasswords = () => choose(menu(), 'Print the worksheet with passwords…');
  const question = () => dialog('Print the worksheet of Anna Quillfeather with passwords?');

  async function confirm(): Promise<void> {
    await question()
      .getByLabel(/^Why are you printing them/)
      .fill(REASON);
    await question().getByRole('button', { name: 'Print passwords' }).click();
  }

  it('has no password to print before one is kept, and says where to keep it', async () => {
    await askForPasswords();
    await dialog('No password to print')
      .getByText(/then CM\/ECF login/)
      .waitFor();
    await isAccessible();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(() => panel('Anna Quillfeather').isVisible()).toBe(true);
    await panel('Anna Quillfeather')
      .getByRole('button', { name: `${ALNB}: open for Anna Quillfeather` })
      .click();
    await page.getByRole('tab', { name: 'CM/ECF login' }).click();
    await main().getByLabel('CM/ECF login', { exact: true }).fill(LOGIN);
    await main().getByLabel('CM/ECF password', { exact: true }).fill(PASSWORD);
    await button('Save to keychain').click();
    await main().getByText('Saved in the keychain.').waitFor();
  });

  it('is saved and printed with lines where logins and passwords belong', async () => {
    await openPanel('Anna Quillfeather');
    await choose(menu(), 'Preparation worksheet as PDF');
    await toast('The worksheet is saved.').waitFor();
    const { name, bytes } = await takeSaved();
    expect(name).toBe(`FileReady - NextGen preparation of Anna Quillfeather - ${TODAY}.pdf`);
    await choose(menu(), 'Print the preparation worksheet');
    await toast('The worksheet is on its way to the printer.').waitFor();
    for (const words of [await wordsOf(bytes), await takePrinted()]) {
      for (const part of ['Anna Quillfeather', 'aquill27', ALNB, FLSB, 'CM/ECF password'])
        expect(words).toContain(part);
      expect(words).not.toContain(PASSWORD);
      expect(words).not.toContain(LOGIN);
    }
  });

  it('says what printing with passwords means, and wants a reason first', async () => {
    await askForPasswords();
    await question().getByText('Paper has no lock.').waitFor();
    await question().getByText(`${ALNB} (Attorney)`).waitFor();
    expect(await question().getByText(FLSB).count()).toBe(0);
    await isAccessible();
    await question().getByRole('button', { name: 'Print passwords' }).click();
    await question().getByText('Fill this in.').waitFor();
    await isAccessible();
  });

  it('is not printed when the person turns back, at the question or at the proof of presence', async () => {
    await question().getByRole('button', { name: 'Cancel' }).click();
    await dialog().waitFor({ state: 'detached' });
    await askForPasswords();
    await confirm();
    await dialog('Set a PIN for FileReady')
      .getByText(/about to print logins/)
      .waitFor();
    await isAccessible();
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await dialog().waitFor({ state: 'detached' });
    await menu().waitFor();
    expect(readdirSync(tray)).toEqual([]);
  });

  it('shows the password on paper after reason and proof, and nowhere else', async () => {
    await askForPasswords();
    await confirm();
    await dialog().getByLabel('New PIN', { exact: true }).fill(PIN);
    await dialog().getByLabel('New PIN again').fill(PIN);
    expect(readdirSync(tray)).toEqual([]);
    await dialog().getByRole('button', { name: 'Set PIN and continue' }).click();
    await toast(/The worksheet with passwords is on its way to the printer/).waitFor();
    await isAccessible();
    const sheet = await takePrinted();
    expect(sheet).toContain(`CM/ECF login the court issued ${LOGIN}`);
    expect(sheet).toContain(`CM/ECF password ${PASSWORD}`);
    expect(savedNames()).toEqual([]);
    expect(await page.content()).not.toContain(PASSWORD);
    expect(filesWith(app.userData, PASSWORD)).toEqual([]);
    expect(app.printed()).not.toContain(PASSWORD);
  });

  it('comes back to the question with the reason when the printer fails', async () => {
    rmSync(tray, { recursive: true });
    await askForPasswords();
    await confirm();
    await dialog().getByLabel('PIN of FileReady', { exact: true }).fill(PIN);
    await dialog().getByRole('button', { name: 'Continue' }).click();
    await question()
      .getByText(/could not be printed/)
      .waitFor();
    expect(
      await question()
        .getByLabel(/^Why are you printing them/)
        .inputValue(),
    ).toBe(REASON);
    await isAccessible();
    await question().getByRole('button', { name: 'Cancel' }).click();
  });

  it('is in the history with the reason and never with the password', async () => {
    await panel('Anna Quillfeather').getByRole('button', { name: 'Open person' }).click();
    await button('Show the history').click();
    await main().getByText('Court login and password printed on paper').first().waitFor();
    await main()
      .getByText('Printing the court login and password was canceled or failed')
      .waitFor();
    await main().getByText(REASON).first().waitFor();
    expect(await page.content()).not.toContain(PASSWORD);
    await button('Export').waitFor();
    await isAccessible();
  });
});
