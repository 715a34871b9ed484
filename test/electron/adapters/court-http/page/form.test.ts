import { describe, expect, it } from 'vitest';
import { readForm } from '../../../../../electron/adapters/court-http/page/form.ts';
import { outline } from './outline-of.ts';

/** Reads the first form of a page. */
function read(html: string) {
  const page = outline(html);
  const [form] = page.forms;
  if (!form) throw new Error('the test wrote no form');
  return readForm(page, form);
}

const BUTTON = '<input type="submit" value="Submit">';
const within = (inner: string, attributes = '') =>
  read(`<form method="post" action="/go" ${attributes}>${inner}</form>`);
const labels = (inner: string) => {
  const form = within(`${inner}${BUTTON}`);
  return typeof form === 'string' ? form : form.fields.map(({ label }) => label);
};
const REFUSED = 'unexpected-fields';

describe('what a form is sent with', () => {
  it('goes to its action, or to the page itself without one', () => {
    expect(within(BUTTON)).toMatchObject({
      form: { action: 'https://ecf.invb.example/go', encoding: 'urlencoded', fixed: [] },
    });
    expect(read(`<form method="POST">${BUTTON}</form>`)).toMatchObject({
      form: { action: 'https://ecf.invb.example/cgi-bin/page.pl' },
    });
    expect(within(BUTTON, 'enctype="multipart/form-data"')).toMatchObject({
      form: { encoding: 'multipart' },
    });
  });

  it('is refused without a method, which would put a password into an address', () => {
    expect(read(`<form action="/go">${BUTTON}</form>`)).toBe(REFUSED);
  });

  it.each([
    'javax.faces.ViewState',
    'review',
    'sid',
    'formid',
    'form_id',
    'FormId',
    'form:csrf_token',
    'page session',
    'linkForm_SUBMIT',
  ])('carries the state of the server: %s', (name) => {
    expect(within(`<input type="hidden" name="${name}" value="7">${BUTTON}`)).toMatchObject({
      form: { fixed: [[name, '7']] },
    });
  });

  it.each(['other_review', 'reviewer', 'xsid', 'sid2', '', 'token of the other account'])(
    'carries nothing hidden of another meaning: "%s"',
    (name) => {
      expect(within(`<input type="hidden" name="${name}" value="7">${BUTTON}`)).toBe(REFUSED);
    },
  );

  it('carries a hidden field with the form’s own name, and with that name as its value', () => {
    const own = (name: string, value: string, attributes: string) =>
      within(`<input type="hidden" name="${name}" value="${value}">${BUTTON}`, attributes);
    const fixed = { form: { fixed: [['linkForm', 'linkForm']] } };
    expect(own('linkForm', 'linkForm', 'name="linkForm"')).toMatchObject(fixed);
    expect(own('linkForm', 'linkForm', 'id="linkForm"')).toMatchObject(fixed);
    expect(own('linkForm', 'linkForm', 'name="linkForm" id="other"')).toMatchObject(fixed);
    expect(own('linkForm', 'someone', 'name="linkForm"')).toBe(REFUSED);
    expect(own('account', 'linkForm', 'name="linkForm"')).toBe(REFUSED);
    expect(own('linkForm', 'linkForm', '')).toBe(REFUSED);
  });

  it('carries nothing hidden without a name, also where the form has none', () => {
    expect(within(`<input type="hidden" name="" value="">${BUTTON}`, 'name=""')).toBe(REFUSED);
  });

  it('carries a name of up to 500 and a value of up to 16,384 characters', () => {
    const hidden = (name: string, value: string) =>
      within(`<input type="hidden" name="${name}" value="${value}">${BUTTON}`);
    const name = `${'a'.repeat(494)}_token`;
    expect(hidden(name, 'v'.repeat(16_384))).toMatchObject({
      form: { fixed: [[name, expect.any(String)]] },
    });
    expect(hidden(`a${name}`, 'v')).toBe(REFUSED);
    expect(hidden(name, 'v'.repeat(16_385))).toBe(REFUSED);
  });

  it('carries at most eight hidden fields beside its button', () => {
    const tokens = (count: number) => '<input type="hidden" name="token">'.repeat(count);
    const named = '<input type="submit" name="go" value="Submit">';
    expect(within(tokens(8) + named)).toMatchObject({ form: { fixed: { length: 9 } } });
    expect(within(tokens(9) + named)).toBe(REFUSED);
  });
});

