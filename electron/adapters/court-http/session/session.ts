import { randomUUID } from 'node:crypto';
import type { CourtSession, LinkReview, Menus } from '../../../ports/courts.ts';
import type { CourtEndpoint } from '../../../shared/domain/courts/endpoint.ts';
import { fail, ok, type Result } from '../../../shared/domain/values/result.ts';
import type { CourtPage, PageForm } from '../page/court-page.ts';
import { formPayload } from '../wire/send-form.ts';
import { type Admission, authenticate, carryAdmission, endAdmission } from './authenticate.ts';
import type { Browsing } from './browse.ts';
import { digestOf, outcomeOf } from './confirmation.ts';
import { enter, expectPage, pageIn, utilitiesFrom, visit } from './visit-page.ts';

type PageOf<K extends CourtPage['kind']> = Extract<CourtPage, { kind: K }>;

/** The stage of a session. Calls that are not possible at a stage fail. */
type Place =
  | { readonly at: 'outside' }
  | { readonly at: 'inside'; readonly page: PageOf<'menus' | 'utilities'> }
  | { readonly at: 'form'; readonly page: PageOf<'link-form'>; readonly formHref: string }
  | {
      readonly at: 'review';
      readonly form: PageForm;
      readonly review: LinkReview;
      readonly formHref: string;
    }
  | { readonly at: 'over' };

/** A court locks an account after five wrong logins, so we stop well before (W.D.N.Y. Bankruptcy Court, 2011). */
const MAX_LOGIN_TRIES = 3;

/** Opens a session at one court. See `CourtSession` for its promises. */
export function openSession(endpoint: CourtEndpoint, browsing: Browsing): CourtSession {
  let place: Place = { at: 'outside' };
  let admission: Admission | undefined;
  let hasSignedIn = false;
  let hasSent = false;
  let loginTries = 0;
  let logoutHref: string | undefined;

  /** Moves to the next stage, unless the person left meanwhile. */
  const go = (next: Place) => {
    if (place.at !== 'over') place = next;
  };
  const stop = <T extends Result<unknown>>(failed: T): T => {
    place = { at: 'over' };
    return failed;
  };

  const comeIn = async (): Promise<Result<PageOf<'menus' | 'utilities'>>> => {
    let entered = await enter(browsing, endpoint.ecfUrl);
    // Courts sometimes answer the first request of a valid session with their sign-in page. One more GET shows which
    // it is.
    if (entered.ok && entered.value.kind === 'sign-in') {
      entered = await enter(browsing, endpoint.ecfUrl);
    }
    if (!entered.ok) return entered;
    const page = expectPage(entered.value, 'menus', 'utilities');
    if (page.ok && page.value.kind === 'menus') logoutHref = page.value.logoutHref ?? logoutHref;
    return page;
  };

  const showForm = async (formHref: string): Promise<Result<{ readonly title: string }>> => {
    const shown = await visit(browsing, formHref);
    if (!shown.ok) return stop(shown);
    const page = expectPage(shown.value, 'link-form');
    if (!page.ok) return stop(page);
    go({ at: 'form', page: page.value, formHref });
    return ok({ title: page.value.title });
  };

  return {
    signIn: async (input) => {
      if (hasSignedIn) return fail('court-session-used');
      hasSignedIn = true;
      const admitted = await authenticate(browsing, endpoint, input);
      if (!admitted.ok) return stop(admitted);
      if (place.at === 'over') {
        // The person left while PACER was answering, so leave no session behind.
        await endAdmission(browsing, endpoint, admitted.value);
        return fail('court-session-used');
      }
      admission = admitted.value;
      await carryAdmission(browsing, endpoint, admission, input.clientCode);
      const page = await comeIn();
      if (!page.ok) return stop(page);
      const menus = menusOn(page.value);
      if (!menus.ok) return stop(menus);
      go({ at: 'inside', page: page.value });
      const { remark } = admission;
      const signedIn = { signInId: randomUUID(), menus: menus.value };
      return ok(remark === undefined ? signedIn : { ...signedIn, remark });
    },

    openLinkForm: async () => {
      if (place.at !== 'inside') return fail('court-session-used');
      if (place.page.menus?.shows !== 'no-filing-menus') return fail('court-already-linked');
      const utilities = await utilitiesFrom(browsing, place.page);
      if (!utilities.ok) return stop(utilities);
      return showForm(utilities.value.linkHref);
    },

    submitLinkForm: async ({ login, password }) => {
      if (place.at !== 'form') return fail('court-session-used');
      if (loginTries === MAX_LOGIN_TRIES) return fail('court-too-many-tries');
      loginTries += 1;
      const { page, formHref } = place;
      const payload = formPayload(page.form, [
        [page.loginField, login],
        [page.passwordField, password],
      ]);
      const posted = await browsing.post(new URL(page.form.action), payload);
      if (posted.kind !== 'answer') return stop({ ok: false, failure: posted.failure });
      const answer = pageIn(posted.answer);
      if (answer.kind === 'link-form') {
        go({ at: 'form', page: answer, formHref });
        return fail('court-refused-login');
      }
      // The court linked without asking, against every instruction we know. Report that, and don't call it an
      // unreadable page.
      if (answer.kind === 'linked') return stop(fail('court-linked-at-once'));
      const names = expectPage(answer, 'names');
      if (!names.ok) return stop(names);
      const { form } = names.value;
      const review = { names: names.value.names, pageDigest: digestOf(names.value) };
      go({ at: 'review', form, review, formHref });
      return ok(review);
    },

    goBack: async () => {
      if (place.at !== 'review') return fail('court-session-used');
      return showForm(place.formHref);
    },

    confirm: async (pageDigest) => {
      // SECURITY: the one irreversible request. From here on this run has sent, whatever comes back.
      if (hasSent) return { kind: 'unknown', detail: 'already-sent' };
      if (place.at !== 'review')
        return { kind: 'not-sent', failure: { code: 'court-session-used' } };
      const { form, review } = place;
      if (review.pageDigest !== pageDigest) {
        return { kind: 'not-sent', failure: { code: 'link-review-changed' } };
      }
      hasSent = true;
      place = { at: 'over' };
      const url = new URL(form.action);
      return outcomeOf(await browsing.post(url, formPayload(form, []), 'confirm'), review);
    },

    readMenus: async () => {
      if (!admission) return fail('court-session-used');
      const page = await comeIn();
      return page.ok ? menusOn(page.value) : page;
    },

    signOut: async () => {
      const ended = admission;
      admission = undefined;
      place = { at: 'over' };
      if (ended) {
        await Promise.all([
          logoutHref === undefined ? undefined : browsing.get(new URL(logoutHref), 'goodbye'),
          endAdmission(browsing, endpoint, ended),
        ]);
      }
      browsing.forget();
    },
  };
}

function menusOn({ menus }: PageOf<'menus' | 'utilities'>): Result<Menus> {
  return menus ? ok(menus) : fail('court-page-not-recognised', { detail: 'menus' });
}
