import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CourtId,
  type EcfAccountId,
  type PersonId,
} from '../../electron/shared/domain/values/ids.ts';
import { accessFaultsInEveryLook } from '../support/axe.ts';
import { firstOf } from '../support/first-of.ts';
import { type LaunchedStandIn, launchStandIn } from '../support/launch.ts';

const ROSTER = `Name,Role,Office,Courts
Egon Nettlebed,Attorney,Miami,nowhere
Faye Orchard,Attorney,Miami,flsb
`;
const HALF_TYPED = 'Called the help desk, they will';

const folder = mkdtempSync(join(tmpdir(), 'fileready-windows-'));
const rosterFile = join(folder, 'roster.csv');

let app: LaunchedStandIn;
let mine: Page;
let other: Page;

beforeAll(async () => {
  writeFileSync(rosterFile, ROSTER);
  app = await launchStandIn({ env: { FILEREADY_FAKE_OPEN: rosterFile } });
  mine = app.page;
  await mine.setViewportSize({ width: 1280, height: 900 });
  await addPeople(mine);
  other = await app.openWindow();
  await other.getByRole('grid').waitFor();
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

const grid = (page: Page) => page.getByRole('grid');
const person = (page: Page, name: string) =>
  grid(page).getByRole('rowheader').filter({ hasText: name });
const main = () => mine.getByRole('main');

/** Four people of a firm, as another program of the office would have brought them. */
async function addPeople(page: Page): Promise<void> {
  await page.evaluate(async (courtId) => {
    const { people, courts } = window.fileReady;
    for (const name of ['Anna Quillfeather', 'Boris Tallowmere', 'Cleo Marchbanks', 'Dora Finch']) {
      const draft = { name, role: 'attorney', office: 'Miami', email: '', barNumber: '' } as const;
      const added = await people.add({ draft });
      if (!added.ok) throw new Error(added.failure.code);
      const { personId } = added.value;
      await courts.join({ personId, courtId, capacity: 'attorney', standing: 'has-filed' });
    }
  }, CourtId.parse('flsb'));
}

/** Who somebody is, as the other window knows it. */
function known(name: string) {
  return other.evaluate(async (wanted) => {
    const { people } = window.fileReady;
    const listed = await people.list({});
    const row = listed.ok && listed.value.find(({ name }) => name === wanted);
    if (!row) throw new Error(`nobody is called ${wanted}`);
    const opened = await people.open({ personId: row.id });
    if (!opened.ok) throw new Error(opened.failure.code);
    return opened.value;
  }, name);
}

/** Records a step for somebody from the other window. */
async function recordElsewhere(ecfAccountId: EcfAccountId): Promise<void> {
  await other.evaluate(async (account) => {
    const { checklist } = window.fileReady;
    const opened = await checklist.open({ ecfAccountId: account });
    const step =
      opened.ok &&
      opened.value.checklist.steps.find(
        ({ decidedBy, state }) => decidedBy === 'person' && state.kind === 'todo',
      );
    if (!step) throw new Error('there is no step to record');
    const recorded = await checklist.record({
      ecfAccountId: account,
      stepId: step.id,
      outcome: 'done',
      note: 'Recorded in the other window',
    });
    if (!recorded.ok) throw new Error(recorded.failure.code);
  }, ecfAccountId);
}

/** Where the step that is recorded for all stands for one of them. */
async function contactStep({ courts }: Awaited<ReturnType<typeof known>>) {
  const state = await other.evaluate(async (ecfAccountId) => {
    const opened = await window.fileReady.checklist.open({ ecfAccountId });
    if (!opened.ok) throw new Error(opened.failure.code);
    return opened.value.checklist.steps.find(({ id }) => id === 'contact-details')?.state;
  }, firstOf(courts).account.id);
  return state;
}

async function noteElsewhere(personId: PersonId, text: string): Promise<void> {
  await other.evaluate((note) => window.fileReady.board.addNote(note), { personId, text });
}

/** Changes a person in the other window, through its own dialog. */
async function editElsewhere(name: string, label: string, value: string): Promise<void> {
  await other.keyboard.press('Control+k');
  await other.getByRole('combobox', { name: 'Go to a page or run a command' }).fill(name);
  await other.getByRole('option').filter({ hasText: name }).first().click();
  await other.getByRole('heading', { level: 1, name }).waitFor();
  await other.getByRole('main').getByRole('button', { name: 'Edit' }).click();
  await other.getByRole('dialog').getByLabel(label).fill(value);
  await other.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await other.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Opens so many files in the other window, as somebody who tries one after another. */
async function openFilesElsewhere(files: number): Promise<void> {
  await other.evaluate(async (count) => {
    for (let file = 0; file < count; file += 1) {
      const name = `other-${file}.csv`;
      const read = await window.fileReady.rosterImport.read({ name, base64: btoa('Name\nIda\n') });
      if (!read.ok) throw new Error(read.failure.code);
    }
  }, files);
}

async function openPerson(name: string): Promise<void> {
  await mine.keyboard.press('Control+k');
  await mine.getByRole('combobox', { name: 'Go to a page or run a command' }).fill(name);
  await mine.getByRole('option').filter({ hasText: name }).first().click();
  await mine.getByRole('heading', { level: 1, name }).waitFor();
}

async function toBoard(): Promise<void> {
  await mine
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: 'Readiness' })
    .click();
  await grid(mine).waitFor();
}

/** Puts the cursor between the letters, as somebody who corrects a word in the middle. */
async function cursorAt(field: Locator, place: number): Promise<void> {
  await field.evaluate((element, at) => {
    if (!(element instanceof HTMLInputElement) && !(element instanceof HTMLTextAreaElement))
      throw new Error('there is nothing to type in');
    element.focus();
    element.setSelectionRange(at, at);
  }, place);
}

/** What a field holds, where the cursor is, and whether the keyboard is still in it. */
const typing = (field: Locator) =>
  field.evaluate((element) => ({
    text: Reflect.get(element, 'value'),
    cursor: Reflect.get(element, 'selectionStart'),
    hasFocus: document.activeElement === element,
  }));

async function isAccessible(): Promise<void> {
  expect(await accessFaultsInEveryLook(mine)).toEqual([]);
}

describe('while somebody else records in another window', () => {
  it('a half-typed note stays, with the cursor in it, and the news appear beside it', async () => {
    const { person: anna, courts } = await known('Anna Quillfeather');
    await person(mine, anna.name).click();
    const panel = mine.getByRole('complementary', { name: anna.name });
    const note = panel.getByLabel('New note');
    await note.fill(HALF_TYPED);
    await cursorAt(note, 6);
    const done = courts[0]?.progress.done ?? 0;
    await panel.getByText(new RegExp(`· ${done} of \\d+ steps`)).waitFor();
    await recordElsewhere(firstOf(courts).account.id);
    await panel.getByText(new RegExp(`· ${done + 1} of \\d+ steps`)).waitFor();
    await noteElsewhere(anna.id, 'From the other window');
    await panel.getByText('From the other window').waitFor();
    expect(await typing(note)).toEqual({ text: HALF_TYPED, cursor: 6, hasFocus: true });
    await mine.keyboard.type(' again');
    await expect.poll(() => note.inputValue()).toBe('Called again the help desk, they will');
    await isAccessible();
    await note.fill('');
    await mine.keyboard.press('Escape');
  });

  it('a half-typed search stays, with the cursor in it, and finds who was just added', async () => {
    const search = mine.getByRole('searchbox', { name: 'Search people' });
    await search.fill('Gerd W');
    await main().getByText('0 of 4 people').waitFor();
    await cursorAt(search, 4);
    await other.evaluate(() => {
      const draft = { name: 'Gerd Wispering', role: 'attorney', office: '', email: '' } as const;
      return window.fileReady.people.add({ draft: { ...draft, barNumber: '' } });
    });
    await main().getByText('1 of 5 people').waitFor();
    expect(await typing(search)).toEqual({ text: 'Gerd W', cursor: 4, hasFocus: true });
    await isAccessible();
    await search.fill('');
    await main().getByText('5 people', { exact: true }).waitFor();
  });
});

describe('two people who edit one person', () => {
  it('both keep what they typed where they changed different facts', async () => {
    await openPerson('Boris Tallowmere');
    await main().getByRole('button', { name: 'Edit' }).click();
    const dialog = mine.getByRole('dialog');
    await dialog.getByLabel('Office').fill('Mobile');
    await editElsewhere('Boris Tallowmere', 'Email', 'boris@firm.example');
    await expect.poll(() => dialog.getByLabel('Office').inputValue()).toBe('Mobile');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    const { person: boris } = await known('Boris Tallowmere');
    expect(boris).toMatchObject({ office: 'Mobile', email: 'boris@firm.example' });
  });

  it('learn of each other where they changed the same fact, before anything is overwritten', async () => {
    await main().getByRole('button', { name: 'Edit' }).click();
    const dialog = mine.getByRole('dialog');
    await dialog.getByLabel('Office').fill('Montgomery');
    await dialog.getByLabel('Role').selectOption('trustee');
    await editElsewhere('Boris Tallowmere', 'Office', 'Denver');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText(/Someone changed this in the meantime to “Denver”/).waitFor();
    await expect.poll(() => dialog.getByLabel('Office').inputValue()).toBe('Montgomery');
    expect((await known('Boris Tallowmere')).person).toMatchObject({
      office: 'Denver',
      role: 'attorney',
    });
    await isAccessible();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await known('Boris Tallowmere')).person).toMatchObject({
      office: 'Montgomery',
      role: 'trustee',
    });
  });

  it('keep a first PACER account that is half typed when the other one records theirs', async () => {
    const username = main().getByLabel('PACER username');
    await username.fill('boris.half');
    await cursorAt(username, 5);
    const { person: boris } = await known('Boris Tallowmere');
    await other.evaluate(
      (personId) =>
        window.fileReady.pacer.record({
          personId,
          username: 'btallowmere',
          accountType: 'legacy',
          searchStatus: 'not-looked',
          kind: 'individual',
          createdOn: '',
          mfa: 'not-known',
          passwordSetOn: '',
          mfaSkips: '',
          authenticators: '',
          backupCodes: '',
          passwordSkips: '',
          deactivated: 'not-known',
        }),
      boris.id,
    );
    await main().getByText('btallowmere', { exact: true }).waitFor();
    expect(await typing(username)).toEqual({ text: 'boris.half', cursor: 5, hasFocus: true });
    await isAccessible();
    await main().getByRole('button', { name: 'Cancel' }).click();
  });

  it('learn of each other in the form of a PACER account too', async () => {
    await main().getByRole('button', { name: 'Change the details' }).click();
    const username = main().getByLabel('PACER username');
    await username.fill('boris.mine');
    await mine.getByRole('radio', { name: 'Upgraded PACER Account' }).check();
    const { person: boris, pacerAccounts } = await known('Boris Tallowmere');
    const theirs = {
      username: 'boris.theirs',
      accountType: 'not-looked',
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
    } as const;
    const was = {
      ...theirs,
      username: 'btallowmere',
      accountType: 'legacy',
      mfa: 'not-known',
    } as const;
    await other.evaluate((input) => window.fileReady.pacer.record(input), {
      personId: boris.id,
      change: { accountId: firstOf(pacerAccounts).account.id, was },
      ...theirs,
    });
    await main().getByRole('button', { name: 'Save', exact: true }).click();
    await main()
      .getByText(/Someone changed this in the meantime to “boris\.theirs”/)
      .waitFor();
    await main()
      .getByText(/Someone changed this in the meantime to “I haven’t looked yet”/)
      .waitFor();
    await expect.poll(() => username.inputValue()).toBe('boris.mine');
    await isAccessible();
    await main().getByRole('button', { name: 'Save', exact: true }).click();
    await main().getByText('boris.mine', { exact: true }).waitFor();
    const [now] = (await known('Boris Tallowmere')).pacerAccounts;
    // What was left alone keeps what the other one recorded.
    expect(now?.account).toMatchObject({
      username: 'boris.mine',
      accountType: 'upgraded',
      mfa: 'app',
    });
  });
});

