import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognize } from '../../../../../electron/adapters/court-http/page/recognize.ts';

const FOLDER = join(import.meta.dirname, '../../../../fixtures/court-pages');
const ADDRESS = 'https://ecf.invb.example/cgi-bin/page.pl';
const page = (name: string) => readFileSync(join(FOLDER, `${name}.html`), 'utf8');
const seen = (html: string) => recognize(html, ADDRESS);
const NAMES = { ecf: 'James C Alison', pacer: 'James Alison' };

describe('pages of courts', () => {
  it.each([
    [
      'landing-bankruptcy',
      { kind: 'landing', filingHref: 'https://ecf.invb.example/cgi-bin/login.pl' },
    ],
    [
      'landing-banner',
      { kind: 'landing', filingHref: 'https://ecf.invb.example/cgi-bin/login.pl' },
    ],
    [
      'landing-start',
      { kind: 'landing', filingHref: 'https://ecf.invb.example/cgi-bin/ecfstart.pl' },
    ],
    [
      'landing-appellate',
      {
        kind: 'landing',
        filingHref: 'https://ecf.invb.example/n/AttorneyFiling/login.jsf',
        panelHref: 'https://ecf.invb.example/bn/AttorneyFiling/login.jsf',
      },
    ],
    ['banner-only', { kind: 'not-recognized', reason: 'nothing-known' }],
    ['forward-script', { kind: 'forward', href: 'https://ecf.invb.example/n/index.html' }],
    [
      'forward-district',
      { kind: 'forward', href: 'https://ecf.invb.example/cgi-bin/ShowIndex.pl' },
    ],
    ['sign-in-pacer', { kind: 'sign-in' }],
    ['sign-in-redaction', { kind: 'sign-in' }],
    [
      'sign-in-old',
      {
        kind: 'old-sign-in',
        loginField: 'login',
        passwordField: 'key',
        redactionField: 'redaction',
        form: { encoding: 'multipart', fixed: [['button1', 'Login']] },
      },
    ],
    [
      'menus-search-only',
      {
        kind: 'menus',
        menus: {
          shows: 'no-filing-menus',
          labels: ['Query', 'Reports', 'Utilities', 'Log Out'],
          filing: [],
        },
      },
    ],
    [
      'menus-plain-markup',
      {
        kind: 'menus',
        menus: {
          shows: 'no-filing-menus',
          labels: ['Query', 'Reports', 'Utilities', 'Help', 'Logout'],
        },
      },
    ],
    [
      'menus-district-filer',
      { kind: 'menus', menus: { shows: 'filing-menus', filing: ['Civil', 'Criminal'] } },
    ],
    [
      'menus-bankruptcy-filer',
      {
        kind: 'menus',
        menus: {
          shows: 'filing-menus',
          labels: ['Bankruptcy', 'Adversary', 'Query', 'Reports', 'Utilities', 'Log Out'],
          filing: ['Bankruptcy', 'Adversary'],
        },
        utilitiesHref: 'https://ecf.invb.example/cgi-bin/DisplayMenu.pl?Utilities',
        logoutHref: 'https://ecf.invb.example/cgi-bin/login.pl?logout',
      },
    ],
    [
      'menus-filer-empty',
      { kind: 'menus', menus: { shows: 'menus-empty', filing: ['Civil', 'Criminal'] } },
    ],
    [
      'utilities',
      {
        kind: 'utilities',
        linkHref: 'https://ecf.invb.example/cgi-bin/LinkCmecf.pl',
        label: 'Link a CM/ECF Account to My PACER Account',
      },
    ],
    [
      'link-form',
      {
        kind: 'link-form',
        loginField: 'cmecf_login',
        passwordField: 'cmecf_pw',
        form: {
          action: 'https://ecf.invb.example/cgi-bin/LinkCmecf.pl',
          fixed: [['csrf_token', 'abc123']],
        },
      },
    ],
    [
      'link-form-appellate',
      { kind: 'link-form', loginField: 'linkForm:login', passwordField: 'linkForm:pw' },
    ],
    [
      'names-table',
      {
        kind: 'names',
        names: NAMES,
        form: {
          fixed: [
            ['session_key', 'k1'],
            ['button1', 'Submit'],
          ],
        },
      },
    ],
    ['names-lines', { kind: 'names', names: NAMES }],
    ['names-columns', { kind: 'names', names: NAMES }],
    ['names-terms', { kind: 'names', names: NAMES }],
    ['linked', { kind: 'linked', menus: { shows: 'no-filing-menus' } }],
    ['linked-names', { kind: 'linked', names: NAMES }],
    ['maintenance', { kind: 'maintenance' }],
    ['no-access', { kind: 'no-access' }],
    ['no-permission', { kind: 'no-access' }],
    ['linked-to-another', { kind: 'not-recognized' }],
    ['captive-portal', { kind: 'not-recognized', reason: 'nothing-known' }],
  ])('%s', (name, expected) => {
    expect(seen(page(name))).toMatchObject(expected);
  });
});

