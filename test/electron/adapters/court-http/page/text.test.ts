import { describe, expect, it } from 'vitest';
import {
  elementsBelow,
  oneLine,
  seenLines,
  seenText,
} from '../../../../../electron/adapters/court-http/page/text.ts';
import { outline } from './outline-of.ts';

const lines = (html: string, most?: number) => seenLines(outline(html).document, most);

describe('the lines that a person sees', () => {
  it('break at blocks, and keep the cells of a row on one line', () => {
    expect(lines('before<p>one</p>between<div>two</div>behind')).toEqual([
      'before',
      'one',
      'between',
      'two',
      'behind',
    ]);
    expect(lines('<table><tr><th>a</th><td>b</td><td>c</td></tr></table>')).toEqual(['a b c']);
    expect(lines('<table><tr><td>a</td><th>b</th></tr></table>')).toEqual(['a b']);
    expect(lines('a<b>b</b> c')).toEqual(['ab c']);
  });

  it.each([
    '<script>no</script>',
    '<template>no</template>',
    '<title>no</title>',
    '<select><option>no</option></select>',
    '<p hidden>no</p>',
    '<p style="display:none">no</p>',
    '<p style="color:red; DISPLAY : none">no</p>',
    '<p style="visibility : hidden">no</p>',
  ])('are none of %s', (html) => {
    expect(lines(html)).toEqual([]);
  });

  it('are those of a part with another style', () => {
    expect(lines('<p style="color:red">yes</p><p class="x">yes</p>')).toEqual(['yes', 'yes']);
  });

  it('leave out a title within the page', () => {
    expect(lines('<p>yes</p><title>no</title>')).toEqual(['yes']);
  });

  it('leave out comments', () => {
    expect(lines('<p>yes<!-- no --></p>')).toEqual(['yes']);
  });

  it('end soon after the number of characters asked for', () => {
    expect(lines('<p>abcdef</p><p>ghi</p>', 4)).toEqual(['abcd']);
    expect(lines('<p>abcd</p><p>efgh</p><p>ijkl</p>', 4)).toEqual(['abcd', 'efgh']);
    const long = outline(`<p>${'a'.repeat(3_000)}</p>`).document;
    expect(seenText(long)).toHaveLength(2_000);
  });

  it('are one text with a space between them', () => {
    expect(seenText(outline('<p>one</p><p>two</p>').document)).toBe('one two');
  });
});

describe('text on one line', () => {
  it.each([
    ['plain', 'plain'],
    ['a b', 'a b'],
    ['  two  words ', 'two words'],
    ['a\n\tb', 'a b'],
    ['Jos\u00e9\u00a0 Sample', 'José Sample'],
    ['a\u202eb\u200bc', 'abc'],
    ['\u200b a \u200b', 'a'],
    ['\u202e Ann', 'Ann'],
    ['Ann \u202e', 'Ann'],
    ['', ''],
  ])('%j becomes %j', (from, to) => {
    expect(oneLine(from)).toBe(to);
  });
});

describe('the elements below a node', () => {
  it('come in the order of the page', () => {
    const { document } = outline('<div><p><b></b></p><i></i></div><u></u>');
    expect([...elementsBelow(document)].map(({ tagName }) => tagName)).toEqual([
      'html',
      'head',
      'body',
      'div',
      'p',
      'b',
      'i',
      'u',
    ]);
  });
});
