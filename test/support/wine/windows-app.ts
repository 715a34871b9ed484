import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { WINE_PREFIX } from '../../../scripts/lib/windows/wine.mts';
import { enterPractice } from '../practice.ts';

const APP_DATA = join(WINE_PREFIX, 'drive_c', 'users', userInfo().username, 'AppData');

/** The Roaming application data of the Windows machine's user. */
export const ROAMING = join(APP_DATA, 'Roaming');
/** The folder of an app of this name in the Local application data. */
export const localFolder = (name: string): string => join(APP_DATA, 'Local', name);

/** Somebody of the practice firm with an account in the Bankruptcy Court of the Northern District of Alabama. */
export const PERSON = 'Keziah Stonebridge';

/** Loads the practice firm and opens the login of `PERSON`, as a person would, from the board. */
export async function openCredential(page: Page): Promise<void> {
  await enterPractice(page);
  await page.getByRole('searchbox').fill(PERSON);
  await page.getByRole('rowheader', { name: new RegExp(PERSON) }).click();
  const court = `Bankr. N.D. Ala.: open for ${PERSON}`;
  await page.getByRole('button', { name: new RegExp(court) }).click();
  await page.getByRole('tab', { name: 'CM/ECF login' }).click();
}

/** Types a login into the open page and has it kept. */
export async function storeLogin(
  page: Page,
  { login, password }: { readonly login: string; readonly password: string },
): Promise<void> {
  const main = page.getByRole('main');
  await main.getByLabel('CM/ECF login', { exact: true }).fill(login);
  await main.getByLabel('CM/ECF password', { exact: true }).fill(password);
  await main.getByRole('button', { name: 'Save to keychain' }).click();
  await main.getByText('Saved in the keychain.').waitFor();
}
