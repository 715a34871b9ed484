import type { CourtEndpoint } from '../../../shared/domain/courts/endpoint.ts';
import { isAppellatePanel } from '../../../shared/domain/courts/panel.ts';
import type { FailureCode } from '../../../shared/domain/values/failure-codes.ts';
import { fail, ok, type Result } from '../../../shared/domain/values/result.ts';
import type { ParsedPage, ParsedPageKind } from '../page/parsed-page.ts';
import type { Browsing } from './browse.ts';

type PageOf<K extends ParsedPageKind> = Extract<ParsedPage, { kind: K }>;

/** What an unexpected page means to the person. */
const UNEXPECTED: Readonly<Partial<Record<ParsedPageKind, FailureCode>>> = {
  'sign-in': 'court-session-expired',
  'old-sign-in': 'court-session-expired',
  maintenance: 'court-maintenance',
  'no-access': 'court-no-access',
};

/** The page if it is of an expected kind, or else why the session stops here. */
export function expectPage<K extends ParsedPageKind>(
  page: ParsedPage,
  ...kinds: readonly K[]
): Result<PageOf<K>> {
  if (isOneOf(page, kinds)) return ok(page);
  const detail = page.kind === 'not-recognized' ? page.reason : page.kind;
  return fail(UNEXPECTED[page.kind] ?? 'court-page-not-recognized', { detail });
}

function isOneOf<K extends ParsedPageKind>(
  page: ParsedPage,
  kinds: readonly K[],
): page is PageOf<K> {
  return kinds.some((kind) => kind === page.kind);
}

/** Gets a page and recognizes it. */
export async function visit(browsing: Browsing, address: string): Promise<Result<ParsedPage>> {
  const answer = await browsing.get(new URL(address));
  return answer.ok ? ok(await browsing.read(answer.value)) : answer;
}

const MAX_FORWARDS = 3;

/**
 * Goes from the court's bare address, through pages that only forward (district courts), to the page behind the court's
 * own entry, such as Document Filing System. Without a session that is a sign-in page. A bankruptcy appellate panel
 * shares its circuit's front page: only the panel's own entry is opened, and the visit stops when there is none.
 */
export async function enter(
  browsing: Browsing,
  { courtId, ecfUrl }: Pick<CourtEndpoint, 'courtId' | 'ecfUrl'>,
): Promise<Result<ParsedPage>> {
  const isPanel = isAppellatePanel(courtId);
  let page = await visit(browsing, `${ecfUrl}/`);
  for (let steps = 0; steps < MAX_FORWARDS && page.ok; steps += 1) {
    if (page.value.kind === 'forward') page = await visit(browsing, page.value.href);
    else if (page.value.kind === 'landing') {
      const entry = isPanel ? page.value.panelHref : page.value.filingHref;
      return entry === undefined ? fail('court-no-own-entry') : visit(browsing, entry);
    } else break;
  }
  return page.ok && isPanel && !isPanelPage(page.value) ? fail('court-no-own-entry') : page;
}

/** A panel's front page that is already signed in, or asks to, may be its circuit's. Only an entry chosen by name is the panel's. */
function isPanelPage({ kind }: ParsedPage): boolean {
  return kind === 'maintenance' || kind === 'no-access' || kind === 'not-recognized';
}

/** Appellate courts show the link right after sign-in; the others under Utilities. */
export async function utilitiesFrom(
  browsing: Browsing,
  page: PageOf<'menus' | 'utilities'>,
): Promise<Result<PageOf<'utilities'>>> {
  if (page.kind === 'utilities') return ok(page);
  if (page.utilitiesHref === undefined) return fail('court-no-link-page');
  const shown = await visit(browsing, page.utilitiesHref);
  if (!shown.ok) return shown;
  return shown.value.kind === 'menus'
    ? fail('court-no-link-page')
    : expectPage(shown.value, 'utilities');
}
