import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../../electron/adapters/court-http/wire/page-text.ts';

const HTML = 'text/html';
const latin = (text: string) => Buffer.from(text, 'latin1');
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const meta = '<html><head><meta charset="windows-1252"></head><p>José</p>';

describe('B39: the letters of a court page', () => {
  it.each([
    ['the header', latin('<p>José</p>'), `${HTML}; charset=ISO-8859-1`],
    ['the header in quotes', latin('<p>José</p>'), `${HTML}; Charset = "windows-1252"`],
    ['a meta', latin(meta), HTML],
    [
      'a meta of the old kind',
      latin('<META http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>José</p>'),
      HTML,
    ],
    ['nothing: UTF-8', utf8('<p>José</p>'), HTML],
    ['a byte order mark', utf8('\uFEFF<p>José</p>'), HTML],
    ['the first of two metas', latin(`${meta}<meta charset="utf-8">`), HTML],
  ])('come from %s', (_from, body, contentType) => {
    expect(pageText(body, contentType)).toContain('José');
  });

  it('the header comes before a meta, and a byte order mark before a meta', () => {
    expect(pageText(utf8(meta), `${HTML}; charset=utf-8`)).toContain('José');
    expect(pageText(utf8(`\uFEFF${meta}`), HTML)).toContain('José');
  });

  it('a meta beyond 1024 bytes, in a comment, or cut off by them counts for nothing', () => {
    for (const before of [' '.repeat(1024), '<!-- ', ' '.repeat(1000)]) {
      expect(pageText(utf8(`${before}${meta}`), HTML)).toContain('José');
    }
  });

  it('UTF-7 and other encodings are never used', () => {
    const text = '+ADw-script+AD4-';
    expect(pageText(latin(text), `${HTML}; charset=utf-7`)).toBe(text);
    expect(pageText(latin(`<meta charset=utf-16>${text}`), HTML)).toContain(text);
    expect(pageText(latin(`<meta charset=constructor>${text}`), HTML)).toContain(text);
  });

  it('what is no page has no meta', () => {
    expect(pageText(utf8(`"${meta}"`), 'application/json')).toContain('José');
  });
});
