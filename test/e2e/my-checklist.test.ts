import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOTHING_KNOWN } from '../../electron/shared/domain/pacer/account-facts.ts';
import { CourtId } from '../../electron/shared/domain/values/ids.ts';
import { accessFaults } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';

const WILMA = 'Wilma Whitlock';
const COURTS = ['almd', 'flsb', 'alnb'].map((id) => CourtId.parse(id));
const UPGRADED = { ...NOTHING_KNOWN, accountType: 'upgraded', kind: 'individual' } as const;

let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  page.setDefaultTimeout(15_000);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.evaluate(
    async ({ courts: ids, name }) => {
      const { people, courts } = window.fileReady;
      const draft = { name, role: 'attorney', office: '', email: '', barNumber: '' } as const;
      const added = await people.add({ draft });
      if (!added.ok) throw new Error(added.failure.code);
      const { personId } = added.value;
      for (const courtId of ids) {
        await courts.join({ personId, courtId, capacity: 'attorney', standing: 'has-filed' });
      }
    },
    { courts: COURTS, name: WILMA },
  );
});
afterAll(() => app?.close());

const main = () => page.getByRole('main');
const button = (name: string) => main().getByRole('button', { name, exact: true });
const card = (name: string | RegExp) => main().getByRole('region', { name });
const heading = (name: string, level: 1 | 2 = 1) => page.getByRole('heading', { level, name });

async function openChecklist(): Promise<void> {
  await page.getByRole('rowheader', { name: WILMA }).click();
  await button('Checklist over all courts').click();
  await heading(`Checklist of ${WILMA}`).waitFor();
}

describe('one person’s checklist over all courts', () => {
  it('has on top the next step that the board shows on the person’s row', async () => {
    const step = 'Get an individual PACER account';
    const row = main().getByRole('row').filter({ hasText: WILMA });
    await row.getByText(step).waitFor();
    await openChecklist();
    await card(step).getByText('Next step · PACER account').waitFor();
    expect(await accessFaults(page)).toEqual([]);
  });

  it('has the steps at PACER once and a card for each court, the done ones behind a count', async () => {
    await card('PACER account').getByText('Once, for all courts').waitFor();
    for (const court of ['M.D. Ala.', 'Bankr. S.D. Fla.', 'Bankr. N.D. Ala.']) {
      await card(court).getByText(`Enter CM/ECF login for ${court}`).waitFor();
    }
    const text = (await main().textContent()) ?? '';
    expect(text.split('Set up MFA at PACER')).toHaveLength(2);
    await card('M.D. Ala.').getByText('0 of 4 done').click();
    await card('M.D. Ala.').getByText('Whole checklist for M.D. Ala.').waitFor();
    expect(await accessFaults(page)).toEqual([]);
  });

  it('goes to the place of a step, and shows what is done since', async () => {
    await button('Go to the PACER account').first().click();
    const panel = heading('PACER account', 2);
    await panel.waitFor();
    expect(await panel.evaluate((element) => element === document.activeElement)).toBe(true);
    await expectInView(panel);
    const titles = await main().getByRole('heading', { level: 2 }).allTextContents();
    const [courts, account] = [/^Courts/, /^PACER account/].map((title) =>
      titles.findIndex((one) => title.test(one)),
    );
    expect([courts, account]).toEqual([0, 1]);
    await page.evaluate(
      async ({ upgraded }) => {
        const people = await window.fileReady.people.list({});
        const personId = people.ok ? people.value[0]?.id : undefined;
        if (!personId) throw new Error('nobody is there');
        await window.fileReady.pacer.record({ personId, ...upgraded, username: 'wwhitlock1' });
      },
      { upgraded: UPGRADED },
    );
    await button('Checklist over all courts').click();
    await heading(`Checklist of ${WILMA}`).waitFor();
    await card('PACER account').getByText('2 of 4 done').click();
    await card('PACER account').getByText('Confirm PACER account is upgraded').waitFor();
    await card(/^Enter CM\/ECF login for/).waitFor();
    await page.getByText('Can file in 0 of 3 courts.').waitFor();
  });

  it('fits a window of 320 px and one at 200 %, without scrolling sideways', async () => {
    for (const size of [
      { width: 320, height: 640 },
      { width: 640, height: 400 },
    ]) {
      await page.setViewportSize(size);
      await page.waitForTimeout(200);
      const over = await main().evaluate(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      );
      expect(over).toBe(0);
      expect(await accessFaults(page)).toEqual([]);
    }
  });
});

async function expectInView(place: ReturnType<typeof heading>): Promise<void> {
  const box = await place.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(500);
}
