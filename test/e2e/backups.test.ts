import { cpSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { backupsIn } from '../support/backups.ts';
import { whyNoKeyring } from '../support/keyring.ts';
import { launchStandIn } from '../support/launch.ts';
import { added, renamed, somePerson } from '../support/people.ts';
import { newFolder, recordsIn } from '../support/records.ts';
import { good } from '../support/services.ts';

const PIN = 'quiet lamp 7';

/** A folder with one person, a backup of that, and a new name of that person recorded since. */
async function someFolder() {
  const userData = newFolder();
  const person = somePerson({ name: 'Rosa Delfinch' });
  const records = recordsIn(userData);
  records.append([added(person)]);
  await good(backupsIn(userData).make());
  records.append([renamed(person, 'Rosa Renamed')]);
  records.close();
  return { userData, file: join(userData, 'records.db') };
}

function damage(file: string): void {
  const db = new DatabaseSync(file);
  db.exec("UPDATE events SET actor = 'Nobody'");
  db.close();
}

it('goes back from damaged records to a backup, by the bar at the top and the settings', async () => {
  const { userData, file } = await someFolder();
  damage(file);
  const app = await launchStandIn({ userData });
  const { page } = app;
  await page.getByText('Your records file is damaged, so nothing more is saved to it.').waitFor();
  await page.getByRole('button', { name: 'Show backups' }).click();
  const panel = page.getByRole('region', { name: 'Backups' });
  await panel.getByText('1 entry, the last one from', { exact: false }).waitFor();
  await panel.getByRole('button', { name: 'Go back to this backup…' }).click();
  const dialog = page.getByRole('alertdialog', { name: /^Go back to the backup from/ });
  await dialog.getByText('Every entry in this backup was checked and is whole.').waitFor();
  await dialog.getByText('1 entry that was recorded since isn’t in it').waitFor();
  await dialog.getByRole('button', { name: 'Go back to this backup' }).click();
  await app.ended();

  const next = await app.restart();
  await next.page.getByText('Your records are back as they were on').waitFor();
  await next.page.getByText('Rosa Delfinch').first().waitFor();
  const [kept] = readdirSync(join(userData, 'replaced'));
  expect(readdirSync(join(userData, 'replaced', `${kept}`))).toContain('records.db');
  await next.page.getByRole('button', { name: 'OK' }).click();
  await next.page.getByText('Your records are back as they were on').waitFor({ state: 'detached' });
  await next.close();
});

it('asks for the PIN before it goes back, once one is set', async ({ skip }) => {
  const none = whyNoKeyring();
  if (none !== undefined) return skip(none);
  const { userData } = await someFolder();
  const app = await launchStandIn({ userData });
  const { page } = app;
  await page.evaluate((pin) => window.fileReady.presence.setPin({ pin }), PIN);
  const menu = page.getByRole('navigation', { name: 'Main' });
  await menu.getByRole('button', { name: 'Settings', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Backups' });
  await panel.getByRole('button', { name: 'Go back to this backup…' }).last().click();
  const agree = page.getByRole('button', { name: 'Go back to this backup', exact: true });
  await agree.click();
  await page.getByText('FileReady is about to replace these records with others.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => agree.isEnabled()).toBe(true);
  await agree.click();
  await page.getByLabel('PIN of FileReady', { exact: true }).fill(PIN);
  await page.keyboard.press('Enter');
  await app.ended();
  const db = new DatabaseSync(join(userData, 'records.restore.db'));
  expect(db.prepare('SELECT count(*) AS count FROM events').get()).toEqual({ count: 1 });
  db.close();
});

it('goes back to a backup where the records can’t be opened, without a restart', async () => {
  const { userData, file } = await someFolder();
  writeFileSync(file, 'not a database\n'.repeat(100));
  const app = await launchStandIn({ userData });
  const { page } = app;
  await page.getByRole('heading', { name: 'Your records file is damaged.' }).waitFor();
  await page.getByRole('button', { name: 'Go back to this backup…' }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: 'Go back to this backup' })
    .click();
  await page.getByText('Rosa Delfinch').first().waitFor();
  await page.getByText('Your records are back as they were on').waitFor();
  await app.close();
});

/** The same folder with two more names of the person recorded, and the last entry changed by a failing disk. */
async function someDamagedFolder() {
  const { userData, file } = await someFolder();
  const records = recordsIn(userData);
  const [{ person } = { person: somePerson() }] = records.people();
  records.append([renamed(person, 'Rosa Readable'), renamed(person, 'Rosa Lost')]);
  records.close();
  const db = new DatabaseSync(file);
  db.exec("UPDATE events SET actor = 'Nobody' WHERE body LIKE '%Rosa Lost%'");
  db.close();
  return { userData, file };
}

it('takes what can be read of the damaged file where no backup has as much, and keeps that file', async () => {
  const { userData } = await someDamagedFolder();
  const app = await launchStandIn({ userData });
  const { page } = app;
  await page.getByRole('button', { name: 'Show backups' }).click();
  await page.getByRole('button', { name: 'Take what can be read…' }).click();
  const dialog = page.getByRole('alertdialog', { name: /^Take what can be read/ });
  await dialog.getByText('3 entries in the damaged file can be read').waitFor();
  await dialog.getByText('1 entry can’t be read and is left out.').waitFor();
  await dialog.getByText('and has 1 entry.').waitFor();
  await dialog.getByRole('button', { name: 'Take what can be read' }).click();
  await app.ended();

  const next = await app.restart();
  await next.page.getByText('Your records are what could be read of the damaged file.').waitFor();
  await next.page.getByText('1 entry could not be read and is left out.').waitFor();
  await next.page.getByText('Rosa Readable').first().waitFor();
  const [kept] = readdirSync(join(userData, 'replaced'));
  expect(readdirSync(join(userData, 'replaced', `${kept}`))).toContain('records.db');
  await next.close();
});

it('sends a person to the backup that has no fewer, with both numbers', async () => {
  const { userData } = await someDamagedFolder();
  rmSync(join(userData, 'backups'), { recursive: true });
  const full = newFolder();
  const other = recordsIn(full);
  other.append(Array.from({ length: 7 }, () => added(somePerson())));
  await good(backupsIn(full).make());
  other.close();
  cpSync(join(full, 'backups'), join(userData, 'backups'), { recursive: true });
  const app = await launchStandIn({ userData });
  const { page } = app;
  await page.getByRole('button', { name: 'Show backups' }).click();
  await page.getByRole('button', { name: 'Take what can be read…' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText('3 entries in the damaged file can be read').waitFor();
  await dialog.getByText('has 7 entries. It has no fewer').waitFor();
  expect(await dialog.getByRole('button', { name: 'Take what can be read' }).count()).toBe(0);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await app.close();
});

it('takes what can be read of a file that can’t be opened, as one that was cut, without a restart', async () => {
  const userData = newFolder();
  const records = recordsIn(userData);
  const person = somePerson({ name: 'Rosa Delfinch' });
  records.append([added(person)]);
  for (let count = 0; count < 200; count += 1) records.append([added(somePerson())]);
  records.close();
  const file = join(userData, 'records.db');
  truncateSync(file, Math.floor(statSync(file).size / 8192) * 4096);
  const app = await launchStandIn({ userData });
  const { page } = app;
  await page.getByRole('heading', { name: 'Your records file is damaged.' }).waitFor();
  await page.getByRole('button', { name: 'Take what can be read…' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText('in the damaged file can be read').waitFor();
  await dialog.getByRole('button', { name: 'Take what can be read' }).click();
  await page.getByText('Your records are what could be read of the damaged file.').waitFor();
  await app.close();
});

it('makes a backup when asked, and says why it can’t', async () => {
  const { userData } = await someFolder();
  const app = await launchStandIn({ userData });
  const { page } = app;
  const go = () => page.getByRole('navigation', { name: 'Main' }).getByText('Settings').click();
  await page.getByText('Rosa Renamed').first().waitFor();
  await go();
  const panel = page.getByRole('region', { name: 'Backups' });
  await panel.getByText('Last backup:').waitFor();
  await panel.getByRole('button', { name: 'Back up now' }).click();
  await panel.getByText('2 entries, the last one from', { exact: false }).first().waitFor();

  // The app may be noting its version in there.
  const isInTheWay = () => {
    try {
      rmSync(join(userData, 'backups'), { recursive: true, force: true });
      writeFileSync(join(userData, 'backups'), '');
      return true;
    } catch {
      return false;
    }
  };
  await expect.poll(isInTheWay).toBe(true);
  await panel.getByRole('button', { name: 'Back up now' }).click();
  await panel.getByText('The backup could not be made. Your records are unchanged.').waitFor();
  await page.getByText('No backup could be made since').first().waitFor();
  await app.close();
});
