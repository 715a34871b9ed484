import { html, type Markup } from '../page/markup.ts';
import type { Page } from '../page/page.ts';
import { menuBar, menuScript } from './menu-bar.ts';
import { type Menus, menusOf, type Visit } from './visit.ts';

/** A page of a signed-in visitor: court, menu bar, what the sign-in warned of, content. */
export function courtPage(visit: Visit, title: string, content: Markup): Page {
  const { warning } = visit.session;
  const notice = warning !== '' && html`<p class="note" role="status">${warning}</p>`;
  return pageWithMenus(
    visit,
    menusOf(visit),
    title,
    html`${notice}
${content}`,
  );
}

/** A page with the menu bar, for a visitor who sees `menus`. */
export function pageWithMenus(
  { run, court }: Pick<Visit, 'run' | 'court'>,
  menus: Menus,
  title: string,
  content: Markup,
): Page {
  const script = menuScript(run, court, menus);
  return {
    ...plainPage(court.name, title, content),
    menu: menuBar(run, court, menus),
    ...(script ? { head: script } : {}),
  };
}

/** A page for a visitor who isn't signed in, or who may go no further. */
export function plainPage(courtName: string, title: string, content: Markup): Page {
  return {
    title,
    heading: `${courtName} (practice)`,
    main: html`<h1>${title}</h1>
${content}`,
  };
}
