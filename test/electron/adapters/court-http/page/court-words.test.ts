import { describe, expect, it } from 'vitest';
import { recognize } from '../../../../../electron/adapters/court-http/page/recognize.ts';
import { ADDRESS } from './outline-of.ts';

const seen = (html: string) => recognize(html, ADDRESS);
const REFUSED = { kind: 'not-recognized', reason: 'unexpected-fields' };
const BUTTON = '<input type="submit" value="Submit">';
const TITLE = '<h2>Link a CM/ECF account to my PACER account</h2>';
const form = (inner: string, attributes = '') =>
  `<form method="post" action="/go" ${attributes}>${inner}${BUTTON}</form>`;
const field = (label: string, name: string, type: string) =>
  `<p>${label} <input name="${name}" type="${type}"></p>`;
const linkForm = (login: [string, string], password: [string, string], title = TITLE) =>
  seen(title + form(field(...login, 'text') + field(...password, 'password')));
const LOGIN: [string, string] = ['CM/ECF login:', 'a'];
const PASSWORD: [string, string] = ['CM/ECF password:', 'b'];

describe('the form that links', () => {
  it.each([
    'Link a CM/ECF account to my PACER account',
    'Link my CMECF account to my PACER account',
    'Link a filer account to my PACER account',
    'Link my e-filer account to my PACER account',
    'Utilities: link my efiler account to my pacer account',
  ])('says what it is for: %s', (words) => {
    for (const title of [`<h3>${words}</h3>`, `<p>${words}</p>`]) {
      const page = linkForm(LOGIN, PASSWORD, title);
      expect(page).toMatchObject({ kind: 'link-form', title: words });
    }
  });

  it('is none without saying so', () => {
    const elsewhere = linkForm(LOGIN, PASSWORD, '<h2>Blink a CM/ECF account</h2>');
    expect(elsewhere).toMatchObject({ kind: 'not-recognized' });
    expect(seen(TITLE + form(field(...LOGIN, 'text')))).toMatchObject({ kind: 'not-recognized' });
  });

  it.each([
    field(...PASSWORD, 'passwords'),
    field(...PASSWORD, 'my-password'),
    '<p>CM/ECF password: <button type="password" name="b">b</button></p>',
    '<p>CM/ECF password: <input name="b"></p>',
  ])('is none without a field for a password: %s', (password) => {
    expect(seen(TITLE + form(field(...LOGIN, 'text') + password))).toEqual({
      kind: 'not-recognized',
      reason: 'nothing-known',
    });
  });

  it('is refused where its fields are switched off', () => {
    const off = (html: string) => html.replace('<input', '<input disabled');
    const [login, password] = [field(...LOGIN, 'text'), field(...PASSWORD, 'password')];
    for (const fields of [off(login) + off(password), login + off(password)])
      expect(seen(TITLE + form(fields))).toEqual(REFUSED);
    const typed = field(...PASSWORD, 'text');
    expect(seen(TITLE + form(login + typed + off(password)))).toEqual(REFUSED);
  });

  it('keeps 200 characters of a title', () => {
    const page = linkForm(
      LOGIN,
      PASSWORD,
      `<h2>Link a filer account to my PACER account${'!'.repeat(300)}</h2>`,
    );
    expect(page).toMatchObject({ kind: 'link-form', title: expect.stringMatching(/^.{200}$/) });
  });

  it.each<[string, string]>([
    ['CM/ECF login', 'x'],
    ['CMECF Court ID/Login:', 'x'],
    ['CM/ECF username', 'x'],
    ['cm/ecf user name:', 'x'],
    ['CM/ECF user ID', 'x'],
    ['', 'login'],
    ['', 'Username'],
  ])('asks for the login as "%s" in a field "%s"', (...login) => {
    expect(linkForm(login, PASSWORD)).toMatchObject({ kind: 'link-form', loginField: login[1] });
  });

  it.each<[string, string]>([
    ['CM/ECF password', 'x'],
    ['CMECF Password:', 'x'],
    ['', 'key'],
    ['', 'PASSWORD'],
  ])('asks for the password as "%s" in a field "%s"', (...password) => {
    const page = linkForm(LOGIN, password);
    expect(page).toMatchObject({ kind: 'link-form', passwordField: password[1] });
  });

  it.each<[string, string]>([
    ['Other CM/ECF login', 'login'],
    ['CM/ECF loginless', 'login'],
    ['Login', 'login'],
    ['', 'pacer_login'],
    ['', 'login2'],
    ['', 'x'],
  ])('asks for no login as "%s" in a field "%s"', (...login) => {
    expect(linkForm(login, PASSWORD)).toEqual(REFUSED);
  });

  it.each<[string, string]>([
    ['Old CM/ECF password', 'key'],
    ['CM/ECF passwords of all', 'key'],
    ['', 'monkey'],
    ['', 'key2'],
  ])('asks for no password as "%s" in a field "%s"', (...password) => {
    expect(linkForm(LOGIN, password)).toEqual(REFUSED);
  });

  it('has the login first, as text, and nothing more', () => {
    const login = field(...LOGIN, 'text');
    const password = field(...PASSWORD, 'password');
    expect(seen(TITLE + form(password + login))).toEqual(REFUSED);
    expect(seen(TITLE + form(password))).toEqual(REFUSED);
    expect(seen(TITLE + form(field(...LOGIN, 'tel') + password))).toEqual(REFUSED);
    expect(seen(TITLE + form(field(...LOGIN, 'password') + field(...PASSWORD, 'text')))).toEqual(
      REFUSED,
    );
    expect(seen(TITLE + form(login + password + field('', 'c', 'password')))).toEqual(REFUSED);
  });
});

