import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { channelOf } from '../../electron/shared/contract/methods.ts';
import { CourtId } from '../../electron/shared/domain/values/ids.ts';
import { type LaunchedStandIn, launchStandIn } from '../support/launch.ts';

const NAME = 'Anna Quillfeather';

let app: LaunchedStandIn;
let page: Page;

beforeAll(async () => {
  app = await launchStandIn();
  page = app.page;
  await page.setViewportSize({ width: 1280, height: 900 });
  const given = { name: NAME, courtId: CourtId.parse('flsb') };
  await page.evaluate(async ({ name, courtId }) => {
    const { people, courts } = window.fileReady;
    const draft = { name, role: 'attorney', office: '', email: '', barNumber: '' } as const;
    const added = await people.add({ draft });
    if (!added.ok) throw new Error(added.failure.code);
    const { personId } = added.value;
    await courts.join({ personId, courtId, capacity: 'attorney', standing: 'has-filed' });
  }, given);
});
afterAll(() => app?.close());

/** What was asked since then, without what wasn't. */
async function askedSince(before: Awaited<ReturnType<typeof app.questions>>) {
  const now = await app.questions();
  const calls = Object.entries(now.calls).flatMap(([channel, count]): [string, number][] => {
    const more = count - (before.calls[channel] ?? 0);
    return more > 0 ? [[channel, more]] : [];
  });
  return { calls: Object.fromEntries(calls), keychain: now.keychain - before.keychain };
}

/** Resolves once the page has heard that rows of the board changed, which is the last news of a change. */
async function boardNews(): Promise<void> {
  await page.evaluate(() => Reflect.get(window, 'boardNews'));
}

it('ticking one step makes three calls and asks the keychain nothing', async () => {
  await page.getByRole('rowheader', { name: NAME }).click();
  await page.getByRole('button', { name: new RegExp(`: open for ${NAME}`) }).click();
  const tick = page.getByRole('main').getByRole('button', { name: 'Mark as done' }).first();
  await tick.waitFor();
  await page.evaluate(() => {
    const heard = new Promise<void>((resolve) => {
      const stop = window.fileReady.onNews(({ kind }) => {
        if (kind !== 'board-changed') return;
        stop();
        resolve();
      });
    });
    Reflect.set(window, 'boardNews', heard);
  });
  const before = await app.questions();
  // The start asked it whether it works.
  expect(before.keychain).toBeGreaterThan(0);
  await tick.click();
  await boardNews();
  const expected = {
    [channelOf('checklist', 'record')]: 1,
    [channelOf('checklist', 'open')]: 1,
    [channelOf('people', 'open')]: 1,
  };
  await expect.poll(() => askedSince(before)).toEqual({ calls: expected, keychain: 0 });
  // A call that the news caused would have come before this one.
  await page.evaluate(() => window.fileReady.app.preferences({}));
  expect(await askedSince(before)).toEqual({
    calls: { ...expected, [channelOf('app', 'preferences')]: 1 },
    keychain: 0,
  });
});
