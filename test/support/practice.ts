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

/** Enters practice, by the call that its buttons make, and waits until its window is there with the practice firm. */
export async function enterPractice(page: Page): Promise<void> {
  await page.getByRole('main').waitFor();
  await page.evaluate(() => window.fileReady.practice.enter({}));
  await page.getByRole('button', { name: 'Leave practice' }).waitFor();
}
