import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessFaultsInEveryLook } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';

const OWN = 'Eleanor Whitfield';
/** Of the practice firm. */
const INVENTED = 'Paula Plainview';
const PIN = 'quiet lamp 7';

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await page.getByRole('main').waitFor();
  await page.evaluate(
    (name) =>
      window.fileReady.people.add({
        draft: { name, role: 'attorney', office: 'Miami', email: '', barNumber: '' },
      }),
    OWN,
  );
  await person(OWN).waitFor();
});
afterAll(() => app?.close());

const person = (name: string) => page.getByRole('rowheader', { name: new RegExp(name) });
/** Looks for somebody as a person would; the list draws only the rows in view. */
async function find(name: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search people' }).fill(name);
  await person(name).waitFor();
}
const leave = () => page.getByRole('button', { name: 'Leave practice' });
const places = () => page.getByRole('navigation', { name: 'Main' });
const practice = () => places().getByRole('button', { name: 'Practice' });

/** Everything a page gets to read of people, in one text: whatever list, count or find a name could stand in. */
function everythingRead(): Promise<string> {
  return page.evaluate(async () => {
    const { board, people, vault, firm, reminders, courts, diagnostics } = window.fileReady;
    const listed = await people.list({});
    const opened = listed.ok
      ? await Promise.all(listed.value.map(({ id }) => people.open({ personId: id })))
      : [];
    return JSON.stringify([
      listed,
      opened,
      await board.open({}),
      await board.history({}),
      await people.archived({}),
      await vault.kept({}),
      await firm.open({}),
      await reminders.list({}),
      await courts.search({ query: '' }),
      await diagnostics.read({}),
    ]);
  });
}

describe('practice apart', () => {
  it('is entered by one click, in a striped window that says what it is, with its own people only', async () => {
    await practice().click();
    await leave().waitFor();
    await find(INVENTED);
    expect(await page.title()).toMatch(/^Practice – /);
    expect(await person(OWN).count()).toBe(0);
    expect(await everythingRead()).not.toContain(OWN);
    expect(await accessFaultsInEveryLook(page)).toEqual([]);
  });

  it('keeps what is done there in a folder of its own', async () => {
    await page.evaluate(async () => {
      const draft = { role: 'attorney', office: '', email: '', barNumber: '' } as const;
      await window.fileReady.people.add({ draft: { ...draft, name: 'Hugo Rehearsed' } });
    });
    await find('Hugo Rehearsed');
    expect(existsSync(join(app.userData, 'practice', 'records.db'))).toBe(true);
    const own = ['records.db', 'records.db-wal'].map((name) => join(app.userData, name));
    const written = own.filter(existsSync).map((file) => readFileSync(file, 'latin1'));
    expect(written.join('')).toContain(OWN);
    expect(written.join('')).not.toMatch(/Hugo Rehearsed|Paula Plainview/);
  });

  it('is left by one click, and the firm’s own window knows none of its people', async () => {
    await leave().click();
    await person(OWN).waitFor();
    expect(await page.title()).not.toMatch(/Practice/);
    expect(await leave().count()).toBe(0);
    const read = await everythingRead();
    expect(read).toContain(OWN);
    for (const name of [INVENTED, 'Hugo Rehearsed', 'practice.example'])
      expect(read).not.toContain(name);
  });

  it('has what was done there the next time, also after the app was closed, which starts with the firm’s own', async () => {
    app = await app.restart();
    page = app.page;
    await person(OWN).waitFor();
    await practice().click();
    await leave().waitFor();
    await find('Hugo Rehearsed');
  });

  it('starts over with the firm as it comes, after asking once more', async () => {
    await practice().click();
    const main = page.getByRole('main');
    await main.getByRole('heading', { level: 1, name: 'Practice' }).waitFor();
    await main.getByRole('button', { name: 'Start over…' }).click();
    expect(await accessFaultsInEveryLook(page)).toEqual([]);
    await main.getByRole('button', { name: 'Delete and start over' }).click();
    await main.getByRole('button', { name: 'Start over…' }).waitFor();
    await find(INVENTED);
    expect(await everythingRead()).not.toContain('Hugo Rehearsed');
  });

  it('is no way round the lock: what locks practice locks the firm’s own too', async () => {
    await leave().click();
    await person(OWN).waitFor();
    await page.evaluate((pin) => window.fileReady.presence.setPin({ pin }), PIN);
    await practice().click();
    await leave().waitFor();
    await page.getByRole('button', { name: 'Lock FileReady' }).click();
    await page.getByRole('heading', { level: 1, name: 'FileReady is locked' }).waitFor();
    for (const call of ['leave', 'startOver', 'enter'] as const)
      expect(
        await page.evaluate((name) => window.fileReady.practice[name]({}), call),
      ).toMatchObject({
        failure: { code: 'locked' },
      });
    // The PIN is the firm's: practice has none yet and opens without.
    await page.getByRole('button', { name: 'Unlock' }).click();
    await leave().click();
    const pin = page.getByLabel('PIN of FileReady', { exact: true });
    await pin.waitFor();
    expect(await page.evaluate(() => window.fileReady.people.list({}))).toMatchObject({
      failure: { code: 'locked' },
    });
    expect(await page.evaluate(() => window.fileReady.practice.enter({}))).toMatchObject({
      failure: { code: 'locked' },
    });
    await pin.fill(PIN);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await person(OWN).waitFor();
  });

  it('closes what is the firm’s alone: backups and updates', async () => {
    await practice().click();
    await leave().waitFor();
    const answers = await page.evaluate(async () => [
      await window.fileReady.backups.list({}),
      await window.fileReady.updates.look({}),
    ]);
    for (const answer of answers)
      expect(answer).toMatchObject({ ok: false, failure: { code: 'not-in-practice' } });
    await places().getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Backups' }).count()).toBe(0);
  });
});
