import type { Court, Menus } from '../../../ports/courts.ts';
import type { CourtEndpoint } from '../../../shared/domain/courts/endpoint.ts';
import { fail, ok, type Result } from '../../../shared/domain/values/result.ts';
import { formPayload } from '../wire/send-form.ts';
import type { Browsing } from './browse.ts';
import { enter, expectPage } from './visit-page.ts';

/**
 * Signs in once with a CM/ECF login at a court on the system before NextGen (the form named GetPass), and signs out.
 * Never repeats, because more than five wrong tries lock an account (W.D.N.Y. Bankruptcy Court, notice of November
 * 2011).
 */
export async function tryOldSignIn(
  endpoint: CourtEndpoint,
  browsing: Browsing,
  input: Parameters<Court['tryOldSignIn']>[1],
): Promise<Result<Menus>> {
  const entered = await enter(browsing, endpoint);
  if (!entered.ok) return entered;
  if (entered.value.kind === 'sign-in') return fail('court-not-old-system');
  const page = expectPage(entered.value, 'old-sign-in');
  if (!page.ok) return page;
  const { form, loginField, passwordField, redactionField } = page.value;
  // Without it the court would refuse, and that looks the same as a wrong password.
  if (redactionField !== undefined && !input.redactionAcknowledged) {
    return fail('pacer-redaction-needed', { said: '' });
  }
  const posted = await browsing.post(
    new URL(form.action),
    formPayload(form, [
      [loginField, input.login],
      [passwordField, input.password],
      ...(redactionField === undefined ? [] : ([[redactionField, 'on']] as const)),
    ]),
  );
  if (posted.kind !== 'answer') return { ok: false, failure: posted.failure };
  const answer = await browsing.read(posted.answer);
  if (answer.kind === 'old-sign-in') return fail('court-refused-login');
  const seen = expectPage(answer, 'menus', 'utilities');
  if (!seen.ok) return seen;
  if (seen.value.kind === 'menus' && seen.value.logoutHref !== undefined) {
    await browsing.get(new URL(seen.value.logoutHref));
  }
  return seen.value.menus
    ? ok(seen.value.menus)
    : fail('court-page-not-recognized', { detail: 'menus' });
}
