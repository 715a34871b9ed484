import type { CourtStyle, CourtType } from '../invented/courts.ts';
import { STALE_MENUS_MS } from '../run/faults.ts';
import type { Run } from '../run/run.ts';
import type { Session } from '../run/sessions.ts';
import type { Exchange } from '../wire/exchange.ts';

/** One request of a signed-in visitor at one court. */
export interface Visit {
  readonly run: Run;
  readonly exchange: Exchange;
  readonly court: CourtStyle;
  readonly session: Session;
}

/** What the menu bar shows: filing menus or not, and whether anything is in them. */
export type Menus = 'limited' | 'full' | 'empty';

/** The menus this visitor sees now. Linking shows at the next page, unless this person or a switch delays it. */
export function menusOf({ run, court, session }: Visit): Menus {
  const { case: kind, pacer } = session.person;
  const link = run.links.of(court.id, pacer.username);
  if (!link) return 'limited';
  if (kind === 'menus-pending' && session.serial <= link.atSession) return 'limited';
  const isStale =
    run.switches.isOn('menus-stale-60s', court.id) && run.now() - link.from < STALE_MENUS_MS;
  if (isStale) return 'limited';
  return kind === 'menus-empty' ? 'empty' : 'full';
}

/** Address of a page of the visited court. */
export function pageUrl(run: Run, court: CourtStyle, page: string): string {
  return `${run.addresses.ecfUrlFor(court.id)}/${page}`;
}

/** Where a bankruptcy appellate panel is entered; what is below `bn/` is the panel's. */
export const PANEL_ENTRY = 'bn/AttorneyFiling/login.jsf';

/** The page that needs a session and is first after signing in, below the court's address. */
export function signedInPage(type: CourtType): string {
  return type === 'appellate' ? 'n/AttorneyFiling/login.jsf' : 'cgi-bin/login.pl';
}
