import { ownAddress, type PageOutline } from './outline.ts';
import type { ParsedPage } from './parsed-page.ts';

const MAINTENANCE =
  /\b(?:maintenance|temporarily unavailable|(?:is|are) (?:currently |presently )?(?:unavailable|down|offline))\b/i;
/** The courts' standard banner says on open pages too that activities may be recorded for "performance of maintenance". */
const BANNER = /\bperformance of maintenance\b/i;
const FILING_SYSTEM = /\bdocument filing system\b|\bstart cm\/?ecf\b/i;
/** Entries by their address, for front pages with other words: bankruptcy courts' first, courts of appeals' second. */
const FILING_ENTRY = /\/cgi-bin\/login\.pl$|\/n\/AttorneyFiling\/login\.jsf$/;
/** A bankruptcy appellate panel's pages are below `/bn/` of its circuit's site. */
const PANEL_ENTRY = /\/bn\/AttorneyFiling\/login\.jsf$/;

/** The pages that anyone can see: a front page with its entries, a page that only forwards, a closed court's. */
export function openPage(page: PageOutline): ParsedPage | undefined {
  const entries = page.links.flatMap(({ label, href }) => {
    const address = ownAddress(page, href);
    return address === undefined ? [] : [{ label, href: address, path: pathTo(page, address) }];
  });
  const panel = entries.find(({ path }) => PANEL_ENTRY.test(path));
  const circuits = entries.filter(({ path }) => !path.includes('/bn/'));
  const filing =
    circuits.find(({ label }) => FILING_SYSTEM.test(label)) ??
    circuits.find(({ path }) => FILING_ENTRY.test(path));
  if (filing || panel) {
    return {
      kind: 'landing',
      ...(filing ? { filingHref: filing.href } : {}),
      ...(panel ? { panelHref: panel.href } : {}),
    };
  }
  const forward = page.forwardsTo === undefined ? undefined : ownAddress(page, page.forwardsTo);
  if (forward !== undefined) return { kind: 'forward', href: forward };
  const isClosed = page.telling.some((line) => MAINTENANCE.test(line.replace(BANNER, '')));
  return isClosed ? { kind: 'maintenance' } : undefined;
}

/** Where a link leads with no more than its path; a link with a query, or to a place on the page itself, is no entry. */
function pathTo({ url }: PageOutline, address: string): string {
  const { pathname, search } = new URL(address);
  return search !== '' || pathname === url.pathname ? '' : pathname;
}
