import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import en from '../../assets/text/en.json' with { type: 'json' };
import { EVENT_BODIES } from '../../electron/shared/domain/records/event.ts';
import { canBeUndone } from '../../electron/shared/domain/records/undoable.ts';
import type { PersonId } from '../../electron/shared/domain/values/ids.ts';
import { accessFaults } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { newFolder, recordsIn } from '../support/records.ts';
import {
  addGood,
  recordAboutCourt,
  recordAboutFirm,
  recordAboutPerson,
  recordReset,
} from '../support/undo-acts.ts';

const NAME = 'Rosa Delfinch';
const PIN = 'harbor lamp 4193';

let app: LaunchedApp;
let page: Page;
let rosa: PersonId;
const folder = newFolder();

beforeAll(async () => {
  app = await launchApp({ userData: folder });
  page = app.page;
  await addGood(page);
  rosa = await recordAboutPerson(page, NAME);
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function goTo(name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: en['palette.title'] }).fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

async function showsHistory(): Promise<void> {
  await page.getByRole('button', { name: en['history.show'] }).click();
  await offered().first().waitFor();
  expect(await accessFaults(page)).toEqual([]);
}

const offered = () => page.getByRole('button', { name: /^Undo: / });
const lines = () => page.getByRole('region', { name: en['history.title'] }).getByRole('list');

/** Undoes the newest act that offers it, and answers what it was. */
async function undoNewest(): Promise<string> {
  const before = await lines().innerText();
  const name = await offered().first().getAttribute('aria-label');
  await offered().first().click();
  if (name !== LAST) await expect.poll(() => lines().innerText()).not.toBe(before);
  return name?.replace('Undo: ', '') ?? '';
}

/** Undoes the newest act about the court, which asks for the PIN, until this many are undone. */
async function undoWithPin(undone: number): Promise<void> {
  await offered().first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('PIN of FileReady', { exact: true }).fill(PIN);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await expect
    .poll(() =>
      lines()
        .getByText(/^Undone by/)
        .count(),
    )
    .toBe(undone);
}

async function undoneUntil(count: number): Promise<readonly string[]> {
  const undone: string[] = [];
  while (undone.length < count) undone.push(await undoNewest());
  return undone;
}

/** The acts of `recordAboutFirm` and the one of a court before it, newest first. */
const FIRM_ACTS = [
  'Court removed from the list',
  'Court added to the list',
  'View removed',
  'View saved',
  'Shared research account removed',
  'Shared research account added',
  'No longer billed through the firm’s account',
  'Billed through the firm’s account',
  'Billing account of the firm recorded',
];

const LAST = 'Undo: Added';

/** Every act of `recordAboutPerson` that is about the person, newest first. */
const ACTS = [
  'Another record of the same person was merged into this one',
  'Court removed',
  'Court added',
  'Record of the earlier link undone',
  'Recorded as already linked, outside FileReady',
  'Said where the CM/ECF login is',
  'Checklist step recorded',
  'Role or filing status in the court changed',
  'Court added',
  'PACER account removed',
  'PACER account changed',
  'PACER account recorded',
  'Note removed',
  'Note written',
  'Assigned to someone',
  'Restored',
  'Archived',
  'Details changed',
  'Added',
];

/** An undo is undone from the message that tells it, and with Ctrl+Z. A history shows it at the entry it undid. */
const NO_ENTRY: readonly string[] = ['undone'];

describe('Undo in the history', () => {
  it('is where every message sends people that speaks of it: on the page of the person', async () => {
    const sent = Object.entries(en).filter(([, text]) => /undo [^.]*history/i.test(text));
    expect(sent.map(([id]) => id)).toEqual([
      'court.gone-meanwhile',
      'failure.undo-built-upon',
      'failure.undo-changed-since',
      'failure.link-recorded-meanwhile',
      'failure.act-not-found',
    ]);
    await goTo(NAME);
    await showsHistory();
  });

  it('undoes each kind of act, the newest first, until nothing is left of the person', async () => {
    expect(await undoneUntil(ACTS.length)).toEqual(ACTS);
    const open = () =>
      page.evaluate(async (personId) => window.fileReady.people.open({ personId }), rosa);
    await expect.poll(open).toMatchObject({ failure: { code: 'person-not-found' } });
  });

  it('undoes a reset at the court, and leaves what the keychain did', async () => {
    await recordReset(page, 'Nora Reset');
    await goTo('Nora Reset');
    await showsHistory();
    expect(await undoneUntil(1)).toEqual([en['history-kind.credential-reset']]);
    await expect.poll(() => offered().count()).toBe(0);
  });

  it('undoes each kind of act about the firm, on its page, also of a court that is gone', async () => {
    await recordAboutFirm(page);
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('button', { name: en['nav.firm'] })
      .click();
    await showsHistory();
    expect(await undoneUntil(FIRM_ACTS.length)).toEqual(FIRM_ACTS);
    const open = () => page.evaluate(() => window.fileReady.firm.open({}));
    await expect.poll(open).toMatchObject({
      value: { billing: { paa: 'not-decided' }, researchAccounts: [] },
    });
  });

  it('undoes what was changed about a court on its page, its addresses only with proof', async () => {
    await recordAboutCourt(page, PIN);
    await goTo('Bankr. N.D. Ala.');
    await showsHistory();
    for (const undone of [1, 2, 3]) await undoWithPin(undone);
    expect(await offered().count()).toBe(0);
  });

  it('has undone every kind here that a person may undo', async () => {
    await app.quit();
    const records = recordsIn(folder);
    const all = records.logAfter(undefined, 1000);
    records.close();
    const undone = new Set(
      all.flatMap(({ kind, body }) =>
        kind === 'undone' ? [EVENT_BODIES.undone.parse(body).eventId] : [],
      ),
    );
    const kinds = new Set(all.filter(({ id }) => undone.has(id)).map(({ kind }) => kind));
    const expected = Object.keys(EVENT_BODIES).filter(
      (kind) => canBeUndone(kind) && !NO_ENTRY.includes(kind),
    );
    expect([...kinds].toSorted()).toEqual(expected.toSorted());
  });
});
