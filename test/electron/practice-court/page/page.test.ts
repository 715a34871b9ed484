import { describe, expect, it } from 'vitest';
import { attribute, type SeenPage, words } from '../seen-page.ts';
import { openPracticeCourt, walkOf } from '../walk.ts';

const named = (page: SeenPage, tag: string) => page.all.filter(({ tagName }) => tagName === tag);

/** Everything a keyboard or screen reader user needs of a page, as a list of what is missing. */
function missing(page: SeenPage): readonly string[] {
  const problems: string[] = [];
  const check = (isFine: boolean, problem: string) => {
    if (!isFine) problems.push(`${problem}: ${page.url}`);
  };
  const [root] = named(page, 'html');
  check(root !== undefined && attribute(root, 'lang') === 'en', 'no language');
  check(named(page, 'h1').length === 1, 'not one main heading');
  check(named(page, 'main').length === 1, 'not one main area');
  check(page.text.includes('PRACTICE COURT'), 'does not say practice court');
  check(
    page.text.includes('Invented people, nothing is filed.'),
    'does not say that nobody is real',
  );
  check(
    named(page, 'title').every((title) => words(title).startsWith('PRACTICE COURT')),
    'title',
  );
  check(
    page.all.every((element) => attribute(element, 'tabindex') === undefined),
    'tab order changed',
  );
  check(!/ on\w+=| style=|javascript:/i.test(page.html.replace(/="[^"]*"/g, '=""')), 'inline code');

  const ids = page.all.flatMap((element) => attribute(element, 'id') ?? []);
  check(new Set(ids).size === ids.length, 'an id twice');
  const labeled = new Set(named(page, 'label').map((label) => attribute(label, 'for')));
  for (const field of [...named(page, 'input'), ...named(page, 'select')]) {
    const type = attribute(field, 'type') ?? '';
    const isLabeled = labeled.has(attribute(field, 'id')) || Boolean(attribute(field, 'value'));
    check(
      ['hidden', 'submit', 'reset'].includes(type) || isLabeled,
      `no label for ${attribute(field, 'name')}`,
    );
  }
  for (const link of named(page, 'a')) check(words(link) !== '', 'a link without words');
  return problems;
}

/** What a page loads although its own Content-Security-Policy forbids it, or from another machine. */
function loadedWrongly(page: SeenPage): readonly string[] {
  const policy = String(page.headers['content-security-policy']);
  const own = new URL(page.url).origin;
  const allowed = (directive: string) =>
    (new RegExp(`${directive} ([^;]*)`).exec(policy)?.[1] ?? '').replace("'self'", own).split(' ');
  const loads = (tag: string, from: string, directive: string) =>
    named(page, tag)
      .map((element) => new URL(attribute(element, from) ?? '', page.url))
      .filter((url) => !allowed(directive).includes(url.origin) || url.hostname !== '127.0.0.1')
      .map((url) => `${page.url} loads ${url.href}`);
  return [
    ...loads('link', 'href', 'style-src'),
    ...loads('script', 'src', 'script-src'),
    ...loads('img', 'src', 'img-src'),
    ...loads('iframe', 'src', 'frame-src'),
  ];
}

/** Forms that a page has although its own Content-Security-Policy forbids to send them. */
function sentWrongly(page: SeenPage): readonly string[] {
  const policy = String(page.headers['content-security-policy']);
  const allowed = (/form-action ([^;]*)/.exec(policy)?.[1] ?? '').split(' ');
  return page.forms
    .map(({ action }) => action)
    .filter((to) => !allowed.includes(new URL(to).origin));
}

/** Every kind of page of one court and of signing in. */
async function everyPage(courtId: string): Promise<readonly SeenPage[]> {
  const court = await openPracticeCourt({ standalone: true });
  const pages: SeenPage[] = [];
  const look = async (page: Promise<SeenPage>) => pages.push(await page);
  const walk = walkOf(court, 'paula-plainview', { courtId });
  const { visitor } = walk;
  await look(visitor.open(court.url));
  await look(visitor.open(`${court.ecfUrlFor(courtId)}/`));
  await look(visitor.open(`${court.authUrl}/csologin/login.jsf`));
  await look(visitor.follow('Need an account?'));
  await look(walk.signIn());
  await look(visitor.follow('Query').catch(() => visitor.follow('Case Search')));
  await look(visitor.follow('Utilities'));
  await look(visitor.follow(walk.linkLabel));
  await look(visitor.submit({ login: 'nobody', key: 'x' }));
  await look(walk.askForNames());
  await look(visitor.submit());
  await look(visitor.submitAgain());
  await look(visitor.follow('Utilities'));
  await look(visitor.open(court.url));
  await visitor.follow("Go to this court's site");
  const taras = walkOf(court, 'tara-timms', { courtId });
  await look(taras.visitor.open(`${court.authUrl}/csologin/login.jsf`));
  await look(
    taras.visitor.submit({
      'loginForm:loginName': taras.sheet.pacerUsername,
      'loginForm:password': taras.sheet.pacerPassword,
    }),
  );
  const almas = walkOf(court, 'alma-linkwood', { courtId });
  await almas.visitor.open(`${court.authUrl}/csologin/login.jsf`);
  await look(
    almas.visitor.submit({
      'loginForm:loginName': almas.sheet.pacerUsername,
      'loginForm:password': almas.sheet.pacerPassword,
    }),
  );
  court.setSystem(courtId, 'old');
  await look(visitor.open(`${court.ecfUrlFor(courtId)}/cgi-bin/login.pl`));
  court.setSystem(courtId, 'maintenance');
  await look(visitor.open(`${court.ecfUrlFor(courtId)}/`));
  return pages;
}

describe.each(['alnb', 'almd', 'ca4'])('every page of %s', (courtId) => {
  it('has a language, one heading, labels, and says that it is the practice court', async () => {
    const pages = await everyPage(courtId);
    expect(pages.length).toBeGreaterThan(15);
    expect(pages.flatMap(missing)).toEqual([]);
  });

  it('loads nothing from elsewhere and forbids the browser to', async () => {
    const pages = await everyPage(courtId);
    for (const page of pages) {
      expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; /);
      expect(page.headers['content-security-policy']).not.toContain('unsafe');
      expect(page.headers['referrer-policy']).toBe('no-referrer');
      expect(page.headers['cache-control']).toBe('no-store');
      expect([...loadedWrongly(page), ...sentWrongly(page)]).toEqual([]);
      expect(named(page, 'link')).toHaveLength(1);
    }
  });
});
