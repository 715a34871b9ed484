import { randomUUID } from 'node:crypto';
import type {
  CourtSession,
  LinkReview,
  Menus,
  SendOutcome,
  SignedIn,
} from '../../../ports/courts.ts';
import type { CourtEndpoint } from '../../../shared/domain/courts/endpoint.ts';
import type { SignInInput } from '../../../shared/domain/pacer/sign-in.ts';
import { fail, ok, type Result } from '../../../shared/domain/values/result.ts';
import type { PageForm, ParsedPage } from '../page/parsed-page.ts';
import { formPayload } from '../wire/send-form.ts';
import { type Admission, authenticate, carryAdmission, endAdmission } from './authenticate.ts';
import type { Browsing } from './browse.ts';
import { digestOf, outcomeOf } from './confirmation.ts';
import { enter, expectPage, utilitiesFrom, visit } from './visit-page.ts';

type PageOf<K extends ParsedPage['kind']> = Extract<ParsedPage, { kind: K }>;

/** The stage of a session. Calls that are not possible at a stage fail. */
type Stage =
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

type EcfLogin = Parameters<CourtSession['submitLinkForm']>[0];

/** Opens a session at one court. See `CourtSession` for its promises. */
export function openSession(endpoint: CourtEndpoint, browsing: Browsing): CourtSession {
  return new HttpSession(endpoint, browsing);
}

class HttpSession implements CourtSession {
  readonly #endpoint: CourtEndpoint;
  readonly #browsing: Browsing;
  #stage: Stage = { at: 'outside' };
  #admission: Admission | undefined;
  #hasSignedIn = false;
  #hasSent = false;
  #loginTries = 0;
  #logoutHref: string | undefined;

  constructor(endpoint: CourtEndpoint, browsing: Browsing) {
    this.#endpoint = endpoint;
    this.#browsing = browsing;
  }