it('reads the menus of a page that refuses only one document', () => {
  const sentence = 'Either you do not have permission to view the document, or it does not exist.';
  const html = page('menus-district-filer').replace('</body>', `<p>${sentence}</p></body>`);
  expect(seen(html)).toMatchObject({ kind: 'menus', menus: { shows: 'filing-menus' } });
});

it('takes a link to a place on the closed court’s own page for no entry', () => {
  const html = page('maintenance').replace('<h1>', '<a href="#content">Skip</a><h1>');
  expect(recognize(html, 'https://ecf.invb.example/cgi-bin/login.pl').kind).toBe('maintenance');
});

describe('a script that forwards', () => {
  it.each([
    'location.href = "/n/index.html"',
    "document.location='/n/index.html';",
    '<!--\nlocation = "/n/index.html";\n//-->',
    'window.location.assign("/n/index.html")',
    'top.location = "https://ecf.invb.example/n/index.html"',
  ])('%s', (script) => {
    expect(seen(`<html><head><script>${script}</script></head><body></body></html>`)).toEqual({
      kind: 'forward',
      href: 'https://ecf.invb.example/n/index.html',
    });
  });

  it.each([
    ['to another host', '<script>location="https://evil.example/"</script>'],
    ['to an address that it works out', '<script>location=next()</script>'],
    ['beside something to read', '<script>location="/n/index.html"</script><p>Welcome</p>'],
    ['when asked', '<script>function go(){location="/n/index.html"}</script>'],
  ])('%s: not followed', (_what, html) => {
    expect(seen(`<html><body>${html}</body></html>`).kind).toBe('not-recognized');
  });
});

const change = (name: string, from: string | RegExp, to: string) => {
  const before = page(name);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return seen(after);
};

