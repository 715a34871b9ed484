import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block, Line } from '../../../../renderer/features/help/guide/blocks.ts';
import { findInGuide } from '../../../../renderer/features/help/guide/find.ts';
import { onScreen } from '../../../../renderer/features/help/guide/on-screen.ts';
import { PAGES, PARTS } from '../../../../renderer/features/help/guide/pages.ts';
import { parseGuide } from '../../../../renderer/features/help/guide/parse.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../docs/guide');

const ofLine = (line: Line): string => line.map(({ text }) => text).join('');

/** Every word of a block, as a reader sees it. */
function shown(block: Block): string {
  if (block.kind === 'heading' || block.kind === 'code') return block.text;
  if (block.kind === 'paragraph') return ofLine(block.line);
  if (block.kind === 'table')
    return [block.head, ...block.rows].map((row) => row.map(ofLine).join(' ')).join(' ');
  return block.items
    .map(({ line, below }) => [ofLine(line), ...below.map(shown)].join(' '))
    .join(' ');
}

/** The words of Markdown without its marks, its notes to writers, and where its links lead. */
const wordsIn = (source: string) =>
  source
    .replaceAll(/<!--[^>]*-->/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, ' ')
    .replaceAll(/^ *\d+\. /gm, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

describe('the guide in the app', () => {
  it.each(PAGES)('shows every word of $name, and no mark of Markdown', ({ name }) => {
    const source = readFileSync(join(FOLDER, `${name}.md`), 'utf8');
    const blocks = parseGuide(source);
    const text = blocks.map(shown).join('\n');
    expect(wordsIn(text)).toEqual(wordsIn(source));
    const prose = blocks
      .filter(({ kind }) => kind !== 'code')
      .map(shown)
      .join('\n');
    expect(prose).not.toMatch(/\*\*|\]\(|^#|```|<!--/m);
  });

  it('has every page but the one on how packages are made', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace(/\.md$/, ''));
    const left = files.filter((file) => !PAGES.some(({ name }) => name === file));
    expect(left).toEqual(['packages']);
  });

  it('reads what our guide is written in', () => {
    const source =
      '# A `b`\n\n1. One *two*\n   - **three**\n\n| a | b |\n|---|---|\n| c \\| d | [e](x.md#y) |\n\n```\n# no\n```';
    expect(parseGuide(source)).toMatchObject([
      { kind: 'heading', level: 1, id: 'a-b' },
      { kind: 'list', isNumbered: true, items: [{ below: [{ kind: 'list', isNumbered: false }] }] },
      { kind: 'table', rows: [[[{ text: 'c | d' }], [{ kind: 'link', text: 'e', to: 'x.md#y' }]]] },
      { kind: 'code', text: '# no' },
    ]);
  });

  it('leads by each link between its pages to a part that is there', () => {
    const places = PAGES.flatMap(({ name }) =>
      [
        ...readFileSync(join(FOLDER, `${name}.md`), 'utf8').matchAll(
          /\]\(([\w-]*)(?:\.md)?#([^)]+)\)/g,
        ),
      ].map(([, page, part]) => ({ page: page || name, part })),
    );
    expect(places.length).toBeGreaterThan(3);
    for (const place of places) expect(PARTS).toContainEqual(expect.objectContaining(place));
  });
});

describe('a question to the guide', () => {
  it.each([
    ['no filing menus', 'The filing menus don’t show up'],
    ['forgotten pin', 'A forgotten PIN'],
    ['go back to a backup', 'Going back to a backup'],
    ['restore a backup', 'Going back to a backup'],
    ['how do I find a court?', 'Find a court'],
    ['exc', 'Import people'],
  ])('“%s” is answered', (question, title) => {
    const found = findInGuide(question).map((part) => part.title);
    expect(found.slice(0, 2)).toContain(title);
  });

  it('without an answer finds nothing, and with small words alone still finds what has them', () => {
    expect(findInGuide('zebra crossing')).toEqual([]);
    expect(findInGuide('  ')).toEqual([]);
    expect(findInGuide('what is the').length).toBeGreaterThan(0);
  });
});

describe('what the guide says of a screen', () => {
  it.each([
    { name: 'mine' },
    { name: 'readiness' },
    { name: 'import' },
    { name: 'reminders' },
    { name: 'courts' },
    { name: 'firm' },
    { name: 'archive' },
    { name: 'credentials' },
    { name: 'rescue' },
    { name: 'move' },
    { name: 'restore' },
    { name: 'practice' },
    { name: 'progress' },
    { name: 'settings' },
  ] as const)('$name is there', (view) => {
    const places = onScreen(view);
    expect(places.length).toBeGreaterThan(0);
    for (const { page, part } of places)
      expect(PARTS.some((one) => one.page === page && one.part === part)).toBe(true);
  });
});
