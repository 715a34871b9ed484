import { parseBounded } from './bounded-tree.ts';
import { readForm } from './form.ts';
import { type MenuBar, menuBarOf } from './menus.ts';
import { namesOf } from './names.ts';
import { openPage } from './open-page.ts';
import { outlineOf, ownAddress, type PageOutline } from './outline.ts';
import type { NotRecognizedReason, ParsedPage } from './parsed-page.ts';
import { attribute, type Element, elementsBelow } from './text.ts';

/** The courts' words (notice 002, court pages, PACER help), regardless of spelling and capitals. */
const LINK_UTILITY = /\blink (?:a|my) (?:cm\/?ecf|filer|e-?filer) account to my pacer account\b/i;
const LINK_QUESTION = /\bdo you want to link these accounts\b/i;
const LINKED =
  /^(?:your |the )?(?:upgraded )?(?:(?:pacer|cm\/?ecf(?: (?:e-?filing|filing|filer))?) )?accounts? (?:has|have) (?:now )?(?:been )?(?:successfully )?linked\b|^(?:your |the )?(?:pacer|cm\/?ecf)\b.{0,60}\b(?:is|are) now linked\b/i;
const NOT_LINKED = /\b(?:not|cannot|can't|unable|already|another|error|failed|unsuccessful)\b/i;
const NO_ACCESS = /\bhas no access privileges defined\b/i;
/** Older pages say this of one document. With a menu bar beside it the account is in, so the menus count. */
const NO_DOCUMENT = /\beither you do not have permission to view the document\b/i;
const SIGN_IN_FIELDS = /^(?:loginForm|codeForm|regmsg)(?::|$)/;

const notRecognized = (reason: NotRecognizedReason): ParsedPage => ({
  kind: 'not-recognized',
  reason,
});

/**
 * Recognizes a court's page. `address` is where it came from. Tolerates wording and markup, but is strict about
 * meaning: a page that could be two things, or asks for more than the courts' instructions say, is not recognized.
 */
export function recognize(html: string, address: string): ParsedPage {
  const tree = parseBounded(html);
  if (typeof tree === 'string') return notRecognized(tree);
  const page = outlineOf(tree, address);
  if (page.base.origin !== page.url.origin) return notRecognized('foreign-action');
  const bar = menuBarOf(page);
  if (bar === 'contradicting') return notRecognized('contradicting');
  const contents = [oldSignIn, signIn, linkForm, linkQuestion, linked].flatMap((look) => {
    const seen = look(page, bar);
    return seen ? [seen] : [];
  });
  if (contents.length > 1) return notRecognized('contradicting');
  return contents[0] ?? signedInPage(page, bar) ?? openPage(page) ?? notRecognized('nothing-known');
}

type Bar = MenuBar | 'none';
const menusIn = (bar: Bar) => (bar === 'none' ? {} : { menus: bar.menus });

function hasPasswordField(within: Element): boolean {
  return [...elementsBelow(within)].some(
    (element) =>
      element.tagName === 'input' && /^password$/i.test(attribute(element, 'type') ?? ''),
  );
}

/** The sign-in of courts before NextGen: a form named GetPass with login, key and, for filers, a redaction box. */
function oldSignIn(page: PageOutline): ParsedPage | undefined {
  const form = page.forms.find((element) => attribute(element, 'name') === 'GetPass');
  if (!form) return undefined;
  const read = readForm(page, form);
  if (typeof read === 'string') return notRecognized(read);
  const named = (name: string) => read.fields.find((field) => field.name === name)?.name;
  const [loginField, passwordField] = [named('login'), named('key')];
  if (loginField === undefined || passwordField === undefined)
    return notRecognized('unexpected-fields');
  const redactionField = named('redaction');
  return {
    kind: 'old-sign-in',
    form: read.form,
    loginField,
    passwordField,
    ...(redactionField === undefined ? {} : { redactionField }),
  };
}

/**
 * Any step of PACER's central sign-on. The app never fills it in, because it signs in through the authentication
 * service.
 */
function signIn(page: PageOutline): ParsedPage | undefined {
  const isStep = page.forms.some(
    (form) =>
      SIGN_IN_FIELDS.test(attribute(form, 'id') ?? attribute(form, 'name') ?? '') ||
      [...elementsBelow(form)].some((field) => SIGN_IN_FIELDS.test(attribute(field, 'name') ?? '')),
  );
  return isStep ? { kind: 'sign-in' } : undefined;
}

/** The form for the CM/ECF login and password: one form with one field of each, on a page that states its purpose. */
function linkForm(page: PageOutline): ParsedPage | undefined {
  const title = [...page.headings, ...page.telling].find((line) => LINK_UTILITY.test(line));
  const forms = page.forms.filter(
    (form) => hasPasswordField(form) && attribute(form, 'name') !== 'GetPass',
  );
  const [form] = forms;
  if (title === undefined || !form) return undefined;
  if (page.forms.length > 1) return notRecognized('several-forms');
  const read = readForm(page, form);
  if (typeof read === 'string') return notRecognized(read);
  const [login, password, ...more] = read.fields;
  const isAsExpected =
    more.length === 0 &&
    login?.type === 'text' &&
    password?.type === 'password' &&
    isCalled(
      login,
      /^cm\/?ecf (?:court id\/)?(?:login|user ?(?:name|id))\b/i,
      /^(?:login|username)$/i,
    ) &&
    isCalled(password, /^cm\/?ecf password\b/i, /^(?:key|password)$/i);
  if (!isAsExpected) return notRecognized('unexpected-fields');
  return {
    kind: 'link-form',
    title: title.slice(0, 200),
    form: read.form,
    loginField: login.name,
    passwordField: password.name,
  };
}

/** Identifies a field by the words beside it, or by its name if there are none. */
function isCalled(field: { name: string; label: string }, label: RegExp, name: RegExp): boolean {
  return field.label === '' ? name.test(field.name) : label.test(field.label);
}

/** "Do you want to link these accounts?" with both names and one form that needs nothing typed. */
function linkQuestion(page: PageOutline): ParsedPage | undefined {
  if (!page.telling.some((line) => LINK_QUESTION.test(line))) return undefined;
  const [form, ...others] = page.forms;
  if (others.length > 0) return notRecognized('several-forms');
  if (!form) return notRecognized('unexpected-fields');
  const read = readForm(page, form);
  if (typeof read === 'string') return notRecognized(read);
  if (read.fields.length > 0) return notRecognized('unexpected-fields');
  const names = namesOf(page);
  if (typeof names === 'string') return notRecognized('unreadable-names');
  return { kind: 'names', names, form: read.form };
}

/** The confirmation: a separate sentence that says the accounts are linked, and nothing that contradicts it. */
function linked(page: PageOutline, bar: Bar): ParsedPage | undefined {
  const sentence = page.telling.find((line) => LINKED.test(line));
  if (sentence === undefined) return undefined;
  if (page.telling.some((line) => /\blink/i.test(line) && NOT_LINKED.test(line))) {
    return notRecognized('contradicting');
  }
  const names = namesOf(page);
  if (names === 'unclear') return notRecognized('unreadable-names');
  return { kind: 'linked', ...(names === 'none' ? {} : { names }), ...menusIn(bar) };
}

function signedInPage(page: PageOutline, bar: Bar): ParsedPage | undefined {
  if (page.telling.some((line) => NO_ACCESS.test(line))) return { kind: 'no-access' };
  const entries = page.links.flatMap(({ label, href }) => {
    const address = LINK_UTILITY.test(label) ? ownAddress(page, href) : undefined;
    return address === undefined ? [] : [{ label: label.slice(0, 200), linkHref: address }];
  });
  const [entry] = entries;
  if (entry && bar !== 'none') {
    if (entries.some(({ linkHref }) => linkHref !== entry.linkHref))
      return notRecognized('contradicting');
    return { kind: 'utilities', ...entry, ...menusIn(bar) };
  }
  if (bar !== 'none') return { kind: 'menus', ...bar };
  return page.telling.some((line) => NO_DOCUMENT.test(line)) ? { kind: 'no-access' } : undefined;
}