describe('B41: what makes a page unsafe to answer', () => {
  it.each<[string, string, string | RegExp, string, string]>([
    [
      'two forms beside the link form',
      'link-form',
      '</body>',
      '<form method="post" action="/x"><input name="a"></form></body>',
      'several-forms',
    ],
    [
      'two forms beside the names',
      'names-table',
      '</body>',
      '<form method="post" action="/x"></form></body>',
      'several-forms',
    ],
    [
      'a link form sent to another host',
      'link-form',
      'action="LinkCmecf.pl"',
      'action="https://evil.example/x"',
      'foreign-action',
    ],
    [
      'a link form sent to another port',
      'link-form',
      'action="LinkCmecf.pl"',
      'action="https://ecf.invb.example:8443/x"',
      'foreign-action',
    ],
    [
      'a link form sent without TLS',
      'link-form',
      'action="LinkCmecf.pl"',
      'action="http://ecf.invb.example/x"',
      'foreign-action',
    ],
    [
      'a link form that runs a script',
      'link-form',
      'action="LinkCmecf.pl"',
      'action="javascript:x()"',
      'foreign-action',
    ],
    [
      'names sent to another host',
      'names-table',
      'action="/cgi-bin/LinkCmecf.pl?2"',
      'action="//evil.example/x"',
      'foreign-action',
    ],
    [
      'a base address of another host',
      'link-form',
      '<head>',
      '<head><base href="https://evil.example/">',
      'foreign-action',
    ],
    [
      'menus under a base address of another host',
      'menus-search-only',
      '<head>',
      '<head><base href="https://evil.example/">',
      'foreign-action',
    ],
    [
      'a button that sends elsewhere',
      'names-table',
      'name="button1"',
      'name="button1" formaction="https://evil.example/"',
      'foreign-action',
    ],
    ['a link form by GET', 'link-form', 'method="POST"', 'method="get"', 'unexpected-fields'],
    [
      'a hidden field of unknown meaning',
      'names-table',
      'name="session_key"',
      'name="unlink_all"',
      'unexpected-fields',
    ],
    [
      'a hidden field with another person',
      'link-form',
      'name="csrf_token"',
      'name="pacer_user"',
      'unexpected-fields',
    ],
    [
      'a third field to fill in',
      'link-form',
      '<tr><td>CM/ECF password',
      '<tr><td>Social security number:</td><td><input name="ssn"></td></tr><tr><td>CM/ECF password',
      'unexpected-fields',
    ],
    [
      'a field that asks for something else',
      'link-form',
      'CM/ECF login:',
      'PACER username:',
      'unexpected-fields',
    ],
    [
      'a password that is not the court’s',
      'link-form',
      'CM/ECF password:',
      'PACER password:',
      'unexpected-fields',
    ],
    [
      'something to type beside the names',
      'names-table',
      '<input type="hidden"',
      '<input type="text" name="x"><input type="hidden"',
      'unexpected-fields',
    ],
    [
      'a choice of two buttons',
      'names-table',
      '</form>',
      '<input type="submit" value="Unlink"></form>',
      'unexpected-fields',
    ],
    [
      'a button that means something else',
      'names-table',
      'value="Submit"',
      'value="Delete account"',
      'unexpected-fields',
    ],
    [
      'a control of the form outside it',
      'link-form-appellate',
      '</form>',
      '</form><input form="linkForm" type="text" name="more">',
      'unexpected-fields',
    ],
    [
      'a third name',
      'names-table',
      '</table>',
      '<tr><td>PACER</td><td>Otto Other</td></tr></table>',
      'unreadable-names',
    ],
    ['a missing name', 'names-table', 'James Alison', '', 'unreadable-names'],
    ['an endless name', 'names-table', 'James Alison', 'James '.repeat(60), 'unreadable-names'],
    [
      'filing menus with the number of a search-only account',
      'menus-district-filer',
      'id=412345',
      'id=-1',
      'contradicting',
    ],
    [
      'a search menu with the number of a filer',
      'menus-search-only',
      'id=-1',
      'id=412345',
      'contradicting',
    ],
    [
      'a confirmation that takes it back',
      'linked',
      'account.</p>',
      'account.</p><p>The link could not be saved: not linked.</p>',
      'contradicting',
    ],
    [
      'a confirmation and a question at once',
      'names-table',
      '<h2>',
      '<p>Your PACER account has been linked to your CM/ECF account.</p><h2>',
      'contradicting',
    ],
    [
      'two different link entries',
      'utilities',
      '<br>',
      '<br><a href="/cgi-bin/other2.pl">Link a CM/ECF account to my PACER account</a><br>',
      'contradicting',
    ],
  ])('%s', (_what, name, from, to, reason) => {
    expect(change(name, from, to)).toEqual({ kind: 'not-recognized', reason });
  });

  it('takes no menu of another host along', () => {
    const away = change(
      'menus-search-only',
      '/cgi-bin/DisplayMenu.pl?Utilities',
      'https://evil.example/u',
    );
    expect(away).not.toHaveProperty('utilitiesHref');
  });

  it('counts a page as "search only" only when it plainly is a menu', () => {
    const error = '<body><p>Sorry.</p><a href="/cgi-bin/login.pl?logout">Logout</a></body>';
    expect(seen(error)).toEqual({ kind: 'not-recognized', reason: 'nothing-known' });
  });
});

