import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LOCK_MARK, lockMark } from '../../../../electron/adapters/presence/lock-mark.ts';
import { newFolder } from '../../../support/records.ts';

it('says after a restart what was marked before it, in a file of this user alone', () => {
  const folder = newFolder();
  const mark = () => lockMark(folder, () => {});
  expect(mark().read()).toBeUndefined();
  mark().set('unsure');
  expect(mark().read()).toBe('unsure');
  mark().set('sure');
  expect(mark().read()).toBe('sure');
  expect(statSync(join(folder, LOCK_MARK)).mode & 0o777).toBe(0o600);
  mark().clear();
  mark().clear();
  expect(mark().read()).toBeUndefined();
  expect(readdirSync(folder)).toEqual([]);
});

it('counts as locked where the mark can’t be read or says something else', () => {
  const folder = newFolder();
  const troubles: string[] = [];
  const mark = lockMark(folder, (what) => troubles.push(what));
  writeFileSync(join(folder, LOCK_MARK), '');
  expect(mark.read()).toBe('sure');
  const other = newFolder();
  mkdirSync(join(other, LOCK_MARK));
  const blocked = lockMark(other, (what) => troubles.push(what));
  expect(blocked.read()).toBe('sure');
  blocked.set('sure');
  blocked.clear();
  expect(troubles).toEqual(['noting the lock', 'taking the note of the lock away']);
});

it('takes a mark that was never finished for none, and an old one stays until the new one is whole', () => {
  const folder = newFolder();
  const mark = lockMark(folder, () => {});
  writeFileSync(join(folder, `${LOCK_MARK}.new`), '');
  expect(mark.read()).toBeUndefined();
  mark.set('unsure');
  expect(readdirSync(folder)).toEqual([LOCK_MARK]);
  mkdirSync(join(folder, `${LOCK_MARK}.new`));
  mark.set('sure');
  expect(mark.read()).toBe('unsure');
});
