import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessFaultsInEveryLook } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { enterPractice } from '../support/practice.ts';
import { importRoster, rosterOf } from '../support/roster.ts';

/** In practice: those we add, and those of the practice firm, whose links stand every way there is. */
const OWN_PEOPLE = 9;
const EVERYONE = OWN_PEOPLE + 40;

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  await useWindow();
  await enterPractice(page);
  await importRoster(page, rosterOf(OWN_PEOPLE, ['alnb', 'flsb', 'cob']));
  await recordAFewThings();
  await isWhole();
});
afterAll(() => app?.close());

async function useWindow(): Promise<void> {
  page = app.page;
  await page.setViewportSize({ width: 1280, height: 900 });
}

const main = () => page.getByRole('main');
const grid = () => page.getByRole('grid');
const isWhole = () => page.locator(`[role=grid][aria-rowcount="${EVERYONE + 1}"]`).waitFor();

async function isAccessible(): Promise<void> {
  expect(await accessFaultsInEveryLook(page)).toEqual([]);
}

/** Chooses from a list that a button of the filters opens. */
async function pick(list: string, choice: string): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: list }).click();
  await page.getByRole('menu').getByText(choice, { exact: true }).click();
  await page.keyboard.press('Escape');
}

/** What makes rows differ: invented links, a step, a note, somebody in charge, and one act that was taken back. */
async function recordAFewThings(): Promise<void> {
  await page.evaluate(async () => {
    const { board, bulk, history, people } = window.fileReady;
    const listed = await people.list({});
    if (!listed.ok) throw new Error(listed.failure.code);
    const own = listed.value.flatMap(({ id, email }) =>
      email.endsWith('@practice.example') ? [] : [id],
    );
    const act = async (given: Parameters<typeof bulk.preview>[0]['act'], from: number) => {
      const on = { personIds: own.slice(from), courtIds: [] };
      const shown = await bulk.preview({ act: given, on });
      const done = shown.ok ? await bulk.commit({ previewId: shown.value.previewId }) : undefined;
      if (!done?.ok) throw new Error('the act was refused');
      return done.value.actId;
    };
    const step = { kind: 'record-step', stepId: 'contact-details', note: '' } as const;
    await act({ ...step, outcome: 'done' }, 3);
    await act({ kind: 'put-in-charge', name: 'Greta Quill' }, 5);
    const actId = await act({ kind: 'put-in-charge', name: 'Somebody else' }, 0);
    await history.undoAct({ actId });
    for (const personId of own.slice(6)) await board.addNote({ personId, text: 'Asked by phone' });
  });
}

/** Every row as the page gets it, with courts and texts said out instead of by their place, which may differ from start to start. */
function wholeBoard(): Promise<readonly unknown[]> {
  return page.evaluate(async () => {
    const opened = await window.fileReady.board.open({});
    if (!opened.ok || opened.value.isCut) throw new Error('the board is not whole');
    const { rows, texts, courts = [] } = opened.value;
    return rows.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map(({ court, because, next, dueFor, ...cell }) => ({
        ...cell,
        court: courts[court],
        because: because === undefined ? undefined : texts[because],
        next: next === undefined ? undefined : texts[next],
        dueFor: dueFor === undefined ? undefined : texts[dueFor],
      })),
    }));
  });
}

/** The words of the first rows on screen: as many as fit whatever else is told above the board. */
const shownRows = async () =>
  (await grid().locator('[role=row][aria-selected]').allInnerTexts()).slice(0, 6);
/** The heads of the columns, from the left. */
const shownHeads = () => grid().getByRole('columnheader').allInnerTexts();

describe('after the app was closed and started again', () => {
  it('a saved view is still there and shows the same people in the same groups', async () => {
    await pick('Office', 'Miami');
    await pick('Group', 'By court');
    await main()
      .getByText(/of 49 people/)
      .waitFor();
    const found = await main()
      .getByText(/of 49 people/)
      .innerText();
    await main().getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'Save this view…' }).click();
    await page.getByRole('dialog').getByLabel('Name of the view').fill('Miami by court');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await main().getByRole('button', { name: 'View: Miami by court' }).waitFor();
    const before = await shownRows();

    app = await app.restart();
    await useWindow();
    await enterPractice(page);
    await isWhole();
    await isAccessible();
    await main().getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'Miami by court' }).click();
    await main().getByText(found, { exact: true }).waitFor();
    await main().getByRole('button', { name: 'View: Miami by court' }).waitFor();
    expect(await shownRows()).toEqual(before);
    await isAccessible();
    await main().getByRole('button', { name: 'Clear filters' }).click();
    await pick('Group', 'No groups');
    await isWhole();
  });

  it('the board worked out again from the records is the board that was put away', async () => {
    const [before, shown, heads] = [await wholeBoard(), await shownRows(), await shownHeads()];
    expect(before).toHaveLength(EVERYONE);
    await app.quit();
    for (const end of ['', '-wal', '-shm'])
      rmSync(join(app.userData, 'practice', `board.db${end}`), { force: true });
    app = await launchApp({ userData: app.userData });
    await useWindow();
    await enterPractice(page);
    await isWhole();
    expect(await wholeBoard()).toEqual(before);
    expect(await shownHeads()).toEqual(heads);
    expect(await shownRows()).toEqual(shown);
    await isAccessible();
  });
});
