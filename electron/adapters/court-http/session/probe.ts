import type { CourtSignInPage } from '../../../ports/courts.ts';
import type { CourtEndpoint } from '../../../shared/domain/courts/endpoint.ts';
import { ok, type Result } from '../../../shared/domain/values/result.ts';
import type { Browsing } from './browse.ts';
import { enter, expectPage } from './visit-page.ts';

/** Follows a court's own way to its sign-in page, with GETs alone: what is configured is reached, and asks who one is. */
export async function probeSignIn(
  endpoint: CourtEndpoint,
  browsing: Browsing,
): Promise<Result<CourtSignInPage>> {
  const entered = await enter(browsing, endpoint.ecfUrl);
  if (!entered.ok) return entered;
  // Here these two are what was hoped for, not a session that ran out.
  const page = expectPage(entered.value, 'sign-in', 'old-sign-in');
  if (!page.ok) return page;
  return ok({ host: new URL(endpoint.ecfUrl).host, shows: page.value.kind });
}