describe('the sign-in pages that the app leaves alone', () => {
  const PACER = { kind: 'sign-in' };

  it.each([
    form('', 'id="loginForm"'),
    form('', 'name="regmsg"'),
    form('', 'id="codeForm:x"'),
    form('<input name="loginForm:login">'),
  ])('are a step of PACER’s: %s', (html) => {
    expect(seen(html)).toEqual(PACER);
  });

  it.each([
    form('', 'id="search" name="loginForm"'),
    form('', 'id="theloginForm"'),
    form('', 'id="loginFormer"'),
    form('<input name="my:loginForm">'),
    '<p id="loginForm"></p>',
  ])('are none of PACER’s: %s', (html) => {
    expect(seen(html)).toMatchObject({ kind: 'not-recognized' });
  });

  it('are the old one by its fields, with or without the redaction box', () => {
    const old = (names: string[]) =>
      seen(form(names.map((name) => `<input name="${name}">`).join(''), 'name="GetPass"'));
    const page = old(['login', 'key']);
    expect(page).toMatchObject({ kind: 'old-sign-in', loginField: 'login', passwordField: 'key' });
    expect(page).not.toHaveProperty('redactionField');
    expect(old(['login', 'key', 'redaction'])).toMatchObject({ redactionField: 'redaction' });
    for (const names of [['login'], ['key'], [], ['a', 'b']]) expect(old(names)).toEqual(REFUSED);
    expect(seen('<form name="GetPass"><input name="login"></form>')).toEqual(REFUSED);
  });

  it('are the old one also on a page that speaks of linking', () => {
    const inner = '<input name="login"><input name="key" type="password">';
    expect(seen(TITLE + form(inner, 'name="GetPass"'))).toMatchObject({ kind: 'old-sign-in' });
  });
});

describe('the confirmation', () => {
  it.each([
    'Your PACER account has been linked to your CM/ECF account.',
    'Accounts have been successfully linked.',
    'The upgraded PACER account has now been linked',
    'CM/ECF filer account has been linked to PACER',
    'CMECF e-filing account has linked',
    'CM/ECF account has been linked',
    'Your CM/ECF efiling account has been linked',
    'Your PACER and CM/ECF accounts are now linked.',
    'The CMECF account of this court is now linked.',
    'PACER is now linked',
  ])('is said by "%s"', (sentence) => {
    expect(seen(`<p>${sentence}</p>`)).toEqual({ kind: 'linked' });
  });

  it.each([
    'If your PACER account has been linked, go on.',
    'The form says that PACER is now linked',
    'Your PACER account was linkedin',
    'Your account will be linked',
    `PACER ${'a'.repeat(80)} is now linked`,
  ])('is not said by "%s"', (sentence) => {
    expect(seen(`<p>${sentence}</p>`)).toMatchObject({ kind: 'not-recognized' });
  });

  it('comes with the names only where both can be read', () => {
    const sentence = '<p>Accounts have been linked.</p>';
    const names = '<p>CM/ECF Ann Q Sample</p><p>PACER Ann Sample</p>';
    expect(seen(sentence + names)).toEqual({
      kind: 'linked',
      names: { ecf: 'Ann Q Sample', pacer: 'Ann Sample' },
    });
    expect(seen(`${sentence}<p>PACER Ann Sample</p>`)).toEqual({
      kind: 'not-recognized',
      reason: 'unreadable-names',
    });
  });
});

describe('the question', () => {
  const QUESTION = '<p>Do you want to link these accounts?</p>';

  it('is asked over one form with nothing to fill in', () => {
    expect(seen(QUESTION)).toEqual(REFUSED);
    expect(seen(QUESTION + form('<input name="a">'))).toEqual(REFUSED);
    expect(seen(QUESTION + form(''))).toEqual({
      kind: 'not-recognized',
      reason: 'unreadable-names',
    });
  });
});

describe('an entry to link by', () => {
  it('keeps 200 characters of its words', () => {
    const menus =
      '<ul><li><a href="/cgi-bin/iquery.pl">Query</a></li><li><a href="/cgi-bin/DisplayMenu.pl?Utilities">Utilities</a></li><li><a href="/cgi-bin/login.pl?logout">Logout</a></li></ul>';
    const entry = (words: string) => `<a href="/cgi-bin/LinkCmecf.pl">${words}</a>`;
    const words = `Link a filer account to my PACER account${'!'.repeat(300)}`;
    const page = `<script src="/cgi-bin/menu.pl?id=-1"></script><div id="topmenu">${menus}</div>`;
    expect(seen(page + entry(words))).toMatchObject({
      kind: 'utilities',
      label: expect.stringMatching(/^.{200}$/),
    });
    expect(seen(entry(words))).toMatchObject({ kind: 'not-recognized' });
  });
});
