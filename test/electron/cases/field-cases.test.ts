import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import en from '../../../assets/text/en.json' with { type: 'json' };
import { openDatabase } from '../../../electron/adapters/records/open-database.ts';
import { isUnusualCode, oneTimeCode } from '../../../electron/shared/domain/pacer/one-time-code.ts';
import { settleUserData } from '../../../electron/windows/user-data.ts';
import { newFolder } from '../../support/records.ts';

describe('case 33: a redirected application data folder', () => {
  const opened = (folder: string) =>
    openDatabase({
      folder,
      journal: 'wal',
      now: () => '2026-11-23T12:00:00.000Z',
      beforeFirstWrite: () => {},
      onTrouble: () => {},
    });

  it('the records stay on the computer, out of what a firm redirects', () => {
    const paths = new Map([['userData', '\\\\server\\users$\\ann\\AppData\\Roaming\\FileReady']]);
    const app = {
      getName: () => 'FileReady',
      getPath: (name: string) => paths.get(name) ?? '',
      setPath: (name: string, path: string) => void paths.set(name, path),
      commandLine: { hasSwitch: () => false } as never,
    };
    settleUserData(app, {
      platform: 'win32',
      env: { LOCALAPPDATA: 'C:\\Users\\Ann\\AppData\\Local' },
    });
    expect(paths.get('userData')).toBe('C:\\Users\\Ann\\AppData\\Local\\FileReady');
  });

  it('records that can’t be opened are a trouble, never an empty firm', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'records.db'));
    expect(opened(folder)).toMatchObject({ ok: false });
  });

  it('records that another program holds are a trouble, and stay as they are', () => {
    const folder = newFolder();
    const first = opened(folder);
    if (!first.ok) throw new Error('a new folder takes records');
    first.value.close();
    const path = join(folder, 'records.db');
    const holder = new DatabaseSync(path);
    holder.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    const before = readFileSync(path);
    expect(opened(folder)).toMatchObject({ ok: false });
    expect(readFileSync(path)).toEqual(before);
    holder.close();
  });
});

describe('case 37: a one-time code with a space', () => {
  it.each([
    ['123 456', '123456'],
    ['123-456', '123456'],
    [' 123456 ', '123456'],
    ['１２３４５６', '123456'],
  ])('%j is sent as %s, unasked', (typed, sent) => {
    expect(oneTimeCode(typed)).toBe(sent);
    expect(isUnusualCode(typed)).toBe(false);
  });

  it('another length is asked about and not refused, and a refusal names the clocks', () => {
    expect(oneTimeCode('12345')).toBe('12345');
    expect(isUnusualCode('12345')).toBe(true);
    expect(en['failure.pacer-refused-sign-in']).toMatch(/clock of your phone and of this computer/);
  });
});

const profile = (court: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../assets/courts/profiles/${court}.json`, import.meta.url), 'utf8'),
  );

it('case 39: D. Ariz. Bankr. names filing agents only', () => {
  const text = JSON.stringify(profile('azb'));
  expect(text).toMatch(/filing agents instead of several/);
  expect(text).not.toMatch(/separate PACER accounts/i);
});

it('case 40: E.D.N.Y. has its own path to the link, and the number for unknown logins', () => {
  expect(profile('nyed')).toMatchObject({
    values: {
      linkPages: {
        value: {
          path: [
            'Utilities',
            'NextGen Release 1.1 Menu Items',
            'Link a CM/ECF account to my PACER account',
          ],
        },
      },
      contacts: { court: { value: { phone: '(718) 613-2285' } } },
    },
  });
});
