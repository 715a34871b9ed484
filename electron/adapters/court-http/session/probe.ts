import type { CourtEndpoint } from '../../../shared/domain/courts/endpoint.ts';
import type { CourtSignInPage } from '../../../shared/domain/courts/sign-in-page.ts';
import { ok, type Result } from '../../../shared/domain/values/result.ts';
import type { Browsing } from './browse.ts';
import { enter, expectPage } from './visit-page.ts';

/**
 * Follows a court's own path to its sign-in page, with GETs only. Shows that the configured address leads to a sign-in.
 */
export async function probeSignIn(
  endpoint: CourtEndpoint,
  browsing: Browsing,
): Promise<Result<CourtSignInPage>> {
  const entered = await enter(browsing, endpoint);
  if (!entered.ok) return entered;
  // Here these two pages are the goal, not a sign that a session expired.
  const page = expectPage(entered.value, 'sign-in', 'old-sign-in');
  if (!page.ok) return page;
  return ok({ host: new URL(endpoint.ecfUrl).host, shows: page.value.kind });
}
