import { describe, expect, it } from 'vitest';
import { absolute, ownAddress } from '../../../../../electron/adapters/court-http/page/outline.ts';
import { outline } from './outline-of.ts';

describe('the outline of a page', () => {
  it('holds what its headings, legends and captions say', () => {
    const page = outline(
      '<h1>One</h1><h2>Two</h2><h3>Three</h3><h4>Four</h4><fieldset><legend>Legend</legend></fieldset><table><caption>Caption</caption></table>',
    );
    expect(page.headings).toEqual(['One', 'Two', 'Three', 'Legend', 'Caption']);
  });

  it('holds the links a person sees, as they are written', () => {
    const page = outline('<a href="/x">X</a><a>No link</a><a href="/y" hidden>Y</a>');
    expect(page.links.map(({ label, href }) => [label, href])).toEqual([['X', '/x']]);
  });

  it('tells the lines with a word that matters from all lines', () => {
    const page = outline('<p>Welcome</p><p>Link your account</p><p>Down for maintenance</p>');
    expect(page.lines).toHaveLength(3);
    expect(page.telling).toEqual(['Link your account', 'Down for maintenance']);
  });

  it('knows which field a label names, the first one counting', () => {
    const page = outline('<label for="a">A</label><label for="a">B</label><label>C</label>');
    expect([...page.labels.keys()]).toEqual(['a']);
    expect(page.labels.get('a')?.childNodes[0]).toMatchObject({ value: 'A' });
  });

  it('knows the first base address, unless it is none', () => {
    const based = outline('<base href="/a/"><base href="/b/"><a href="x">X</a>');
    expect(based.base.href).toBe('https://ecf.invb.example/a/');
    expect(outline('<base href="javascript:x()">').base.href).toBe(based.url.href);
    expect(outline('<base>').base.href).toBe(based.url.href);
  });

  it('knows the number of the first menu script', () => {
    const script = (id: string) => `<script src="/cgi-bin/menu.pl?${id}"></script>`;
    expect(outline(script('x=1&id=41#x') + script('id=42')).menuId).toBe(41);
    expect(outline(script('x=1') + script('id=-1')).menuId).toBe(-1);
    expect(outline('<script src="/menu.pl?id=7"></script>').menuId).toBe(7);
    expect('menuId' in outline(script('ids=1') + script('xid=2') + script('id=3b'))).toBe(false);
    expect('menuId' in outline('<script src="12345678id=9"></script>')).toBe(false);
    expect('menuId' in outline('<script src="/cgi-bin/id=9"></script><script></script>')).toBe(
      false,
    );
  });
});

describe('where a page sends the browser on', () => {
  const forward = (html: string) => outline(html).forwardsTo;
  const SCRIPT = '<script>location="/n/"</script>';
  const N = 'https://ecf.invb.example/n/';

  it('is said by a meta or by a script alone', () => {
    expect(forward('<meta http-equiv="Refresh" content="120;url=/n/">')).toBe(N);
    expect(forward(SCRIPT)).toBe(N);
    expect(forward(`<script>let seen = 1;</script>${SCRIPT}`)).toBe(N);
    expect(forward('<script><!--location="/n/"//--></script>')).toBe(N);
    expect(forward(`${SCRIPT}<script>location="/other/"</script>`)).toBe(N);
    expect(forward('<base href="/a/"><meta http-equiv="refresh" content="0;url=x">')).toBe(
      'https://ecf.invb.example/a/x',
    );
    expect(
      forward(
        '<meta http-equiv="refresh" content="0;url=/n/"><meta http-equiv="refresh" content="0;url=/o/">',
      ),
    ).toBe(N);
  });

  it.each([
    ['a script beside a link', `${SCRIPT}<a href="/x"></a>`],
    ['a script beside a form', `${SCRIPT}<form></form>`],
    ['a script beside a text', `${SCRIPT}<p>Welcome</p>`],
    ['an address of another kind', '<meta http-equiv="refresh" content="0;url=mailto:a@b.c">'],
    ['an address of another kind in a script', '<script>location="javascript:x()"</script>'],
    ['a meta of another kind', '<meta name="refresh" content="0;url=/n/">'],
    ['a meta that waits an hour and more', '<meta http-equiv="refresh" content="3600;url=/n/">'],
    ['a number within a text', '<meta http-equiv="refresh" content="x0;url=/n/">'],
    ['a meta without content', '<meta http-equiv="refresh">'],
    ['a script that begins with more', '<script>if (x) location="/n/"</script>'],
    ['an empty script', '<script></script>'],
  ])('is not said by %s', (_what, html) => {
    expect(forward(html)).toBeUndefined();
  });
});

describe('an address', () => {
  const base = new URL('https://ecf.invb.example/cgi-bin/page.pl');

  it('is one of http or https, made whole', () => {
    expect(absolute(' x.pl ', base)?.href).toBe('https://ecf.invb.example/cgi-bin/x.pl');
    expect(absolute('http://other.example/', base)?.href).toBe('http://other.example/');
    expect(absolute('javascript:x()', base)).toBeUndefined();
    expect(absolute('https://[', base)).toBeUndefined();
    expect(absolute(undefined, base)).toBeUndefined();
  });

  it('is the page’s own on the same host alone', () => {
    const page = outline('');
    expect(ownAddress(page, 'x.pl')).toBe('https://ecf.invb.example/cgi-bin/x.pl');
    expect(ownAddress(page, 'https://evil.example/x.pl')).toBeUndefined();
    expect(ownAddress(page, 'https://[')).toBeUndefined();
  });
});