describe('the form of a PACER account that the other window takes off the record', () => {
  it('stays with what is typed and the cursor in it, says who did it, and records it as a new account', async () => {
    await main().getByRole('button', { name: 'Change the details' }).click();
    const username = main().getByLabel('PACER username');
    await username.fill('boris.kept');
    await mine.getByRole('radio', { name: 'Legacy PACER Account' }).check();
    await cursorAt(username, 5);
    const { person: boris, pacerAccounts } = await known('Boris Tallowmere');
    const before = firstOf(pacerAccounts).account.id;
    await other.evaluate((input) => window.fileReady.pacer.remove(input), {
      personId: boris.id,
      accountId: before,
    });
    await main().getByText('boris.mine was removed.').waitFor();
    await main()
      .getByText(/removed it, .*What you typed is still here and is not saved/)
      .waitFor();
    expect(await typing(username)).toEqual({ text: 'boris.kept', cursor: 5, hasFocus: true });
    // Not a second, empty form beside the one that is being filled in.
    await expect.poll(() => username.count()).toBe(1);
    await isAccessible();
    await main().getByRole('button', { name: 'Save as a new account' }).click();
    await main().getByText('boris.kept', { exact: true }).waitFor();
    const [now, ...others] = (await known('Boris Tallowmere')).pacerAccounts;
    expect(others).toEqual([]);
    expect(now?.account).toMatchObject({ username: 'boris.kept', accountType: 'legacy' });
    expect(now?.account.id).not.toBe(before);
  });

  it('goes on as before when the other window takes that back', async () => {
    await main().getByRole('button', { name: 'Change the details' }).click();
    const username = main().getByLabel('PACER username');
    await username.fill('boris.again');
    const { person: boris, pacerAccounts } = await known('Boris Tallowmere');
    const accountId = firstOf(pacerAccounts).account.id;
    const input = { personId: boris.id, accountId };
    const entries = await other.evaluate(async (account) => {
      const removed = await window.fileReady.pacer.remove(account);
      return removed.ok ? removed.value.undo : [];
    }, input);
    await main().getByText('boris.kept was removed.').waitFor();
    await other.evaluate((undo) => window.fileReady.history.undo({ entries: undo }), entries);
    await main().getByText('boris.kept was removed.').waitFor({ state: 'detached' });
    await expect.poll(() => username.inputValue()).toBe('boris.again');
    await main().getByRole('button', { name: 'Save', exact: true }).click();
    await main().getByText('boris.again', { exact: true }).waitFor();
    const [now] = (await known('Boris Tallowmere')).pacerAccounts;
    expect(now?.account).toMatchObject({ id: accountId, username: 'boris.again' });
  });

  it('can be closed without saving, and then starts over', async () => {
    await main().getByRole('button', { name: 'Change the details' }).click();
    const username = main().getByLabel('PACER username');
    await username.fill('boris.dropped');
    const { person: boris, pacerAccounts } = await known('Boris Tallowmere');
    const accountId = firstOf(pacerAccounts).account.id;
    await other.evaluate((input) => window.fileReady.pacer.remove(input), {
      personId: boris.id,
      accountId,
    });
    await main().getByText('boris.again was removed.').waitFor();
    await main().getByRole('button', { name: 'Close', exact: true }).click();
    await main().getByText('No PACER account is recorded yet.').waitFor();
    await expect.poll(() => username.inputValue()).toBe('');
    expect((await known('Boris Tallowmere')).pacerAccounts).toEqual([]);
  });
});

