import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../../../electron/shared/domain/rescue/entry.ts';
import type { RescueHeader } from '../../../../../electron/shared/domain/rescue/format.ts';
import { courtRowFinder } from '../../../../../electron/shared/domain/rescue/rows.ts';
import { CourtId } from '../../../../../electron/shared/domain/values/ids.ts';

const alnb = CourtId.parse('alnb');
const HOST = 'ecf.alnb.uscourts.gov';
const COURTS = new Map([
  [HOST, [alnb]],
  ['ecf.ca9.uscourts.gov', [CourtId.parse('ca9'), CourtId.parse('bap9')]],
]);
const HEADER: RescueHeader = {
  format: 'chrome',
  width: 3,
  columns: { urls: [0], logins: [1], password: 2 },
};
/** The rows as they stand in a file, the header being its first line. */
function find(...rows: readonly (readonly string[])[]) {
  return findWith(HEADER, ...rows);
}
function findWith(header: RescueHeader, ...rows: readonly (readonly string[])[]) {
  const finder = courtRowFinder(COURTS);
  for (const [index, cells] of rows.entries()) {
    finder.look(entryOf(cells, header), () => index + 2);
  }
  return finder.findings();
}

describe('what must not be kept as a password', () => {
  const problemOf = (...cells: readonly string[]) =>
    find([`https://${HOST}/`, ...cells]).rows[0]?.problems.map(({ code }) => code);

  it.each([
    '********',
    '***',
    '••••••••',
    '●●●●●●',
    '<redacted>',
    'REDACTED',
    '[hidden]',
    'hidden',
    ' hidden ',
    '(masked)',
  ])('B15: a mask in its place: %s', (password) => {
    expect(problemOf('pplain', password)).toEqual(['rescue-masked']);
  });

  it.each(['Hidden-27', 'redacted1', '**', 'a***', '***a', 'x•••'])(
    'a real one that looks a little like it is kept: %s',
    (password) => expect(problemOf('pplain', password)).toEqual([]),
  );

  it('B15: a masked login, and an empty password', () => {
    expect(problemOf('••••', 'secret')).toEqual(['rescue-masked']);
    expect(problemOf('pplain', '')).toEqual(['field-required']);
  });

  it('B9: a row with more fields than the heading, but not one filled up with empty cells', () => {
    expect(problemOf('pplain', 'pass', 'word')).toEqual(['rescue-row-too-wide']);
    expect(problemOf('pplain', 'password', '', ' ')).toEqual([]);
  });

  it('B3: letters that another program has lost', () => {
    expect(problemOf('pplain', 'Jos\uFFFD-27')).toEqual(['rescue-letters-lost']);
  });
});

