import * as fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { printHtml } from '../../../../electron/services/exports/print-html.ts';
import type { PrintPage } from '../../../../electron/services/exports/print-page.ts';

const page = (text: string): PrintPage => ({
  language: 'en',
  title: text,
  about: [text],
  isLandscape: true,
  foot: { firm: text, pageOf: `${text} {page}` },
  sections: [
    { kind: 'fields', heading: text, fields: [{ label: text, value: text }] },
    { kind: 'table', heading: text, head: [text], rows: [[text, text]] },
    {
      kind: 'steps',
      heading: text,
      steps: [{ title: text, state: text, isDone: true, lines: [text] }],
    },
  ],
});

/** Every element and attribute of a document, by a browser's own parsing rules. */
function marks(html: string): Set<string> {
  const found = new Set<string>();
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if (!node.nodeName.startsWith('#')) found.add(node.nodeName);
    for (const { name } of 'attrs' in node ? node.attrs : []) found.add(`@${name}`);
    for (const child of 'childNodes' in node ? node.childNodes : []) walk(child);
  };
  walk(parse(html));
  return found;
}

describe('a printed page', () => {
  it('has what is typed from it in letters that don’t look alike, with every space', () => {
    const fields = [{ label: 'Password', value: 'l1 IO0', isExact: true }];
    const html = printHtml({ ...page(''), sections: [{ kind: 'fields', fields }] });
    expect(html).toContain('<dd class="exact">l1 IO0</dd>');
    expect(html).toMatch(/\.exact \{[^}]*monospace; white-space: pre-wrap/);
  });

  it('shows what people and courts wrote and never runs it', () => {
    const plain = marks(printHtml(page('plain')));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            '<script>alert(1)</script>',
            '"><img src=x onerror=a>',
            "' onload='x",
            '</style><svg>',
            '&lt;b&gt;',
          ),
        ),
        (text) => {
          expect([...marks(printHtml(page(text)))].filter((mark) => !plain.has(mark))).toEqual([]);
        },
      ),
    );
  });

  it('asks for nothing from anywhere', () => {
    expect(
      [...marks(printHtml(page('plain')))].filter((mark) =>
        /^@(src|href|style|on)|^(script|link|img|iframe)$/.test(mark),
      ),
    ).toEqual([]);
    expect(printHtml(page('plain'))).toContain("default-src 'none'");
  });

  it('heads its columns and rows, so that a reader of the PDF hears whose cell it is', () => {
    const html = printHtml(page('Paula'));
    expect(html).toContain('<th scope="col">Paula</th>');
    expect(html).toContain('<th scope="row">Paula</th>');
    expect(html).toContain('<html lang="en">');
  });

  it('prints thousands of rows in several tables with the same head, and none twice or left out', () => {
    const rows = Array.from({ length: 1200 }, (_, number) => [`Person ${number}`]);
    const sections = [{ kind: 'table' as const, head: ['Name'], rows }];
    const html = printHtml({ ...page(''), sections });
    expect(html.match(/<th scope="col">Name<\/th>/g)).toHaveLength(3);
    const names = [...html.matchAll(/<th scope="row">(.*?)<\/th>/g)].map(([, name]) => [name]);
    expect(names).toEqual(rows);
  });
});
