import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { backupsIn } from '../support/backups.ts';
import { launchStandIn } from '../support/launch.ts';
import { added, renamed, somePerson } from '../support/people.ts';
import { newFolder, recordsIn } from '../support/records.ts';
import { good } from '../support/services.ts';

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

it('makes a backup when asked, and says why it can’t', async () => {
  const { userData } = await someFolder();
  const app = await launchStandIn({ userData });
  const { page } = app;
  const go = () => page.getByRole('navigation').getByText('Settings').click();
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
