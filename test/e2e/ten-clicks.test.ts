import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CourtId } from '../../electron/shared/domain/values/ids.ts';
import { accessFaults } from '../support/axe.ts';
import { Hand } from '../support/hand.ts';
import { expectInView } from '../support/in-view.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';
import { expectTask } from '../support/tasks.ts';

// A lawyer of the firm who is invented for this story.
const PERSON = 'Wilma Whitlock';
const PIN = 'harbor lamp 4193';
const PASSWORD = 'Orchard-Wren-62';

let app: LaunchedApp;
let page: Page;
/** What the app asked the browser to open; nothing of it leaves this machine. */
const opened: string[] = [];
/** How often presence was proven. */
let pins = 0;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.context().route('https://**', (route) => {
    opened.push(route.request().url());
    return route.abort();
  });
  await looksAfterOthers(page);
  await page.evaluate(
    async ({ name, pin, password, courtIds }) => {
      const { courts, pacer, people, presence, vault } = window.fileReady;
      const person = { name, role: 'attorney', office: '', email: '', barNumber: '' } as const;
      const added = await people.add({ draft: person });
      if (!added.ok) throw new Error(added.failure.code);
      const { personId } = added.value;
      await pacer.record({
        ...{ personId, username: 'wwhitlock2020', createdOn: '', passwordSetOn: '', mfaSkips: '' },
        ...{ accountType: 'upgraded', kind: 'individual', mfa: 'app', searchStatus: 'not-looked' },
        ...{ authenticators: '', backupCodes: '', passwordSkips: '', deactivated: 'not-known' },
      });
      for (const courtId of courtIds) {
        const entry = { capacity: 'attorney', standing: 'has-filed' } as const;
        const joined = await courts.join({ personId, courtId, ...entry });
        if (!joined.ok) throw new Error(joined.failure.code);
        const { ecfAccountId } = joined.value;
        await vault.store({ ecfAccountId, login: 'wwhitlock', password });
      }
      await presence.setPin({ pin });
    },
    {
      ...{ name: PERSON, pin: PIN, password: PASSWORD },
      courtIds: ['alnb', 'almd'].map((id) => CourtId.parse(id)),
    },
  );
  await page.getByRole('rowheader', { name: new RegExp(PERSON) }).click();
  await page.getByRole('button', { name: new RegExp(`Bankr. N.D. Ala..* ${PERSON}`) }).click();
});
afterAll(() => app?.close());

const main = () => page.getByRole('main');
const button = (name: string | RegExp) => main().getByRole('button', { name });
const says = (text: string | RegExp) => main().getByText(text).first().waitFor();

/** Types the PIN, Enter. */
async function provePresence(): Promise<void> {
  await page.getByRole('dialog').getByLabel('PIN of FileReady', { exact: true }).waitFor();
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  pins += 1;
}

describe('what docs/tasks.md promises', () => {
  it('a guided link takes at most 10 clicks, two names and 1 PIN, from the checklist to the proof, and no scrolling', async () => {
    await page.getByRole('tab', { name: 'Checklist' }).click();
    const hand = new Hand(page);
    // On a laptop's screen nobody has to scroll to what comes next.
    const click = async (place: Locator) => {
      await expectInView(place);
      await hand.click(place);
    };
    await click(page.getByRole('tab', { name: 'Link' }));
    await says('This is a real link in a real court, and it can’t be undone.');
    await isAccessible();
    await click(page.getByRole('checkbox', { name: /^I signed out of PACER/ }));
    await click(button('Start the link'));
    await provePresence();
    await says('Nothing is linked yet.');
    await says(/Copying allowed for [45]:/);
    await click(button('Open https://ecf.alnb.uscourts.gov'));
    await expect.poll(() => opened).toEqual(['https://ecf.alnb.uscourts.gov/']);
    await click(button('Copy CM/ECF login'));
    await page
      .getByText(/CM\/ECF login is on the clipboard|login.*clipboard/i)
      .first()
      .waitFor();
    await click(button('Copy CM/ECF password'));
    await isAccessible();
    expect(await page.content()).not.toContain(PASSWORD);
    await click(main().getByLabel('Name beside “CM/ECF” on the page'));
    await hand.type('Wilma Q Whitlock');
    await hand.press('Enter');
    await hand.type(PERSON);
    await says('Probably the same person.');
    await isAccessible();
    await click(button('Yes, same person'));
    await says('The next Submit on the court’s page makes the link for good.');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await isAccessible();
    await click(button('The accounts are linked, with these two names'));
    await says('The court confirmed the link.');
    await isAccessible();
    await click(button(/^With filing menus/));
    await says('Linked, and proven: the filing menus are there.');
    await isAccessible();
    await provesItself();
    const { clicks, keys } = hand.effort;
    expect(clicks).toBeLessThanOrEqual(10);
    expect(pins).toBe(1);
    await linksNext();
    expectTask({
      task: 'Guided link',
      clicks,
      keys,
      pins,
      how: 'From the page of a court to the proof: *Link*; *I signed out of PACER*; *Start the link*; PIN, Enter; *Open the court*; *Copy login*; *Copy password*; the first name, Enter, the second; *Yes, same person*; *The accounts are linked*; *With filing menus*',
    });
  });
});

async function isAccessible(): Promise<void> {
  expect(await accessFaults(page)).toEqual([]);
}

/** What the link rests on is said with its evidence, and the next court is one click away. */
async function provesItself(): Promise<void> {
  const proof = main().getByRole('list', { name: 'What proves it' });
  const words = await proof.innerText();
  expect(words).toContain('Wilma Q Whitlock at the court and Wilma Whitlock at PACER');
  expect(words).toContain('Court confirmed the link');
  expect(words).toContain('Filing menus seen');
  await expectInView(button('Back to the checklist'));
  await expectInView(button('Next court: M.D. Ala.'));
}

/** The next court's own list of checks, from the end of this link. */
async function linksNext(): Promise<void> {
  await button('Next court: M.D. Ala.').click();
  await main().getByRole('heading', { level: 1, name: 'M.D. Ala.' }).waitFor();
  await button('Start the link').waitFor();
}
