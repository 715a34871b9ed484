import { createHash, randomUUID } from 'node:crypto';
import type { CourtPage, PageForm } from '../../shared/domain/court-page.ts';
import type {
  CourtSession,
  LinkReview,
  Menus,
  SendOutcome,
} from '../../shared/domain/court-session.ts';
import type { CourtEndpoint } from '../../shared/domain/endpoint.ts';
import { hasSameNames } from '../../shared/domain/linking-consent.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { type Admission, authenticate, endAdmission } from './authenticate.ts';
import type { Browsing, Posted } from './browse.ts';
import { formPayload } from './send-form.ts';
import { enter, expectPage, pageIn, visit } from './visit-page.ts';

type PageOf<K extends CourtPage['kind']> = Extract<CourtPage, { kind: K }>;

/** Where a run is; what is not possible from here is not done. */
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
  | { readonly at: 'sent' }
  | { readonly at: 'over' };

const CONFIRM_LIMITS = { milliseconds: 60_000 };
/** A court locks an account after five wrong logins; we stop well before (W.D.N.Y. Bankruptcy Court, 2011). */
const MOST_LOGIN_TRIES = 3;

/** Opens a run at one court. See `CourtSession` for what it promises. */
export function openSession(endpoint: CourtEndpoint, browsing: Browsing): CourtSession {
  let place: Place = { at: 'outside' };
  let admission: Admission | undefined;
  let hasSignedIn = false;
  let loginTries = 0;
  let logoutHref: string | undefined;

  const stop = <T extends Result<unknown>>(failed: T): T => {
    place = { at: 'over' };
    return failed;
  };

  const comeIn = async (): Promise<Result<PageOf<'menus' | 'utilities'>>> => {
    let entered = await enter(browsing, endpoint.ecfUrl);
    // Courts sometimes answer the first request of a good session with their sign-in page; one more GET tells.
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
    place = { at: 'form', page: page.value, formHref };
    return ok({ title: page.value.title });
  };

  return {
    signIn: async (input) => {
      if (hasSignedIn) return fail('court-session-used');
      hasSignedIn = true;
      const admitted = await authenticate(browsing, endpoint, input);
      if (!admitted.ok) return stop(admitted);
      admission = admitted.value;
      const court = new URL(endpoint.ecfUrl);
      await browsing.setCookie(court, 'NextGenCSO', admission.token);
      const page = await comeIn();
      if (!page.ok) return stop(page);
      const menus = menusOn(page.value);
      if (!menus.ok) return stop(menus);
      place = { at: 'inside', page: page.value };
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
      if (loginTries === MOST_LOGIN_TRIES) return fail('court-too-many-tries');
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
        place = { at: 'form', page: answer, formHref };
        return fail('court-refused-login');
      }
      // Against every instruction we know: it linked without asking. That must be told, not called a failure to read.
      if (answer.kind === 'linked') return stop(fail('court-linked-at-once'));
      const names = expectPage(answer, 'names');
      if (!names.ok) return stop(names);
      const { form } = names.value;
      const review = { names: names.value.names, pageDigest: digestOf(names.value) };
      place = { at: 'review', form, review, formHref };
      return ok(review);
    },

    goBack: async () => {
      if (place.at !== 'review') return fail('court-session-used');
      return showForm(place.formHref);
    },

    confirm: async (pageDigest) => {
      // SECURITY: the one irreversible request. From here on this run has sent, whatever comes back.
      if (place.at === 'sent') return { kind: 'unknown', detail: 'already-sent' };
      if (place.at !== 'review')
        return { kind: 'not-sent', failure: { code: 'court-session-used' } };
      const { form, review } = place;
      if (review.pageDigest !== pageDigest) {
        return { kind: 'not-sent', failure: { code: 'link-review-changed' } };
      }
      place = { at: 'sent' };
      const url = new URL(form.action);
      return outcomeOf(await browsing.post(url, formPayload(form, []), CONFIRM_LIMITS), review);
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
        if (logoutHref !== undefined)
          await browsing.get(new URL(logoutHref), { milliseconds: 5_000 });
        await endAdmission(browsing, endpoint, ended);
      }
      await browsing.forgetCookies();
    },
  };
}

function menusOn({ menus }: PageOf<'menus' | 'utilities'>): Result<Menus> {
  return menus ? ok(menus) : fail('court-page-not-recognised', { detail: 'menus' });
}

/** Appellate courts show the link right after sign-in; the others under Utilities. */
async function utilitiesFrom(
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

/** A digest of what confirming would mean: the names, and everything the form would send. */
function digestOf({ names, form }: PageOf<'names'>): string {
  const meaning = JSON.stringify([names.ecf, names.pacer, form.action, form.encoding, form.fixed]);
  return createHash('sha256').update(meaning).digest('hex');
}

/** Only the court's own confirmation, or filing menus in its place (4th Circuit), is a yes. Whatever else came back after the request left is unknown: an error page may follow a link that was made. */
function outcomeOf(posted: Posted, review: LinkReview): SendOutcome {
  if (posted.kind === 'not-sent') return posted;
  if (posted.kind === 'sent-without-answer')
    return { kind: 'unknown', detail: posted.failure.code };
  const page = pageIn(posted.answer);
  if (page.kind === 'menus' && page.menus.filing.length > 0) return { kind: 'confirmed' };
  if (page.kind !== 'linked') {
    return { kind: 'unknown', detail: page.kind === 'not-recognised' ? page.reason : page.kind };
  }
  if (page.names === undefined) return { kind: 'confirmed' };
  return hasSameNames(page.names, review.names)
    ? { kind: 'confirmed', names: page.names }
    : { kind: 'linked-to-other-names', names: page.names };
}
