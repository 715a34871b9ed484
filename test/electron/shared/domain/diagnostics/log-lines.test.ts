import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareableLines } from '../../../../../electron/shared/domain/diagnostics/log-lines.ts';

const shared = (what: string, names: readonly string[] = []) =>
  shareableLines(`[2026-11-23 17:00:00.000] [info]  ${what}\n`, { most: 9, names })[0];

describe('lines of the log that may leave the computer', () => {
  it.each([
    ['asked https://ecf.flsb.uscourts.gov/login.pl?key=1 twice', 'asked [address] twice'],
    ['asked pplain@example.com', 'asked [email]'],
    ['opened /home/pplain/FileReady/records.db now', 'opened [path]'],
    ['opened C:\\Users\\Paula Plain\\AppData\\x.db', 'opened [path]'],
    ['opened \\\\server\\share\\file', 'opened [path]'],
    ['asked login.pl?key=secret', 'asked login.pl[query]'],
    ['thrown vault.store: TypeError main.js:10:20', 'thrown vault.store: TypeError main.js:10:20'],
    [
      'certificate of ecf.flsb.uscourts.gov issued by DigiCert',
      'certificate of ecf.flsb.uscourts.gov issued by DigiCert',
    ],
  ])('say of "%s" only "%s"', (what, said) => {
    expect(shared(what)).toBe(`2026-11-23 17:00:00.000 info ${said}`);
  });

  it('leave out whatever the log did not write', () => {
    const log = 'Canary\n[2026-11-23 17:00:00.000] [info]  started\n    at Canary (/home/x)\n';
    expect(shareableLines(log, { most: 9, names: [] })).toEqual([
      '2026-11-23 17:00:00.000 info started',
    ]);
  });

  it('hold no name, whatever its letters and wherever it stands', () => {
    const marks = '[name] [address] [email] [path] [query]';
    const name = fc
      .string({ minLength: 3, maxLength: 30 })
      .filter((text) => text.trim().length > 2 && !marks.includes(text.trim()));
    fc.assert(
      fc.property(name, fc.string(), fc.string(), (person, before, after) => {
        const line = shared(`${before}${person}${after}`.replace(/\n/g, ' '), [person]);
        expect(line ?? '').not.toContain(person.trim());
      }),
    );
  });
});
