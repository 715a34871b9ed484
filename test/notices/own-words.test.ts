import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ownProfiles, shippedText } from '../assets/shipped.ts';

const NoticeMap = z.object({ sentences: z.array(z.object({ sentence: z.string() })) });
const RUN = 9;
const words = (text: string) =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
const runs = (text: string) => {
  const all = words(text);
  return all
    .slice(0, Math.max(0, all.length - RUN + 1))
    .map((_, at) => all.slice(at, at + RUN).join(' '));
};
// What the court's pages say word for word has to be quoted as it stands.
const LABEL = 'link a cm ecf account to my pacer account';

function textsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string') return [value.en];
  // A paper is cited by the title it has.
  const isPaper = 'about' in value && 'title' in value;
  return Object.entries(value).flatMap(([key, part]) =>
    isPaper && key === 'title' ? [] : textsIn(part),
  );
}

describe('the app speaks in its own words', () => {
  const noticed = new Set(
    ['000', '001', '002', '003', '004'].flatMap((name) => {
      const text = readFileSync(new URL(`map/${name}.json`, import.meta.url), 'utf8');
      const { sentences } = NoticeMap.parse(JSON.parse(text));
      return sentences.flatMap(({ sentence }) => runs(sentence));
    }),
  );
  const files = ['common', 'district', 'bankruptcy', 'appellate'].map(
    (name) => `families/${name}.json`,
  );

  it.each([...files, ...ownProfiles.map((id) => `profiles/${id}.json`)])(
    '%s copies no notice',
    (name) => {
      const texts = textsIn(JSON.parse(shippedText(name)));
      const copied = texts.flatMap((text) => runs(text).filter((run) => noticed.has(run)));
      expect(copied.filter((run) => !run.includes(LABEL))).toEqual([]);
    },
  );
});
