import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessFaultsInEveryLook } from '../support/axe.ts';
import { type LaunchedStandIn, launchStandIn } from '../support/launch.ts';
import { machineNow } from '../support/machine-clock.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** A PACER password lapses after 180 days. */
const GOOD_FOR_DAYS = 180;

let app: LaunchedStandIn;
let page: Page;

beforeAll(async () => {
  app = await launchStandIn();
  usePage();
});
afterAll(() => app?.close());

function usePage(): void {
  page = app.page;
}

const main = () => page.getByRole('main');
const two = (part: number) => `${part}`.padStart(2, '0');
/** The time of day on this machine's clock, `HH:MM`, so many hours from now. */
function timeOfDay(hoursFromNow: number): string {
  const time = new Date(machineNow().getTime() + hoursFromNow * HOUR_MS);
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}

async function goTo(place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: place }).click();
  await page.getByRole('heading', { level: 1, name: place }).waitFor();
}

async function isAccessible(): Promise<void> {
  expect(await accessFaultsInEveryLook(page)).toEqual([]);
}

/** Adds somebody whose PACER password lapses in so many days. */
async function addLapsing(name: string, inDays: number): Promise<void> {
  const set = new Date(machineNow().getTime() + (inDays - GOOD_FOR_DAYS) * DAY_MS);
  const passwordSetOn = `${set.getFullYear()}-${two(set.getMonth() + 1)}-${two(set.getDate())}`;
  await page.evaluate(
    async (given) => {
      const { people, pacer } = window.fileReady;
      const draft = { role: 'attorney', office: '', email: '', barNumber: '' } as const;
      const added = await people.add({ draft: { ...draft, name: given.name } });
      if (!added.ok) throw new Error(added.failure.code);
      const recorded = await pacer.record({
        personId: added.value.personId,
        username: given.name.replaceAll(' ', '.').toLowerCase(),
        accountType: 'upgraded',
        searchStatus: 'not-looked',
        kind: 'individual',
        createdOn: '',
        mfa: 'app',
        passwordSetOn: given.passwordSetOn,
        mfaSkips: '',
        authenticators: '',
        backupCodes: '',
        passwordSkips: '',
        deactivated: 'not-known',
      });
      if (!recorded.ok) throw new Error(recorded.failure.code);
    },
    { name, passwordSetOn },
  );
}

/** The machine wakes up and the app looks what is near; its list is worked out from the same, after that look. */
async function wakesInSilence(): Promise<void> {
  await app.wake();
  await page.evaluate(() => window.fileReady.reminders.list({}));
  expect(app.notified).toEqual([]);
}

async function setQuiet(from: string, to: string): Promise<void> {
  await main().getByLabel('Quiet from').fill(from);
  await main().getByLabel('Quiet until').fill(to);
  const kept = async () =>
    page.evaluate(async () => {
      const preferences = await window.fileReady.app.preferences({});
      return preferences.ok ? preferences.value.reminders : undefined;
    });
  await expect.poll(kept).toMatchObject({ quietFrom: from, quietTo: to });
}

describe('reminders', () => {
  it('say nothing in the quiet hours somebody set', async () => {
    await goTo('Reminders');
    await main().getByText('Nothing is due within 30 days.').waitFor();
    await isAccessible();
    await setQuiet(timeOfDay(-1), timeOfDay(1));
    await addLapsing('Anna Quillfeather', 5);
    await main().getByRole('listitem').filter({ hasText: 'Anna Quillfeather' }).waitFor();
    await wakesInSilence();
    await isAccessible();
  });

  it('say nothing while they are put off, and can be asked for again', async () => {
    await main().getByRole('button', { name: 'In an hour' }).click();
    await main()
      .getByText(/No notification until/)
      .waitFor();
    await isAccessible();
    // From and until the same time: never quiet.
    await setQuiet('00:00', '00:00');
    await wakesInSilence();
    await main().getByRole('button', { name: 'Remind me again' }).click();
    await main().getByText('Later?').waitFor();
  });

  it('tell once, without a name, and open at the list of what is near', async () => {
    await goTo('Readiness');
    expect(app.notified).toEqual([]);
    await app.wake();
    const told = await app.notification(1);
    expect(told.title).toBe('One person has a date to keep');
    expect(told.body).toMatch(/^PACER password lapses from .*: 1 person\.$/);
    expect(`${told.title} ${told.body}`).not.toContain('Quillfeather');
    app.clickNotification();
    await page.getByRole('heading', { level: 1, name: 'Reminders' }).waitFor();
    await main().getByRole('button', { name: 'Anna Quillfeather' }).click();
    await page.getByRole('heading', { level: 1, name: 'Anna Quillfeather' }).waitFor();
    await isAccessible();
  });

  it('are counted at the bell when the app is started', async () => {
    app = await app.restart();
    usePage();
    const bell = page.getByRole('button', { name: 'Reminders: 1 person' });
    await bell.waitFor();
    await isAccessible();
    await bell.click();
    await page.getByRole('heading', { level: 1, name: 'Reminders' }).waitFor();
    await expect.poll(() => main().getByLabel('Quiet from').inputValue()).toBe('00:00');
  });

  it('never tell a second time what was told before the restart', async () => {
    await app.wake();
    await addLapsing('Boris Tallowmere', 12);
    await main().getByRole('listitem').filter({ hasText: 'Boris Tallowmere' }).waitFor();
    await app.wake();
    const told = await app.notification(1);
    expect(told.title).toBe('One person has a date to keep');
    expect(app.notified).toEqual([told]);
    const listed = await main().getByRole('listitem').allInnerTexts();
    expect(listed.map((words) => words.split('\n')[0])).toEqual([
      'Anna Quillfeather',
      'Boris Tallowmere',
    ]);
  });

  it('have what passed long ago in one line below what is due, and its people where somebody asks', async () => {
    await addLapsing('Cora Longago', -60);
    await main().getByText('PACER password has lapsed: 1 person.').click();
    await main().getByRole('listitem').filter({ hasText: 'Cora Longago' }).waitFor();
    await expect.poll(() => main().getByRole('listitem').allInnerTexts()).toHaveLength(3);
    await isAccessible();
  });

  it('are about the people somebody is in charge of, when they say so', async () => {
    await main().getByRole('radio', { name: 'The people assigned to me' }).click();
    await main().getByText('Nothing is due within 30 days.').waitFor();
    await isAccessible();
  });
});