describe('the one button of a form', () => {
  it.each([
    '<input type="image" value="Continue">',
    '<input type="SUBMIT">',
    '<button>Sign in</button>',
    '<button type="submit"><b>Log</b> in</button>',
    '<input type="submit" value=" link ">',
  ])('may be %s', (button) => {
    expect(within(button)).toMatchObject({ fields: [], form: { fixed: [] } });
  });

  it('is sent with its name and value, if it has a name', () => {
    expect(within('<button name="go" value="1">Submit</button>')).toMatchObject({
      form: { fixed: [['go', '1']] },
    });
    expect(within('<button name="go">Submit</button>')).toMatchObject({
      form: { fixed: [['go', '']] },
    });
  });

  it.each([
    ['none', ''],
    ['two', BUTTON + BUTTON],
    ['one that adds a word before', '<button>Unlink or submit</button>'],
    ['one that adds a word behind', '<button>Submit for both</button>'],
    ['one that can’t be pressed', '<button disabled>Submit</button>'],
    ['a button that sends nothing', '<button type="button">Submit</button>'],
    ['a button that resets', '<button type="reset">Submit</button>'],
  ])('is not there with %s', (_what, inner) => {
    expect(within(inner)).toBe(REFUSED);
  });

  it('may stand beside buttons that don’t send the form', () => {
    const beside = '<input type="reset"><input type="button" value="Back">';
    expect(within(BUTTON + beside)).toMatchObject({ fields: [] });
  });

  it('belongs to a form without controls elsewhere', () => {
    const form = `<form id="link" method="post" action="/go">${BUTTON}</form>`;
    for (const control of ['input', 'button', 'select', 'textarea']) {
      expect(read(`${form}<${control} form="link"></${control}>`)).toBe(REFUSED);
      expect(read(`${form}<${control} form="search"></${control}>`)).toMatchObject({});
    }
    expect(read(`<form method="post" action="/go">${BUTTON}</form><input>`)).toMatchObject({});
    expect(read(`<form method="post" action="/go">${BUTTON}</form><input form="">`)).toBe(REFUSED);
  });
});

describe('the fields of a form', () => {
  const text = '<input name="a">';

  it('are what a person fills in, with their kind', () => {
    const inner = '<input name="a"><input name="b" type="PASSWORD"><input name="c" type="tel">';
    expect(within(inner + BUTTON)).toMatchObject({
      fields: [
        { name: 'a', type: 'text' },
        { name: 'b', type: 'password' },
        { name: 'c', type: 'tel' },
      ],
    });
  });

  it('are lines to type into: a list or a larger field is never filled in', () => {
    expect(within(`<select name="c"></select>${BUTTON}`)).toBe(REFUSED);
    expect(within(`<textarea name="d"></textarea>${BUTTON}`)).toBe(REFUSED);
  });

  it('leave out what is switched off', () => {
    expect(within(`<input name="a" disabled>${BUTTON}`)).toMatchObject({ fields: [] });
  });

  it('are refused without a name, or where nobody sees them', () => {
    expect(within(`<input>${BUTTON}`)).toBe(REFUSED);
    expect(within(`<input name="a" hidden>${BUTTON}`)).toBe(REFUSED);
    expect(within(`<input name="a" style="visibility: hidden">${BUTTON}`)).toBe(REFUSED);
  });

  it('are at most eight when more controls follow', () => {
    expect(within(text.repeat(8) + BUTTON)).toMatchObject({ fields: { length: 8 } });
    expect(within(text.repeat(9) + BUTTON)).toBe(REFUSED);
  });
});

describe('the words beside a field', () => {
  it('are its label, wherever that stands', () => {
    const login = '<p>Note: <input id="x" name="a"></p>';
    expect(labels(`<label for="x">CM/ECF login</label>${login}`)).toEqual(['CM/ECF login']);
    expect(labels(`<label for="y">Other</label>${login}`)).toEqual(['Note:']);
    expect(
      labels('<label for="x">First</label><label for="x">Second</label><input id="x" name="a">'),
    ).toEqual(['First']);
    expect(labels('<label>No field</label><p>Login: <input name="a"></p>')).toEqual(['Login:']);
    expect(labels('<label for="">None</label><p>Login: <input name="a"></p>')).toEqual(['Login:']);
  });

  it('are what a screen reader says', () => {
    expect(labels('Note: <input name="a" aria-label=" CM/ECF  login ">')).toEqual(['CM/ECF login']);
  });

  it('are the nearest text before it, in its own cell or the one before', () => {
    expect(
      labels(
        '<table><tr><td>Far</td><td>Near <b>enough</b>:</td><td> <input name="a"></td></tr></table>',
      ),
    ).toEqual(['Near enough:']);
    expect(labels('<p>Login: <!-- key --><input name="a"> behind it</p>')).toEqual(['Login:']);
    expect(labels('<p>Login: <br><input name="a"> behind it</p>')).toEqual(['Login:']);
  });

  it('are none where no text stands before it within the form', () => {
    expect(
      read(`<p>Welcome</p><form method="post" action="/go"><input name="a">${BUTTON}</form>`),
    ).toMatchObject({ fields: [{ label: '' }] });
  });
});
