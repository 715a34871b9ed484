import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { launchStandIn } from '../support/launch.ts';
import { added, somePerson } from '../support/people.ts';
import { newFolder, recordsIn } from '../support/records.ts';

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
  await page.getByText(file).waitFor();
  expect(await page.getByText('Add your first person').count()).toBe(0);

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
  await app.shownPath(file);
  rmdirSync(file);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Add your first person').first().waitFor();
  await app.close();
});
