import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { updateTrouble } from '../../../../scripts/lib/package/update-check.mts';
import { newFolder } from '../../../support/records.ts';

/** A packed folder for Windows with these settings for updates; none without. */
function packed(settings?: string) {
  const folder = newFolder();
  mkdirSync(join(folder, 'resources'));
  if (settings !== undefined) writeFileSync(join(folder, 'resources', 'app-update.yml'), settings);
  return folder;
}

const SETTINGS =
  'provider: generic\nurl: https://updates.example\nupdaterCacheDirName: fileready-updater\n';

it('fails a Windows build that takes updates and names no publisher', () => {
  expect(updateTrouble(packed(SETTINGS), 'win32')).toContain('names no publisher');
  expect(updateTrouble(packed(`${SETTINGS}publisherName: ''\n`), 'win32')).toContain('names no');
  expect(updateTrouble(packed(), 'win32', 'https://updates.example')).toContain('names no');
});

it('passes one that names its publisher, and one without updates', () => {
  expect(updateTrouble(packed(`${SETTINGS}publisherName: Some Firm\n`), 'win32')).toBeUndefined();
  const list = `${SETTINGS}publisherName:\n  - CN=Some Firm, C=US\n`;
  expect(updateTrouble(packed(list), 'win32')).toBeUndefined();
  expect(updateTrouble(packed(), 'win32', '')).toBeUndefined();
  expect(updateTrouble(packed(SETTINGS), 'linux')).toBeUndefined();
});
