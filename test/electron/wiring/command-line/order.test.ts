import { describe, expect, it } from 'vitest';
import { commandLineIn } from '../../../../electron/wiring/command-line/order.ts';

/** What a start with these arguments is asked for. */
const read = (line: string) => commandLineIn(['FileReady', ...line.split(' ')]);
const whyNot = (line: string) => {
  const order = read(line)?.order;
  return order?.kind === 'misunderstood' ? `${order.why} ${order.given}` : order?.kind;
};

describe('the command line', () => {
  it('leaves an ordinary start alone, and what it says to Chromium', () => {
    for (const line of [
      '',
      '--user-data-dir=/tmp/x',
      '--port 0',
      '--lang=en-US --disable-gpu',
      'mailto:someone',
      'check-policy',
    ]) {
      expect(read(line)).toBeUndefined();
    }
  });

  it('takes a value behind an equals sign or as the next word', () => {
    expect(read('--check-policy --out C:\\report.txt')).toEqual({
      order: { kind: 'check-policy' },
      out: 'C:\\report.txt',
    });
    expect(read('--out=report.txt --check-policy')?.out).toBe('report.txt');
    const order = { kind: 'import-people', file: 'people.csv' };
    expect(read('--import-people people.csv --dry-run')?.order).toEqual(order);
    expect(read('--dry-run --import-people=people.csv')?.order).toEqual(order);
    expect(read('--restore-backup=a.db --yes')?.order).toEqual({
      kind: 'restore-backup',
      name: 'a.db',
      isConfirmed: true,
    });
    expect(read('/?')?.order).toEqual({ kind: 'help' });
  });

  it.each([
    ['--check-policies', 'unknown --check-policies'],
    ['--vers', 'unknown --vers'],
    ['--versions', 'unknown --versions'],
    ['--import-roster people.csv', 'unknown --import-roster'],
    ['--out report.txt', 'unknown --out'],
    ['--check-policy --version', 'several --check-policy --version'],
    ['--check-policy --out', 'no-out --out'],
    ['--check-policy --out --yes', 'no-out --out'],
    ['--import-people --dry-run', 'no-file --import-people'],
    ['--import-people people.csv', 'no-dry-run --import-people'],
    ['--restore-backup --yes', 'no-name --restore-backup'],
  ])('opens no window for %s, whose meaning it can’t tell', (line, why) => {
    expect(whyNot(line)).toBe(why);
  });
});
