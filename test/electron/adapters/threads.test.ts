import { describe, expect, it } from 'vitest';
import { pageReader } from '../../../electron/adapters/court-http/page/read-page.ts';
import { threadCode } from '../../../electron/adapters/threads.ts';
import { heldAlarm } from '../../support/held-alarm.ts';

const CODE = new URL('../../support/endless-page-reader.ts', import.meta.url);
const AT = 'https://ecf.almd.uscourts.gov/';
const FRONT = '<a href="/cgi-bin/login.pl">Document Filing System</a>';

describe('a page that never ends', () => {
  it('is given up only after the pages that came meanwhile are answered', async () => {
    const held = heldAlarm();
    const read = pageReader({ code: CODE, alarm: held.alarm });
    const order: string[] = [];
    const note = (what: string) => () => order.push(what);
    const hostile = read('never-ending', AT);
    hostile.then(note('hostile'));
    await read(FRONT, AT).then(note('first'));
    await read(FRONT, AT).then(note('second'));
    expect(held.waiting()).toBe(1);
    held.ring();
    expect(await hostile).toEqual({ kind: 'not-recognized', reason: 'too-slow' });
    expect(order).toEqual(['first', 'second', 'hostile']);
  });

  it('leaves a reader that goes on reading', async () => {
    const held = heldAlarm();
    const read = pageReader({ code: CODE, alarm: held.alarm });
    const hostile = read('never-ending', AT);
    held.ring();
    await hostile;
    expect(await read(FRONT, AT)).toMatchObject({ kind: 'landing' });
    expect(held.waiting()).toBe(0);
  });
});

it('gives a page up whose thread can’t be started', async () => {
  const read = pageReader({ code: new URL('./nowhere.ts', import.meta.url) });
  expect(await read(FRONT, AT)).toEqual({ kind: 'not-recognized', reason: 'too-slow' });
});

it('reads a page as it would be read here', async () => {
  expect(await pageReader()(FRONT, AT)).toEqual({
    kind: 'landing',
    filingHref: `${AT}cgi-bin/login.pl`,
  });
});

it('finds the code of a thread beside the source, the bundle and its parts', () => {
  const codeFrom = (from: string) => threadCode(from, 'page-reading').href;
  expect(codeFrom('file:///app/page/read-page.ts')).toBe('file:///app/page/worker.ts');
  expect(codeFrom('file:///app/out/main/main.js')).toBe('file:///app/out/main/page-reading.js');
  expect(codeFrom('file:///app/out/main/chunks/door-X.js')).toBe(
    'file:///app/out/main/page-reading.js',
  );
});
