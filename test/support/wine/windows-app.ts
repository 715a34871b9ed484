import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { WINE_PREFIX } from '../../../scripts/lib/windows/wine.mts';
import { looksAfterOthers } from '../looks-after-others.ts';

const APP_DATA = join(WINE_PREFIX, 'drive_c', 'users', userInfo().username, 'AppData');

/** The Roaming application data of the Windows machine's user. */
export const ROAMING = join(APP_DATA, 'Roaming');
/** The folder of an app of this name in the Local application data. */
export const localFolder = (name: string): string => join(APP_DATA, 'Local', name);

/** Someone with an account in the Bankruptcy Court of the Northern District of Alabama. */
export const PERSON = 'Wilma Whitlock';

/** Adds `PERSON` to the firm's own records unless they are there, and opens their login, as a person would, from the board. */
export async function openCredential(page: Page): Promise<void> {
  await looksAfterOthers(page);
  await page.evaluate(addPerson, PERSON);
  await page.getByRole('searchbox').fill(PERSON);
  await page.getByRole('rowheader', { name: new RegExp(PERSON) }).click();
  const court = `Bankr. N.D. Ala.: open for ${PERSON}`;
  await page.getByRole('button', { name: new RegExp(court) }).click();
  await page.getByRole('tab', { name: 'CM/ECF login' }).click();
}

/** In the page: the person and their court, by the calls that the forms make. */
async function addPerson(name: string): Promise<void> {
  const { courts, people } = window.fileReady;
  const all = await people.list({});
  if (all.ok && all.value.some((one) => one.name === name)) return;
  const person = { name, role: 'attorney', office: '', email: '', barNumber: '' } as const;
  const added = await people.add({ draft: person });
  if (!added.ok) throw new Error(added.failure.code);
  const found = await courts.search({ query: 'alnb' });
  const courtId = found.ok ? found.value[0]?.id : undefined;
  if (!courtId) throw new Error('no court');
  const entry = { capacity: 'attorney', standing: 'has-filed' } as const;
  const joined = await courts.join({ personId: added.value.personId, courtId, ...entry });
  if (!joined.ok) throw new Error(joined.failure.code);
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