describe('words and markup that vary', () => {
  it.each<[string, string, string | RegExp, string, string]>([
    [
      'capitals',
      'names-table',
      'Do you want to link these accounts?',
      'DO YOU WANT TO LINK THESE ACCOUNTS?',
      'names',
    ],
    [
      'broken spacing',
      'link-form',
      '<h2>Link a CM/ECF account to my PACER account',
      '<h2>Link  a\n CM/ECF\taccount to&nbsp;my PACER account',
      'link-form',
    ],
    ['unclosed tags', 'names-table', /<\/(?:td|tr|p|b)>/g, '', 'names'],
    ['a logout by another word', 'menus-district-filer', 'Log Out', 'Sign out', 'menus'],
    [
      'a number in the menu’s address',
      'menus-district-filer',
      'menu.pl?id=412345',
      'menu.pl?x=1&amp;id=412345',
      'menus',
    ],
    [
      'a script in the middle',
      'linked',
      '<p>',
      '<script>document.write("not linked")</script><p>',
      'linked',
    ],
    ['a hidden denial', 'linked', '<p>', '<p style="display:none">not linked</p><p>', 'linked'],
  ])('%s', (_what, name, from, to, kind) => {
    expect(change(name, from, to).kind).toBe(kind);
  });

  it.each([
    ...['div hidden', 'div style="display: none"', 'div style="visibility:hidden"'],
    ...['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'textarea'],
    'select><option',
  ])('reads no words that nobody sees: %s', (tag) => {
    const words = 'Your PACER account has been linked to your CM/ECF account.';
    expect(seen(`<body><p>${words}</p></body>`).kind).toBe('linked');
    const [name] = tag.split(/[ >]/);
    expect(seen(`<body><${tag}>${words}</${name}></body>`).kind).toBe('not-recognized');
  });

  it('strips what turns the direction of a name', () => {
    const turned = change('names-table', 'James Alison', '\u202eJames\u200b Alison\u202c');
    expect(turned).toMatchObject({ names: NAMES });
  });
});

const MEGABYTES = 2 * 1024 * 1024;
const fill = (unit: string) => unit.repeat(Math.floor(MEGABYTES / unit.length));
const numbered = (unit: (n: number) => string) => {
  let text = '';
  for (let n = 0; text.length < MEGABYTES - 100; n += 1) text += unit(n);
  return text;
};

describe('B38, B40: hostile pages', () => {
  it.each<[string, () => string]>([
    ['nested 100,000 deep', () => '<div>'.repeat(100_000)],
    ['tables nested 50,000 deep', () => '<table><tr><td>'.repeat(50_000)],
    ['2 MB of open formatting', () => fill('<b><i><u>')],
    ['formatting that every paragraph repeats', () => `${numbered((n) => `<p><b id=${n}></p>`)}`],
    ['formatting closed in the wrong order', () => fill('<b><p><i></b></p></i>')],
    ['text out of place in a table', () => `<table>${fill('<tr>x<p>')}`],
    ['links within links', () => fill('<a href=x><div>')],
    ['one tag with half a million attributes', () => `<p ${numbered((n) => ` a${n}`)}>`],
    ['an end tag with as many', () => `</p ${numbered((n) => ` a${n}`)}>`],
    ['attributes in many tags', () => numbered((n) => `<p a${n} b${n} c${n} d${n} e${n} f${n}>`)],
    ['2 MB of end tags', () => `${'<q>'.repeat(150)}${fill('</x>')}`],
    ['2 MB of less-than signs', () => fill('<')],
    ['2 MB of ampersands', () => fill('&amp')],
    ['2 MB without a tag', () => fill('Logout ')],
    ['a comment that never ends', () => `<!--${fill('<!-')}`],
    ['forms in forms', () => fill('<form><input name=a>')],
    ['selects', () => fill('<select><option>')],
    ['templates', () => fill('<template>')],
    ['foreign content', () => fill('<svg><math><desc>')],
    [
      'thousands of links and a logout',
      () => `${'<p><a href="/x">Query</a>'.repeat(6_000)}<a href="/y">Logout</a>`,
    ],
    [
      'thousands of inputs in one form',
      () =>
        `<h1>Link a CM/ECF account to my PACER account</h1><form method=post action=/x><input type=password name=p>${'<input name=a><label for=q>x</label>'.repeat(6_000)}`,
    ],
    ['more than 2 MB', () => `${fill('x')}xxxxx`],
  ])('%s is answered and recognized as nothing', (_what, make) => {
    expect(seen(make()).kind).toBe('not-recognized');
  });

  it('never throws, whatever the page', () => {
    const pieces = fc.constantFrom(
      '<form method=post action=/x>',
      '</form>',
      '<input type=password name=key>',
      '<input type=submit value=Submit>',
      '<table>',
      '<tr>',
      '<td>CM/ECF',
      '<td>PACER',
      '<td>Ann Prima',
      '</table>',
      '<p>',
      '<b>',
      '</b>',
      '<svg>',
      '<a href="/cgi-bin/login.pl?logout">',
      'Logout</a>',
      '<a href=/u>Utilities</a>',
      '<a href=/q>Query</a>',
      'Do you want to link these accounts?',
      '<base href=x>',
      '<meta http-equiv=refresh content="0;url=/">',
      '<script src="/menu.pl?id=1">',
      '</script>',
      '<frameset>',
      '<template>',
      '\u0000',
      '<!--',
      '-->',
      '&#x110000;',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        expect(seen(parts.join('')).kind).toBeTypeOf('string');
      }),
      { numRuns: 300 },
    );
  });
});

describe('the fixtures themselves', () => {
  it('each say what they imitate', async () => {
    const { readdirSync } = await import('node:fs');
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) expect(page(file.replace('.html', ''))).toMatch(/^<!-- Imitates: /);
  });
});
