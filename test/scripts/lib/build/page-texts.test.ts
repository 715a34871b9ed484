import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../../../assets/text/en.json' with { type: 'json' };
import { NOT_ON_PAGES, textsOfPages } from '../../../../scripts/lib/build/page-texts.mts';

const ROOT = resolve(import.meta.dirname, '../../../..');

const sources = ['renderer', 'electron/shared'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(ROOT, folder, name)),
);

describe('the texts that come with the page', () => {
  it('lack only what no page says', () => {
    const said = sources.flatMap((file) => {
      const code = readFileSync(file, 'utf8');
      return NOT_ON_PAGES.filter((group) =>
        ["'", '"', '`'].some((quote) => code.includes(`${quote}${group}.`)),
      ).map((group) => `${file}: ${group}`);
    });
    expect(sources.length).toBeGreaterThan(500);
    expect(said).toEqual([]);
  });

  it('are all others, letter by letter', () => {
    const texts = textsOfPages(english);
    expect(texts['app.name']).toBe(english['app.name']);
    const missing = Object.keys(english).filter((name) => !Object.hasOwn(texts, name));
    expect(new Set(missing.map((name) => name.slice(0, name.indexOf('.'))))).toEqual(
      new Set(NOT_ON_PAGES),
    );
  });
});
