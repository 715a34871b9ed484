import { execFile } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { formsOf } from './forms.ts';
import { PAGE_LEAKS } from './in-browser.ts';
import { LEAKS } from './leaks.ts';
import { findIn } from './search.ts';
import { newCanaries } from './secrets.ts';

/** How a line ends that says where the password to the firm's database was found. */
const FIRM = ': firmPassword';
const RUN = new URL('run.ts', import.meta.url).pathname;

/** Runs the whole search, as `npm run canary` does. */
function canary(...args: string[]): Promise<{ code: number; lines: string[] }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [RUN, ...args], (error, stdout, stderr) => {
      const code = error ? Number(error.code) : 0;
      resolve({ code, lines: `${stderr}${stdout}`.trim().split('\n') });
    });
  });
}

describe('S16, S17, B20: secrets used in every feature', () => {
  it('are found nowhere but in the keychain', { timeout: 300_000 }, async () => {
    const { code, lines } = await canary();
    expect(lines.filter((line) => !line.startsWith('Could not be looked at'))).toEqual(['found 0']);
    expect(code).toBe(0);
  });

  it('a leak of any kind makes the search fail', { timeout: 300_000 }, async () => {
    const { code, lines } = await canary('--seed', 'every');
    const isLinux = process.platform === 'linux';
    const processes = isLinux ? ['arguments of process', 'environment of process'] : [];
    const places = [
      'cache.bin',
      'cache.gz',
      'drawing.bin',
      'sheet.pdf',
      'brief.txt',
      'body sent to 127.0.0.1:9',
      'which knows the other password: password',
      'which knows the other password: pacerPassword',
      'records.db-wal',
      'replies.txt: rescued',
      'news.txt: bankPassword',
      'fileready.log',
      'records.db',
      'board.csv',
      'replies.txt: password',
      'replies.txt: passphrase',
      'news.txt',
      'titles.txt',
      'addresses.txt',
      'what was printed',
      'localStorage: password',
      'sessionStorage: pin',
      'page: login',
      'browser profile/Default/Local Storage',
      'browser profile/Default/Session Storage',
      ...processes,
    ];
    // What is shared is in the records first, and waits there.
    const shared = [
      'said to the firm’s server',
      'line to the firm’s server',
      'table fileready.event',
    ]
      .concat(['records.db'])
      .map((place) => lines.some((line) => line.includes(place) && line.endsWith(FIRM)));
    expect(shared, lines.join('\n')).toEqual([true, true, true, true]);
    const unseen = places.filter((place) => !lines.some((line) => line.includes(place)));
    expect(unseen, lines.join('\n')).toEqual([]);
    const planted = { ...LEAKS, ...PAGE_LEAKS };
    // In how many files the browser's profile has what the page stored is up to the browser.
    const inProfile = lines.filter((line) => line.includes('browser profile')).length;
    const ofFirm = lines.filter((line) => line.endsWith(FIRM)).length;
    const others = Object.keys(planted).length - 2 - (isLinux ? 0 : 2);
    // The one in the records is in their log first, and two passwords are crossed.
    expect(lines.at(-1)).toBe(`found ${others + 2 + inProfile + ofFirm}`);
    expect(code).toBe(1);
  });

  it('a secret is recognized however it was written down', () => {
    const canaries = newCanaries();
    const forms = formsOf(canaries);
    const { password } = canaries;
    const written = [
      password,
      JSON.stringify({ password }),
      JSON.stringify(JSON.stringify({ password })),
      encodeURIComponent(password),
      new URLSearchParams({ password }).toString(),
      Buffer.from(`{"a":1,"password":"${password}"}`).toString('base64'),
      Buffer.from(`x${password}y`).toString('base64url'),
      Buffer.from(password).toString('hex'),
      `<p>${password.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`,
      [...password].reverse().join(''),
      password.normalize('NFD'),
      password.toUpperCase(),
      password.slice(20, 32),
    ];
    for (const text of written) {
      expect(findIn('here', text, forms)).toEqual([{ place: 'here', secret: 'password' }]);
    }
    expect(findIn('here', Buffer.from(password, 'utf16le'), forms)).toHaveLength(1);
    expect(findIn('here', gzipSync(`x${password}`), forms)).toHaveLength(1);
    expect(findIn('here', 'Canary password', forms)).toEqual([]);
  });
});
