import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { START_CASES } from '../faults/start-cases.ts';
import { walkStart } from '../faults/walk-start.ts';
import { launchChromium } from '../support/chromium.ts';

/** One of each kind. All of them: npm run faults. */
const SAMPLE = [
  'records.db is closed to the user',
  'records.db has 0 bytes',
  'records.db-wal is a folder',
  'records.seen is garbage',
  'preferences.json is a folder',
  'board.db is held by another program',
  'reminders.db is garbage',
  'fileready.log is a folder',
  'the folder is a file',
  'the folder may only be read by the user',
  'a full disk, first start',
  'a read-only disk, first start',
  'a full disk',
  'a read-only disk after a crash',
];

const cases = START_CASES.filter(({ name }) => SAMPLE.includes(name));
let browser: Awaited<ReturnType<typeof launchChromium>>;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it('knows each of its cases', () => {
  expect(cases.map(({ name }) => name).sort()).toEqual([...SAMPLE].sort());
});

describe('F6, F9, F13: at start, with a folder or a file that can’t be used', () => {
  it.for(cases)('a window opens with its sentence: $name', async (one, { skip }) => {
    const { shown, isRight } = await walkStart(browser, one);
    if (shown === undefined) return skip('a small disk can be made by root on Linux only');
    expect(isRight, shown).toBe(true);
  });
});
