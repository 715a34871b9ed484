import type { Page } from 'playwright-core';
import type { ProfileSwitch } from '../../electron/services/practice/practice.ts';
import { fail } from '../../electron/shared/domain/values/result.ts';

const refused = async () => fail('practice-not-opened');

/** For a test of one profile: there is no other to go to. */
export const NO_OTHER_PROFILE: ProfileSwitch = {
  enter: refused,
  leave: refused,
  startOver: refused,
};

/** Does what changes the profile on screen, and waits until the page that loads for it is there. */
async function whilePageLoads(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.profile = 'before';
  });
  await act();
  await page.waitForFunction(() => document.documentElement.dataset.profile === undefined);
  await page.getByRole('main').waitFor();
}

/** Enters practice, by the call that its buttons make, and waits until its window is there with the practice firm. */
export async function enterPractice(page: Page): Promise<void> {
  await page.getByRole('main').waitFor();
  await whilePageLoads(page, () => page.evaluate(() => void window.fileReady.practice.enter({})));
  await page.getByRole('button', { name: 'Leave practice' }).waitFor();
}

/** Leaves practice by its button, and waits until the window of the firm is there. */
export async function leavePractice(page: Page): Promise<void> {
  const leave = page.getByRole('button', { name: 'Leave practice' });
  await whilePageLoads(page, () => leave.click());
  await leave.waitFor({ state: 'detached' });
}
