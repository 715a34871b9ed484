import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { html } from '../../../../electron/practice-court/page/markup.ts';
import { attribute, elements, words } from '../seen-page.ts';
import { openPracticeCourt, walkOf } from '../walk.ts';

describe('what a visitor typed, shown in a page', () => {
  it('stays text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        // A form cannot hold these, and HTML changes them by itself.
        fc.pre(!/[\r\0]/.test(typed));
        const fragment = parseFragment(html`<p title="${typed}">${typed}</p>`.markup);
        const [paragraph, ...others] = elements(fragment);
        expect(others).toEqual([]);
        expect(paragraph && attribute(paragraph, 'title')).toBe(typed);
        expect(paragraph && words(paragraph)).toBe(typed.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('leaves nothing for false and undefined, and joins lists', () => {
    expect(html`<p>${false}${undefined}${['a', html`<b>b</b>`]}${1}</p>`.markup).toBe(
      '<p>a<b>b</b>1</p>',
    );
  });

  it('cannot become a script through the login of the link form', async () => {
    const walk = walkOf(await openPracticeCourt(), 'paula-plainview', {
      ecfLogin: '"><script>alert(1)</script>',
    });
    await walk.signIn();
    await walk.toLinkForm();
    const page = await walk.askForNames();
    expect(page.forms[0]?.fields.get('login')).toBe('"><script>alert(1)</script>');
    expect(page.html).not.toContain('<script>');
  });
});
