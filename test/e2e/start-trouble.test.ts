import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { catalogWords } from '../../electron/adapters/words.ts';
import { backupsIn } from '../support/backups.ts';
import { FOR_NEW, takenForNew } from '../support/for-new.ts';
import { asAppSays, launchStandIn } from '../support/launch.ts';
import { added, renamed, somePerson } from '../support/people.ts';
import { newFolder, recordsIn } from '../support/records.ts';
import { good } from '../support/services.ts';

it('says what stands in the way, tries again without a restart, and then shows the people', async () => {
  const userData = newFolder();
  const person = somePerson();
  const records = recordsIn(userData);
  records.append([added(person)]);
  records.close();
  const file = join(userData, 'records.db');
  // Another program holds the file, as a backup does that locks what it copies.
  const holder = new DatabaseSync(file);
  holder.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;');
  const app = await launchStandIn({ userData });
  const { page } = app;
  await page.getByRole('heading', { name: /Another program is using your records file/ }).waitFor();
  await page.getByText(asAppSays(file)).waitFor();
  expect(await takenForNew(page)).toBeUndefined();

  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('That didn’t work. The problem is still there.').waitFor();

  holder.exec('ROLLBACK');
  holder.close();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText(person.name).first().waitFor();
  await app.close();
});

it('shows the folder, and what is wrong in it, when there is a folder in place of the records', async () => {
  const userData = newFolder();
  const file = join(userData, 'records.db');
  mkdirSync(file);
  const app = await launchStandIn({ userData });
  const { page } = app;
  await page.getByRole('heading', { name: /a folder where your records file should be/ }).waitFor();
  await page.getByRole('button', { name: 'Show the folder' }).click();
  await app.shownPath(asAppSays(file));
  rmdirSync(file);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText(FOR_NEW[0]).first().waitFor();
  await app.close();
});

it('says so in the language that the person chose', async () => {
  const userData = newFolder();
  mkdirSync(join(userData, 'records.db'));
  writeFileSync(join(userData, 'preferences.json'), '{"language": "ht"}');
  const words = await catalogWords().in('ht');
  const app = await launchStandIn({ userData });
  const { page } = app;
  const heading = page.getByRole('heading', { name: words.say('trouble.records-is-folder-title') });
  await heading.waitFor();
  await page.getByRole('button', { name: words.say('trouble.again') }).click();
  await page.getByText(words.say('trouble.still')).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ht');
  await app.close();
});

/** A folder in which one person was recorded, and a letter of the entry changed since, as `sql` says. */
function folderWith(sql: string) {
  const userData = newFolder();
  const person = somePerson();
  const records = recordsIn(userData);
  records.append([added(person), renamed(person, 'Rosa Delfinch')]);
  records.close();
  const db = new DatabaseSync(join(userData, 'records.db'));
  db.exec(sql);
  db.close();
  return userData;
}

it('shows what can be read of damaged records, says that they are damaged, and records nothing', async () => {
  const userData = folderWith("UPDATE events SET actor = 'Nobody'");
  const app = await launchStandIn({ userData });
  const { page } = app;
  await page.getByText('Rosa Delfinch').first().waitFor();
  await page.getByText('Your records file is damaged, so nothing more is saved to it.').waitFor();
  await page.getByText(asAppSays(join(userData, 'records.db'))).waitFor();
  await app.close();
});

it('says which entries are missing, and goes on without them when the person says so', async () => {
  const userData = folderWith("DELETE FROM events WHERE kind = 'person.edited'");
  const app = await launchStandIn({ userData });
  const { page } = app;
  const banner = page.getByText('1 entry is missing from your records.');
  await banner.waitFor();
  await page.getByRole('button', { name: 'Continue without them' }).click();
  await banner.waitFor({ state: 'detached' });
  await app.close();
});

it('never takes a person who has lost the records for a new one', async () => {
  const userData = folderWith('SELECT 1');
  rmSync(join(userData, 'records.db'));
  const app = await launchStandIn({ userData });
  const { page } = app;
  await page.getByRole('heading', { name: 'Your records file is missing.' }).waitFor();
  await page.getByText('This file once had 2 entries, the last one from').waitFor();
  expect(await takenForNew(page)).toBeUndefined();
  await app.close();
});

it('offers the backups where nothing else is left, and goes back to one', async () => {
  const userData = folderWith('SELECT 1');
  await good(backupsIn(userData).make());
  for (const part of ['records.db', 'records.seen']) rmSync(join(userData, part));
  const app = await launchStandIn({ userData });
  const { page } = app;
  const title = 'There are backups of records here, but no records.';
  await page.getByRole('heading', { name: title }).waitFor();
  expect(await takenForNew(page)).toBeUndefined();
  await page.getByRole('button', { name: 'Go back to this backup…' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Go back to this backup' }).click();
  await page.getByText('Rosa Delfinch').first().waitFor();
  await app.close();
});

it('starts over beside the backups when the person says that none helps, and asks no more', async () => {
  const userData = folderWith('SELECT 1');
  await good(backupsIn(userData).make());
  for (const part of ['records.db', 'records.seen']) rmSync(join(userData, part));
  const app = await launchStandIn({ userData });
  await app.page.getByText('None of these backups helps').click();
  await app.page.getByRole('button', { name: 'Start over with empty records' }).click();
  await app.page.getByText(FOR_NEW[0]).first().waitFor();
  await app.close();
  const next = await launchStandIn({ userData });
  await next.page.getByText(FOR_NEW[0]).first().waitFor();
  await next.close();
});

it('starts over with empty records when the person has no copy, and deletes nothing', async () => {
  const userData = newFolder();
  const lost = 'not a database, but it may be somebody’s work\n'.repeat(100);
  writeFileSync(join(userData, 'records.db'), lost);
  const app = await launchStandIn({ userData });
  const { page } = app;
  await page.getByRole('heading', { name: 'Your records file is damaged.' }).waitFor();
  await page.getByText('There’s no copy to restore').click();
  await page.getByRole('button', { name: 'Start over with empty records' }).click();
  await page.getByText(FOR_NEW[0]).first().waitFor();
  const kept = readdirSync(userData).find((name) => /^set-aside-\d{14}-records\.db$/.test(name));
  expect(readFileSync(join(userData, `${kept}`), 'utf8')).toBe(lost);
  await app.close();
});
