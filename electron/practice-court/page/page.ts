import { html, type Markup } from './markup.ts';

/** What one page says; the frame around it is the same for all. */
export interface Page {
  readonly title: string;
  /** Whose page it is: a court's name, or the sign-in service. */
  readonly heading: string;
  readonly menu?: Markup;
  readonly head?: Markup;
  readonly main: Markup;
}

/** The whole document: every page says first that it is the practice court and that nothing is filed. Stylesheet and list of people hang below `home`. */
export function wholePage(page: Page, home: string): string {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>PRACTICE COURT - ${page.title}</title>
<link rel="stylesheet" href="${home}/practice.css">
${page.head}
</head>
<body>
<a class="skip" href="#cmecfMainContent">Skip to the content</a>
<header>
<div class="practice" role="note" aria-label="Practice court"><strong>PRACTICE COURT</strong> <span>Invented people, nothing is filed.</span> <a href="${home}/">List of people</a></div>
<p class="court">${page.heading}</p>
${page.menu}
</header>
<main><div id="cmecfMainContent" class="sheet">
<input type="hidden" id="cmecfMainContentScroll" value="0">
${page.main}
</div></main>
</body>
</html>
`.markup;
}
