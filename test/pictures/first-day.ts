import type { Page } from 'playwright-core';
import { NOTHING_KNOWN } from '../../electron/shared/domain/pacer/account-facts.ts';
import { launchApp } from '../support/launch.ts';
import { machineNow } from '../support/machine-clock.ts';
import { Camera, SIZES } from './camera.ts';

const DAY_MS = 86_400_000;

/** Days since the PACER password was changed in the pictures, of the 180 that it lasts. */
const PASSWORD_AGE = 168;

/**
 * Takes an attorney's first day: the first run, adding oneself, and the checklist over all courts and in one. The names
 * are those of the drawings that the screens were built from, so that both can be laid side by side.
 */
export async function takeFirstDay(folder: string): Promise<void> {
  const app = await launchApp();
  const { page } = app;
  const camera = new Camera(page, folder);
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  try {
    await page.getByRole('button', { name: /^I file myself/ }).waitFor();
    await camera.take('flow-01-first-run-light');
    await addYourself(page);
    await page.getByRole('option', { name: /^Bankr\. M\.D\. Ala\./ }).waitFor();
    await camera.take('flow-02-add-yourself-dark');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Show what’s left' }).click();
    await heading('My checklist').waitFor();
    await recordWhatIsDone(page);
    await page.reload();
    await heading('My checklist').waitFor();
    await camera.take('my-checklist-1366-light');
    await camera.take('my-checklist-1366-dark');
    await camera.take('my-checklist-320-dark', SIZES.phone);
    await page.setViewportSize(SIZES.laptop);
    await page
      .getByRole('region', { name: 'Bankr. S.D. Fla.', exact: true })
      .getByText('Enter CM/ECF login for Bankr. S.D. Fla.')
      .click();
    await heading('Bankr. S.D. Fla.').waitFor();
    await camera.take('checklist-step-1366-light');
    await camera.take('checklist-step-1366-dark');
  } finally {
    await app.close();
  }
}

async function addYourself(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^I file myself/ }).click();
  await page.getByLabel('Your name, as the courts know it').fill('Wilma Whitlock');
  await page.keyboard.press('Tab');
  for (const court of ['sdfl bankr', 'ndal bankr']) {
    await page.keyboard.type(court);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: /^Bankr\. N\.D\. Ala\./ }).waitFor();
  await page.keyboard.type('mdal');
}

/** One court is ready to link, one waits for its login, and one was linked before FileReady was there. */
async function recordWhatIsDone(page: Page): Promise<void> {
  const passwordSetOn = new Date(machineNow().getTime() - PASSWORD_AGE * DAY_MS)
    .toISOString()
    .slice(0, 10);
  await page.evaluate(
    async ({ account }) => {
      const { bulk, people, pacer, vault, linking } = window.fileReady;
      const listed = await people.list({});
      const personId = listed.ok ? listed.value[0]?.id : undefined;
      if (!personId) throw new Error('nobody is there');
      await pacer.record({ personId, ...account });
      const act = { kind: 'put-in-charge', name: 'Greta Quill' } as const;
      const shown = await bulk.preview({ act, on: { personIds: [personId], courtIds: [] } });
      if (shown.ok) await bulk.commit({ previewId: shown.value.previewId });
      const opened = await people.open({ personId });
      if (!opened.ok) throw new Error(opened.failure.code);
      for (const { account: ecf } of opened.value.courts) {
        const { id: ecfAccountId, courtId } = ecf;
        if (courtId === 'almd') await vault.say({ ecfAccountId, place: 'on-paper' });
        if (courtId === 'alnb') {
          await linking.recordKnown({ ecfAccountId, how: 'menus', note: '' });
        }
      }
    },
    {
      account: {
        ...NOTHING_KNOWN,
        username: 'wwhitlock2019',
        accountType: 'upgraded' as const,
        mfa: 'app' as const,
        passwordSetOn,
      },
    },
  );
}