describe('a file that is being fixed', () => {
  it('keeps the half-fixed row when somebody adds a person or opens a file elsewhere', async () => {
    await toBoard();
    await main().getByRole('button', { name: 'Import people' }).click();
    await main().getByRole('button', { name: 'Choose a file' }).click();
    const courts = main().getByLabel('Courts in line 2');
    await courts.fill('fls');
    await cursorAt(courts, 2);
    await other.evaluate(() => {
      const draft = { name: 'Hetty Ambrose', role: 'attorney', office: '', email: '' } as const;
      return window.fileReady.people.add({ draft: { ...draft, barNumber: '' } });
    });
    await openFilesElsewhere(1);
    await mine.getByRole('tab', { name: 'Needs fixing (1)' }).waitFor();
    expect(await typing(courts)).toEqual({ text: 'fls', cursor: 2, hasFocus: true });
    await courts.fill('flsb');
    await main().getByRole('button', { name: 'Use this' }).click();
    const start = main().getByRole('button', { name: 'Import 2 people' });
    await start.waitFor();
    // A lock loads the page again; what was fixed is there still.
    await mine.reload();
    await start.click();
    await main().getByRole('heading', { name: 'What was recorded' }).waitFor();
    await isAccessible();
    await main().getByRole('button', { name: 'To the board' }).click();
    await person(mine, 'Egon Nettlebed').waitFor();
    await person(mine, 'Hetty Ambrose').waitFor();
  });

  it('is closed for too many others, says so, and is opened again in one step', async () => {
    await main().getByRole('button', { name: 'Import people' }).click();
    const choose = main().getByRole('button', { name: 'Choose a file' });
    await choose.click();
    const rows = main().getByRole('heading', { name: 'Rows of roster.csv' });
    await rows.waitFor();
    await openFilesElsewhere(4);
    await main()
      .getByText(/roster\.csv was closed because other files were opened/)
      .waitFor();
    await isAccessible();
    await choose.click();
    await rows.waitFor();
    await toBoard();
  });
});

