import type { CourtStyle, CourtType } from '../invented/courts.ts';
import { html, type Markup } from '../page/markup.ts';
import type { Run } from '../run/run.ts';
import { type Menus, pageUrl, signedInPage } from './visit.ts';

/** One entry of the menu bar; `_` comes before the letter that is underlined as access key. */
interface MenuEntry {
  readonly label: string;
  readonly page: string;
  /** Opens a menu of its own, which its little arrow shows. */
  readonly hasSubmenu: boolean;
}

const opens = (label: string, page: string): MenuEntry => ({ label, page, hasSubmenu: true });
const goesTo = (label: string, page: string): MenuEntry => ({ label, page, hasSubmenu: false });

/** Menus that only a filer has; they are the proof that accounts are linked. */
const FILING_MENUS: Readonly<Record<CourtType, readonly MenuEntry[]>> = {
  district: [
    opens('C_ivil', 'cgi-bin/DisplayMenu.pl?CivilEvents'),
    opens('C_riminal', 'cgi-bin/DisplayMenu.pl?CriminalEvents'),
  ],
  bankruptcy: [
    opens('_Bankruptcy', 'cgi-bin/DisplayMenu.pl?BankruptcyEvents'),
    opens('_Adversary', 'cgi-bin/DisplayMenu.pl?AdversaryEvents'),
  ],
  appellate: [opens('_Filing', 'n/AttorneyFiling/menu.jsf?Filing')],
};

const MENU_PAGE: Readonly<Record<CourtType, string>> = {
  district: 'cgi-bin/DisplayMenu.pl',
  bankruptcy: 'cgi-bin/DisplayMenu.pl',
  appellate: 'n/AttorneyFiling/menu.jsf',
};

/** Address of a menu's own page, below the court's address. */
function menuPage(type: CourtType, menu: string): string {
  return `${MENU_PAGE[type]}?${menu}`;
}

/** Entries in the order of the courts' menu bars: filing menus first, then Query, sign-out last. */
function menuEntries(court: CourtStyle, menus: Menus): readonly MenuEntry[] {
  const { type, extraMenus, logoutLabel } = court;
  const query =
    type === 'appellate'
      ? goesTo('Case _Search', 'n/beam/servlet/TransportRoom?servlet=CaseSearch.jsp')
      : goesTo('_Query', 'cgi-bin/iquery.pl');
  const isFiler = menus !== 'limited';
  return [
    ...(isFiler ? filingMenus(court, menus) : []),
    query,
    opens('_Reports', menuPage(type, 'Reports')),
    opens('_Utilities', menuPage(type, 'Utilities')),
    ...(isFiler && type !== 'appellate' ? [goesTo('Searc_h', menuPage(type, 'Search'))] : []),
    ...extraMenus.map((label) => goesTo(label, menuPage(type, label))),
    goesTo(logoutLabel, `${signedInPage(type)}?logout`),
  ];
}

function filingMenus(court: CourtStyle, menus: Menus): readonly MenuEntry[] {
  const { type, hearsCriminalCases = true } = court;
  return FILING_MENUS[type]
    .filter(({ page }) => hearsCriminalCases || !page.endsWith('?CriminalEvents'))
    .map((entry) => ({ ...entry, hasSubmenu: menus === 'full' }));
}

function labelMarkup(label: string): Markup {
  const [before = '', after] = label.split('_');
  if (after === undefined) return html`${before}`;
  return html`${before}<u>${after.slice(0, 1)}</u>${after.slice(1)}`;
}

/** Any positive number; a real court has one per user. */
const FILER_MENU = 271828;

const ARROW = html` <div class="spritedownarrow"></div>`;

function itemMarkup(entry: MenuEntry, href: string): Markup {
  const item = entry.hasSubmenu ? 'yuimenubaritem yuimenubaritem-hassubmenu' : 'yuimenubaritem';
  return html`<li class="${item}"><a class="yuimenubaritemlabel" href="${href}">${labelMarkup(entry.label)}${entry.hasSubmenu && ARROW}</a></li>
`;
}

/** The menu bar, in the markup of CM/ECF's own (district and bankruptcy; the appellate courts' is not published and has the same). */
export function menuBar(run: Run, court: CourtStyle, menus: Menus): Markup {
  const items = menuEntries(court, menus).map((entry) =>
    itemMarkup(entry, pageUrl(run, court, entry.page)),
  );
  return html`<nav aria-label="CM/ECF menu"><div id="topmenu" class="yuimenubar"><div class="bd"><ul class="first-of-type">
${items}</ul></div></div></nav>`;
}

/** The script whose number tells filers from PACER-only visitors: -1 for the latter, positive for the former. */
export function menuScript(run: Run, court: CourtStyle, menus: Menus): Markup | undefined {
  if (court.type === 'appellate') return undefined;
  const id = menus === 'limited' ? -1 : FILER_MENU;
  return html`<script src="${pageUrl(run, court, `cgi-bin/menu.pl?id=${id}`)}"></script>`;
}
