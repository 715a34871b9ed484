import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { capOf } from '../../../electron/adapters/log/cap.ts';
import { fileLog } from '../../../electron/adapters/log.ts';
import { newFolder } from '../../support/records.ts';

it('notes the kind and place of an error, never its words, and keeps to one line (S67)', () => {
  const folder = newFolder();
  const log = fileLog(folder);
  log.info('started');
  log.trouble(
    'keychain write',
    Object.assign(new Error('Canary-Password for pplain'), { code: 'EIO' }),
  );
  log.trouble('first\n[info] second', { secret: 'Canary-Password' });
  const text = readFileSync(join(folder, 'fileready.log'), 'utf8');
  expect(text).toContain('keychain write: Error EIO log.test.ts:');
  expect(text).not.toContain('Canary');
  expect(text.trim().split('\n')).toHaveLength(3);
});

it('takes details only while they are wanted, and of a page only so many lines in an hour', () => {
  const folder = newFolder();
  let now = 0;
  const log = fileLog(
    folder,
    capOf(() => now),
  );
  const lines = () => readFileSync(join(folder, 'fileready.log'), 'utf8').trim().split('\n');
  log.info('started');
  log.ofPage.detail('people.list: ok');
  expect(lines()).toHaveLength(1);

  let isWanted = true;
  log.takeDetails(() => isWanted);
  log.ofPage.detail('people.list: ok');
  expect(lines().at(-1)).toMatch(/people\.list: ok$/);
  isWanted = false;
  log.ofPage.detail('people.open: ok');
  expect(lines()).toHaveLength(2);

  for (let count = 0; count < 5_000; count += 1) log.ofPage.trouble('bad-input people.open');
  expect(lines()).toHaveLength(203);
  expect(lines().at(-1)).toMatch(/more trouble of the page is left out for an hour$/);
  // What the app itself has to say is never left out, and a page is heard again later.
  log.trouble('the records are damaged');
  now = 60 * 60 * 1000;
  log.ofPage.trouble('bad-input people.open');
  expect(lines()).toHaveLength(205);
});

it('lets no page push the first lines out, however long it goes on, and hears other phrases of the app', () => {
  const folder = newFolder();
  let now = 0;
  const log = fileLog(
    folder,
    capOf(() => now),
  );
  log.takeDetails(() => true);
  log.info('started');
  for (let hour = 0; hour < 240; hour += 1) {
    now = hour * 60 * 60 * 1000;
    for (let count = 0; count < 2_500; count += 1) log.ofPage.detail('people.list: ok');
    for (let count = 0; count < 250; count += 1) {
      log.ofPage.trouble('bad-input people.open');
      log.trouble('keychain read', new Error('broken'));
    }
  }
  log.trouble('the records are damaged');
  const text = readFileSync(join(folder, 'fileready.log'), 'utf8');
  expect(readdirSync(folder)).toEqual(['fileready.log']);
  expect(text.split('\n')[0]).toMatch(/started$/);
  expect(text).toMatch(/the records are damaged\n$/);
  for (const name of ['detail of the page', 'trouble of the page', '“keychain read”'])
    expect(text).toContain(`more ${name} is left out until the next start`);
});