describe('finding the courts in an export', () => {
  it('B12: of a whole browser’s passwords only those of courts are kept, the rest is counted', () => {
    const bank = Array.from({ length: 792 }, (_, n) => [
      `https://bank${n}.example/`,
      'me',
      `bank-canary-${n}`,
    ]);
    const found = find(...bank, [`https://${HOST}/cgi-bin/login.pl`, 'pplain', 'secret']);
    expect(found.counts).toEqual({
      total: 793,
      ignored: 792,
      pacer: 0,
      repeated: 0,
      leftOut: 0,
      seeds: 0,
    });
    expect(found.rows).toMatchObject([{ line: 794, host: HOST, courtIds: [alnb] }]);
    expect(JSON.stringify(found)).not.toContain('bank-canary');
  });

  it.each([
    `https://${HOST}.evil.com/`,
    `https://evil.com/${HOST}`,
    `https://evil.com/?${HOST}`,
    `https://${HOST}@evil.com/`,
    `https://evil-${HOST}/`,
    `https://x.${HOST}/`,
    `https://${HOST}:8443/`,
    `ftp://${HOST}/`,
    `android://hash@gov.uscourts.${HOST}/`,
    'https://www.alnb.uscourts.gov/',
    'https://uscourts.gov/',
    `${HOST}.`,
    `${HOST}:8443`,
    `me@${HOST}`,
    `x.${HOST}`,
    `${HOST}.evil.com`,
    `evil.com/${HOST}`,
    `see ${HOST}`,
    `ecf.аlnb.uscourts.gov`,
    '',
    'http://[not an address.gov',
  ])('B13: %s is not the court', (url) => {
    expect(find([url, 'pplain', 'secret'])).toMatchObject({ rows: [], counts: { ignored: 1 } });
  });

  it.each([
    `https://${HOST}`,
    `http://${HOST}/cgi-bin/login.pl?1`,
    `HTTPS://ECF.ALNB.USCOURTS.GOV/`,
    HOST,
    `${HOST}/cgi-bin/login.pl`,
    ` ${HOST} `,
    `https://www.alnb.uscourts.gov/, ${HOST}`,
    `["https://www.alnb.uscourts.gov","https://${HOST}/"]`,
  ])('%s is the court', (url) => {
    expect(find([url, 'pplain', 'secret']).rows).toMatchObject([{ courtIds: [alnb] }]);
  });

  it('B13: no address whose parsed host differs is ever picked', () => {
    const piece = fc.constantFrom(
      HOST,
      'evil.com',
      '@',
      '/',
      '.',
      ':',
      '#',
      '?',
      '\\',
      '%2f',
      'x',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const url = `https://${pieces.join('')}`;
        const isPicked = find([url, 'pplain', 'secret']).rows.length === 1;
        const host = URL.canParse(url) ? new URL(url).host : '';
        expect(isPicked).toBe(host === HOST);
      }),
    );
  });

  it.each([
    ['https://www.alnb.uscourts.gov/', 'no-filing-site', 'www.alnb.uscourts.gov'],
    [`https://${HOST}.evil.com/`, 'another-site', `${HOST}.evil.com`],
    ['https://pacer.uscourts.gov/', 'pacer', 'pacer.uscourts.gov'],
    [`see ${HOST}`, 'no-address', undefined],
    ['', 'elsewhere', undefined],
  ])('%s names a court and is told why it was not taken', (url, why, host) => {
    const found = find([url, 'pplain', 'canary-1', `login for ${HOST}`]);
    expect(found.counts).toMatchObject({ ignored: 1, leftOut: 1 });
    expect(found.leftOut).toEqual([{ line: 2, why, ...(host ? { host } : {}) }]);
    expect(JSON.stringify(found)).not.toContain('canary');
  });

  it('counts all that were left out, and lists the first of them', () => {
    const rows = Array.from({ length: 250 }, () => ['https://www.uscourts.gov/', 'a', 'b']);
    const found = find(...rows);
    expect(found.counts.leftOut).toBe(250);
    expect(found.leftOut).toHaveLength(200);
  });

  it.each(['\u200Bsecret', 'secret\uFEFF', '\u202Asecret\u202C\u200B'])(
    'takes invisible characters off the ends, and says so: %j',
    (password) => {
      expect(find([HOST, '\u200Epplain', password]).rows).toMatchObject([
        { login: 'pplain', password: 'secret', problems: [], warnings: ['invisible-off'] },
      ]);
    },
  );

  it('leaves a space behind an invisible character, and what is inside', () => {
    expect(find([HOST, 'pplain', ' \u200Bsec\u200Bret']).rows).toMatchObject([
      { password: ' sec\u200Bret', warnings: ['edge-spaces', 'invisible-off'] },
    ]);
  });

  it('counts the rows that make one-time codes, of any site', () => {
    const header: RescueHeader = {
      ...HEADER,
      width: 5,
      columns: { ...HEADER.columns, seeds: [3] },
    };
    const found = findWith(
      header,
      ['https://shop.example', 'a', 'b', 'JBSWY3DPEHPK3PXP', ''],
      ['https://shop.example', 'a', 'b', '', 'otpauth://totp/x?secret=JBSWY3DPEHPK3PXP'],
      ['https://shop.example', 'a', 'b', '', ''],
    );
    expect(found.counts.seeds).toBe(2);
    expect(JSON.stringify(found)).not.toContain('JBSW');
  });

  it('an entry for two courts’ addresses is found for both', () => {
    const found = find([`${HOST},https://ecf.ca9.uscourts.gov/`, 'pplain', 'secret']);
    expect(found.rows.map(({ host }) => host)).toEqual([HOST, 'ecf.ca9.uscourts.gov']);
    expect(found.counts).toMatchObject({ total: 1, ignored: 0 });
  });

  it('says how many are sign-ins to PACER itself, whose password is another one', () => {
    const found = find(['https://pacer.login.uscourts.gov/csologin/login.jsf', 'pplainview', 'x']);
    expect(found.counts).toMatchObject({ ignored: 1, pacer: 1 });
  });

  it('courts that share a site are both offered', () => {
    expect(find(['https://ecf.ca9.uscourts.gov/', 'pplain', 'secret']).rows[0]?.courtIds).toEqual([
      'ca9',
      'bap9',
    ]);
  });

  it('says the same thing once', () => {
    const found = find(
      [`https://${HOST}/a`, 'pplain', 'secret'],
      [`https://${HOST}/b`, ' pplain ', 'secret'],
    );
    expect(found.rows).toHaveLength(1);
    expect(found.counts.repeated).toBe(1);
  });

  it('points at two passwords for one login', () => {
    const found = find(
      [`https://${HOST}/`, 'pplain', 'old'],
      [`https://${HOST}/`, 'PPLAIN', 'new'],
      [`https://${HOST}/`, 'other', 'x'],
    );
    expect(found.rows.map(({ warnings }) => warnings)).toEqual([
      ['two-passwords'],
      ['two-passwords'],
      [],
    ]);
  });

  it('B14: spaces around a password are kept and pointed at', () => {
    expect(find([`https://${HOST}/`, 'pplain', ' secret ']).rows).toMatchObject([
      { password: ' secret ', warnings: ['edge-spaces'], problems: [] },
    ]);
  });

  it('B16: a row with a line break in its password can’t be kept', () => {
    expect(find([`https://${HOST}/`, 'pplain', 'a\nb']).rows[0]?.problems).toEqual([
      { field: 'password', code: 'field-has-control-characters' },
    ]);
  });

  it('a row that ends early can’t be kept and does no harm', () => {
    expect(find([`https://${HOST}/`]).rows[0]?.problems.map(({ field }) => field)).toEqual([
      'login',
      'password',
    ]);
    expect(find([]).counts.ignored).toBe(1);
  });

  it('B21, B23: formulas and numbers stay the text they are', () => {
    for (const password of ['=1+1', '+1', '-1', '@x', '001234', '1E5', '2026-11-23']) {
      expect(find([`https://${HOST}/`, '001234', password]).rows).toMatchObject([
        { login: '001234', password },
      ]);
    }
  });

  it('Bitwarden writes several addresses into one cell', () => {
    const header: RescueHeader = { ...HEADER, format: 'bitwarden' };
    const row = [`https://example.com,https://${HOST}/x`, 'pplain', 'secret'];
    expect(findWith(header, row).rows).toHaveLength(1);
  });

  it('Firefox says when a password was changed', () => {
    const header: RescueHeader = {
      format: 'firefox',
      width: 4,
      columns: { ...HEADER.columns, changed: 3 },
    };
    const at = (changed: string) =>
      findWith(header, [`https://${HOST}`, 'a', 'b', changed]).rows[0]?.changed;
    expect(at('1711111111111')).toBe(1711111111111);
    expect(at('soon')).toBeUndefined();
  });
});
