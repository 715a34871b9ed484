import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognizeHeader } from '../../../../../electron/shared/domain/rescue/format.ts';
import {
  formatByName,
  type RescueFormat,
} from '../../../../../electron/shared/domain/rescue/programs.ts';

/** Header rows as the programs write them. */
const HEADERS: readonly (readonly [RescueFormat, string])[] = [
  ['chrome', 'name,url,username,password,note'],
  ['chrome', 'name,url,username,password'],
  [
    'firefox',
    'url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged',
  ],
  ['safari', 'Title,URL,Username,Password,Notes,OTPAuth'],
  [
    'bitwarden',
    'folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp',
  ],
  ['1password', 'Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes'],
  ['lastpass', 'url,username,password,totp,extra,name,grouping,fav'],
  ['dashlane', 'username,username2,username3,title,password,note,url,category,otpUrl'],
  ['keepassxc', 'Group,Title,Username,Password,URL,Notes,TOTP,Icon,Last Modified,Created'],
  ['keepass', 'Account,Login Name,Password,Web Site,Comments'],
  ['nordpass', 'name,url,additional_urls,username,password,note,cardholdername,folder,email,type'],
  ['proton-pass', 'type,name,url,email,username,password,note,totp,createTime,modifyTime,vault'],
  ['other', 'Website,User name,Password,Comment'],
];

describe('recognizing an export', () => {
  it.each(HEADERS)('%s: %s', (format, header) => {
    expect(recognizeHeader(header.split(','))).toMatchObject({ ok: true, value: { format } });
  });

  it('in any order and in any case, its columns are found', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...HEADERS)
          .chain(([format, header]) =>
            fc
              .shuffledSubarray(header.split(','), { minLength: header.split(',').length })
              .chain((cells) =>
                fc
                  .tuple(
                    ...cells.map((cell) => fc.constantFrom(cell, cell.toUpperCase(), ` ${cell} `)),
                  )
                  .map((varied) => ({ format, cells: varied })),
              ),
          ),
        ({ format, cells }) => {
          const found = recognizeHeader(cells);
          expect(found).toMatchObject({ ok: true, value: { format } });
          if (!found.ok) return;
          const name = (at: number) => cells[at]?.trim().toLowerCase() ?? '';
          const { password, logins, urls } = found.value.columns;
          expect(name(password ?? -1)).toContain('password');
          expect(name(logins[0] ?? -1)).toMatch(/user|login/);
          expect(name(urls[0] ?? -1)).toMatch(/url|uri|web ?site/);
        },
      ),
    );
  });

  it('tells Edge and Brave from Chrome by the name of their file', () => {
    expect(formatByName('chrome', 'Microsoft Edge Passwords.csv')).toBe('edge');
    expect(formatByName('chrome', 'Brave Passwords (1).csv')).toBe('brave');
    expect(formatByName('chrome', 'Chrome Passwords.csv')).toBe('chrome');
    expect(formatByName('safari', 'edge.csv')).toBe('safari');
  });

  it('B10: a column that is there twice is named', () => {
    expect(recognizeHeader(['url', 'username', 'password', 'Password'])).toEqual({
      ok: false,
      failure: { code: 'csv-header-twice', values: { column: 'password' } },
    });
  });

  it('B10: a column that is missing is named', () => {
    expect(recognizeHeader(['name', 'url', 'username', 'note'])).toEqual({
      ok: false,
      failure: { code: 'csv-column-missing', values: { column: 'password' } },
    });
  });

  it('a list of something else is not taken for an export', () => {
    expect(recognizeHeader(['First name', 'Last name', 'Office'])).toMatchObject({
      failure: { code: 'csv-not-recognized' },
    });
    expect(recognizeHeader([])).toMatchObject({ failure: { code: 'csv-not-recognized' } });
  });

  it('B22: __proto__ and constructor are headers like any other', () => {
    const cells = ['__proto__', 'constructor', 'url', 'username', 'password'];
    expect(recognizeHeader(cells)).toMatchObject({
      value: { columns: { urls: [2], logins: [3], password: 4 } },
    });
    expect(recognizeHeader(['__proto__', 'constructor'])).toMatchObject({
      failure: { code: 'csv-not-recognized' },
    });
  });

  it('a row of 201 columns is no header', () => {
    expect(recognizeHeader(Array.from({ length: 201 }, (_, at) => `c${at}`))).toMatchObject({
      failure: { code: 'csv-too-many-columns' },
    });
  });
});
