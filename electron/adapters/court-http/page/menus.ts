import type { Menus } from '../../../ports/courts.ts';
import { type OutlineLink, ownAddress, type PageOutline } from './outline.ts';
import { attribute, type Element, elementsBelow, isElement, seenText } from './text.ts';

/** The menu bar of a signed-in person, with the addresses needed later. */
export interface MenuBar {
  readonly menus: Menus;
  readonly utilitiesHref?: string;
  readonly logoutHref?: string;
}

/** Filing menus by their words (notice 002 and court pages), or by their address in case a court renames them. */
const FILING_LABEL = /^(?:civil|criminal|bankruptcy|adversary|filing)(?: events)?$/i;
const FILING_ADDRESS = /\?(?:Civil|Criminal|Bankruptcy|Adversary)Events\b/i;
const LOGOUT_LABEL = /^(?:log ?out|sign ?out)$/i;
const LOGOUT_ADDRESS = /\blogin\.(?:pl|jsf)\?logout\b/i;
const SEARCH_LABEL = /^(?:query|case search|search|reports)$/i;
const MAX_LABELS = 40;

/**
 * The menus on a page: none, a menu bar, or `contradicting` when words and menu number disagree. A page counts as
 * "search only" only when that is clear, because a second attempt may depend on it.
 */
export function menuBarOf(page: PageOutline): MenuBar | 'none' | 'contradicting' {
  const logout = page.links.find(isLogout);
  if (!logout) return 'none';
  const items = menuLinks(page, logout);
  const labels = items.map(({ label }) => label).filter((label) => label !== '');
  const filing = items.filter(
    ({ label, href }) => FILING_LABEL.test(label) || FILING_ADDRESS.test(href),
  );
  if (page.menuId !== undefined && page.menuId > 0 !== filing.length > 0) return 'contradicting';
  const utilities = items.find(({ label }) => /^utilities$/i.test(label));
  const isSearchMenu = utilities !== undefined && labels.some((label) => SEARCH_LABEL.test(label));
  if (filing.length === 0 && !isSearchMenu) return 'none';
  const shows =
    filing.length === 0
      ? 'no-filing-menus'
      : isEmpty(items, filing)
        ? 'menus-empty'
        : 'filing-menus';
  const utilitiesHref = utilities && ownAddress(page, utilities.href);
  const logoutHref = ownAddress(page, logout.href);
  return {
    menus: {
      shows,
      labels: labels.slice(0, MAX_LABELS).map((label) => label.slice(0, 100)),
      filing: filing.map(({ label }) => label.slice(0, 100)),
    },
    ...(utilitiesHref === undefined ? {} : { utilitiesHref }),
    ...(logoutHref === undefined ? {} : { logoutHref }),
  };
}

function isLogout({ label, href }: OutlineLink): boolean {
  return LOGOUT_LABEL.test(label) || LOGOUT_ADDRESS.test(href);
}

/** Links of the bar itself, without those in menus that open below it. */
function menuLinks(page: PageOutline, logout: OutlineLink): readonly OutlineLink[] {
  const bar = barAround(logout.element);
  return page.links.filter(({ element }) => isWithin(element, bar) && !isFoldedOut(element, bar));
}

/** CM/ECF's own menu bar, or else the smallest element around the logout link that holds three links. */
function barAround(logout: Element): Element {
  for (let at = logout.parentNode; at && isElement(at); at = at.parentNode) {
    if (attribute(at, 'id') === 'topmenu') return at;
  }
  for (let at = logout.parentNode; at && isElement(at); at = at.parentNode) {
    if (holdsThreeLinks(at)) return at;
  }
  return logout;
}

function holdsThreeLinks(around: Element): boolean {
  let links = 0;
  for (const { tagName } of elementsBelow(around)) {
    if (tagName === 'a') links += 1;
    if (links === 3) return true;
  }
  return false;
}

function isWithin(element: Element, ancestor: Element): boolean {
  for (let at: Element['parentNode'] = element; at; at = isElement(at) ? at.parentNode : null) {
    if (at === ancestor) return true;
  }
  return false;
}

function isFoldedOut(element: Element, bar: Element): boolean {
  let lists = 0;
  for (let at = element.parentNode; at && at !== bar; at = isElement(at) ? at.parentNode : null) {
    if (isElement(at) && (at.tagName === 'ul' || at.tagName === 'ol')) lists += 1;
  }
  return bar.tagName === 'ul' || bar.tagName === 'ol' ? lists > 0 : lists > 1;
}

/**
 * Filing menus without entries in a bar that marks other menus as having some (unpaid fees; Oregon bankruptcy tips).
 */
function isEmpty(items: readonly OutlineLink[], filing: readonly OutlineLink[]): boolean {
  return items.some(hasEntries) && !filing.some(hasEntries);
}

function hasEntries({ element }: OutlineLink): boolean {
  const item = element.parentNode;
  if (item && isElement(item)) {
    if (/\byuimenubaritem-hassubmenu\b/.test(attribute(item, 'class') ?? '')) return true;
    for (const below of elementsBelow(item))
      if (below.tagName === 'ul') return seenText(below) !== '';
  }
  for (const below of elementsBelow(element)) {
    if (/\bspritedownarrow\b/.test(attribute(below, 'class') ?? '')) return true;
  }
  return false;
}