  async signIn(input: SignInInput): Promise<Result<SignedIn>> {
    if (this.#hasSignedIn) return fail('court-session-used');
    this.#hasSignedIn = true;
    const admitted = await authenticate(this.#browsing, this.#endpoint, input);
    if (!admitted.ok) return this.#stop(admitted);
    if (this.#stage.at === 'over') {
      // The person left while PACER was answering, so leave no session behind.
      await endAdmission(this.#browsing, this.#endpoint, admitted.value);
      return fail('court-session-used');
    }
    this.#admission = admitted.value;
    await carryAdmission(this.#browsing, this.#endpoint, admitted.value, input.clientCode);
    const page = await this.#comeIn();
    if (!page.ok) return this.#stop(page);
    const menus = menusOn(page.value);
    if (!menus.ok) return this.#stop(menus);
    this.#go({ at: 'inside', page: page.value });
    const { remark } = admitted.value;
    const signedIn = { signInId: randomUUID(), menus: menus.value };
    return ok(remark === undefined ? signedIn : { ...signedIn, remark });
  }

  async openLinkForm(): Promise<Result<{ readonly title: string }>> {
    const stage = this.#stage;
    if (stage.at !== 'inside') return fail('court-session-used');
    if (stage.page.menus?.shows !== 'no-filing-menus') return fail('court-already-linked');
    const utilities = await utilitiesFrom(this.#browsing, stage.page);
    if (!utilities.ok) return this.#stop(utilities);
    return this.#showForm(utilities.value.linkHref);
  }

  async submitLinkForm({ login, password }: EcfLogin): Promise<Result<LinkReview>> {
    const stage = this.#stage;
    if (stage.at !== 'form') return fail('court-session-used');
    if (this.#loginTries === MAX_LOGIN_TRIES) return fail('court-too-many-tries');
    this.#loginTries += 1;
    const { form, loginField, passwordField } = stage.page;
    const payload = formPayload(form, [
      [loginField, login],
      [passwordField, password],
    ]);
    const posted = await this.#browsing.post(new URL(form.action), payload);
    if (posted.kind !== 'answer') return this.#stop({ ok: false, failure: posted.failure });
    return this.#review(await this.#browsing.read(posted.answer), stage.formHref);
  }

  async goBack(): Promise<Result<{ readonly title: string }>> {
    if (this.#stage.at !== 'review') return fail('court-session-used');
    return this.#showForm(this.#stage.formHref);
  }

  async confirm(pageDigest: string): Promise<SendOutcome> {
    // SECURITY: the one irreversible request. From here on this run has sent, whatever comes back.
    if (this.#hasSent) return { kind: 'unknown', detail: 'already-sent' };
    if (this.#stage.at !== 'review')
      return { kind: 'not-sent', failure: { code: 'court-session-used' } };
    const { form, review } = this.#stage;
    if (review.pageDigest !== pageDigest) {
      return { kind: 'not-sent', failure: { code: 'link-review-changed' } };
    }
    this.#hasSent = true;
    this.#stage = { at: 'over' };
    const url = new URL(form.action);
    const posted = await this.#browsing.post(url, formPayload(form, []), 'confirm');
    return outcomeOf(posted, review, this.#browsing);
  }

  async readMenus(): Promise<Result<Menus>> {
    if (!this.#admission) return fail('court-session-used');
    const page = await this.#comeIn();
    return page.ok ? menusOn(page.value) : page;
  }

  async signOut(): Promise<void> {
    const ended = this.#admission;
    const logoutHref = this.#logoutHref;
    this.#admission = undefined;
    this.#stage = { at: 'over' };
    if (ended) {
      await Promise.all([
        logoutHref === undefined ? undefined : this.#browsing.get(new URL(logoutHref), 'goodbye'),
        endAdmission(this.#browsing, this.#endpoint, ended),
      ]);
    }
    this.#browsing.forget();
  }

  /** Moves to the next stage, unless the person left meanwhile. */
  #go(next: Stage): void {
    if (this.#stage.at !== 'over') this.#stage = next;
  }

  #stop<T extends Result<unknown>>(failed: T): T {
    this.#stage = { at: 'over' };
    return failed;
  }

  async #comeIn(): Promise<Result<PageOf<'menus' | 'utilities'>>> {
    let entered = await enter(this.#browsing, this.#endpoint);
    // Courts sometimes answer the first request of a valid session with their sign-in page. One more GET shows which
    // it is.
    if (entered.ok && entered.value.kind === 'sign-in') {
      entered = await enter(this.#browsing, this.#endpoint);
    }
    if (!entered.ok) return entered;
    const page = expectPage(entered.value, 'menus', 'utilities');
    if (page.ok && page.value.kind === 'menus') {
      this.#logoutHref = page.value.logoutHref ?? this.#logoutHref;
    }
    return page;
  }

  async #showForm(formHref: string): Promise<Result<{ readonly title: string }>> {
    const shown = await visit(this.#browsing, formHref);
    if (!shown.ok) return this.#stop(shown);
    const page = expectPage(shown.value, 'link-form');
    if (!page.ok) return this.#stop(page);
    this.#go({ at: 'form', page: page.value, formHref });
    return ok({ title: page.value.title });
  }

  /** Reads the court's answer to the link form. */
  #review(answer: ParsedPage, formHref: string): Result<LinkReview> {
    if (answer.kind === 'link-form') {
      this.#go({ at: 'form', page: answer, formHref });
      return fail('court-refused-login');
    }
    // The court linked without asking, against every instruction we know. Report that, and don't call it an
    // unreadable page.
    if (answer.kind === 'linked') return this.#stop(fail('court-linked-at-once'));
    const names = expectPage(answer, 'names');
    if (!names.ok) return this.#stop(names);
    const review = { names: names.value.names, pageDigest: digestOf(names.value) };
    this.#go({ at: 'review', form: names.value.form, review, formHref });
    return ok(review);
  }
}

function menusOn({ menus }: PageOf<'menus' | 'utilities'>): Result<Menus> {
  return menus ? ok(menus) : fail('court-page-not-recognized', { detail: 'menus' });
}