describe('one act for many', () => {
  it('is not half done when somebody archives one of them elsewhere', async () => {
    const [anna, cleo, dora] = [
      await known('Anna Quillfeather'),
      await known('Cleo Marchbanks'),
      await known('Dora Finch'),
    ];
    const three = [anna, cleo, dora];
    for (const [place, one] of three.entries()) {
      await mine.getByRole('checkbox', { name: `Select ${one.person.name}` }).click();
      await main()
        .getByText(place === 0 ? '1 person selected' : `${place + 1} people selected`)
        .waitFor();
    }
    await main().getByRole('button', { name: 'Record a step…' }).click();
    const dialog = mine.getByRole('dialog');
    await dialog.getByLabel('Which step?').selectOption('contact-details');
    await dialog.getByLabel(/^Note/).fill('All at once');
    await dialog.getByRole('button', { name: 'Preview changes' }).click();
    await dialog.getByText('This will update 3 people in 3 court accounts.').waitFor();
    await other.evaluate(
      (personId) => window.fileReady.people.archive({ personId, reason: 'Left the firm' }),
      cleo.person.id,
    );
    await person(mine, cleo.person.name).waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: 'Record for 3 people' }).click();
    await dialog.getByText(/Something about these people changed in the meantime/).waitFor();
    await expect.poll(() => dialog.getByLabel(/^Note/).inputValue()).toBe('All at once');
    await isAccessible();
    for (const one of three) expect(await contactStep(one)).toMatchObject({ kind: 'waiting' });
    await dialog.getByRole('button', { name: 'Preview changes' }).click();
    await dialog.getByText('This will update 2 people in 2 court accounts.').waitFor();
    await dialog.getByRole('button', { name: 'Record for 2 people' }).click();
    await dialog.waitFor({ state: 'detached' });
    for (const one of [anna, dora])
      expect(await contactStep(one)).toMatchObject({ kind: 'done', note: 'All at once' });
    expect(await contactStep(cleo)).toMatchObject({ kind: 'waiting' });
  });
});

describe('the lock', () => {
  it('closes every window at once and, opened in one, opens each where it was', async () => {
    for (const [page, place] of [
      [mine, 'Courts'],
      [other, 'Firm'],
    ] as const) {
      const places = page.getByRole('navigation', { name: 'Main' });
      await places.getByRole('button', { name: place, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: place }).waitFor();
    }
    await mine.keyboard.press('Control+l');
    for (const page of [mine, other])
      await page.getByRole('heading', { level: 1, name: 'FileReady is locked' }).waitFor();
    // Whatever the first page shows until it is gone, the one that is loaded for it is locked from its first paint.
    await mine.reload();
    await mine.getByRole('heading', { level: 1, name: 'FileReady is locked' }).waitFor();
    await isAccessible();
    await mine.getByRole('button', { name: 'Unlock' }).click();
    await mine.getByRole('heading', { level: 1, name: 'Courts' }).waitFor();
    await other.getByRole('heading', { level: 1, name: 'Firm' }).waitFor();
  });
});
