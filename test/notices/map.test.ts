import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { tells } from './targets.ts';

const NoticeMap = z.strictObject({
  notice: z.string(),
  sentences: z.array(
    z.union([
      z.strictObject({
        sentence: z.string().min(1),
        targets: z.array(z.string()).min(1),
        /** Words that the targets together must say. */
        says: z.array(z.string().min(1)).optional(),
      }),
      z.strictObject({ sentence: z.string().min(1), tellsNothing: z.string().min(1) }),
    ]),
  ),
});

const read = (name: string) =>
  NoticeMap.parse(JSON.parse(readFileSync(new URL(`map/${name}.json`, import.meta.url), 'utf8')));
const NOTICES = ['000', '001', '002', '003', '004'].map((name) => [name, read(name)] as const);

describe.each(NOTICES)('notice %s: what it says is in the app', (_, { sentences }) => {
  const telling = sentences.flatMap((entry) => ('targets' in entry ? [entry] : []));

  it.each(telling)('$sentence', ({ targets, says = [] }) => {
    const told = targets.map((target) => ({ target, text: tells(target) }));
    expect(told.filter(({ text }) => text === undefined).map(({ target }) => target)).toEqual([]);
    const all = told.map(({ text }) => text).join('\n');
    for (const words of says) expect(all).toContain(words);
  });
});

describe('the map itself', () => {
  it('has a target for every sentence that instructs, dates, warns or gives a contact', () => {
    const instructs =
      /must|need to|prior to|before|contact|cannot|do not know|click|verify|\b20\d\d\b|\(\d{3}\)|@/i;
    const silent = NOTICES.flatMap(([, { sentences }]) =>
      sentences.flatMap((entry) =>
        'tellsNothing' in entry && instructs.test(entry.sentence) ? [entry.sentence] : [],
      ),
    );
    expect(silent).toEqual([]);
  });

  it('knows that a target can be missing', () => {
    for (const gone of [
      'step:alnb/none',
      'step:flmb/local-form',
      'rule:none',
      'contact:almd/none',
      'x:y',
    ]) {
      expect(tells(gone)).toBeUndefined();
    }
  });
});
