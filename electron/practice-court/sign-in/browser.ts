import { courtStyle } from '../invented/courts.ts';
import type { Page } from '../page/page.ts';
import { type Offer, VERDICT_TEXT } from '../run/authenticator.ts';
import { NO_OFFER, type PendingSignIn } from '../run/pending.ts';
import type { Run } from '../run/run.ts';
import type { Session } from '../run/sessions.ts';
import type { Exchange } from '../wire/exchange.ts';
import type { FormFields } from '../wire/form-body.ts';
import { page, type Reply, redirect } from '../wire/reply.ts';
import { codePage, HELP_PAGE, loginPage, redactionPage, type Step } from './pages.ts';

/** The court page to return to; anything that is not a page of this run becomes its list of people. */
function returnAddress(run: Run, query: string): string {
  const { home } = run.addresses;
  const appUrl = new URLSearchParams(query).get('appurl');
  // SECURITY: the sign-in service never sends a browser to an address of somebody else's choosing.
  const isOurs = appUrl?.startsWith(`${home}/`) && URL.parse(appUrl)?.href === appUrl;
  return isOurs ? appUrl : `${home}/`;
}

function courtNameOf(run: Run, appUrl: string): string {
  const [courtId = ''] = appUrl.slice(run.addresses.home.length + 1).split('/');
  return courtStyle(courtId, run.courts)?.name ?? 'PACER';
}

function stepOf(run: Run, signIn: PendingSignIn, problem?: string): Step {
  return {
    courtName: courtNameOf(run, signIn.appUrl),
    action: `${run.addresses.authUrl}/csologin/login.jsf?appurl=${encodeURIComponent(signIn.appUrl)}`,
    help: `${run.addresses.authUrl}/csologin/login.jsf?help`,
    viewState: run.pending.keep(signIn),
    ...(problem ? { problem } : {}),
  };
}

/** The session cookie reaches every port of this machine, so its path holds it to this run. */
function signedIn(run: Run, session: Session, appUrl: string): Reply {
  const path = `${new URL(run.addresses.home).pathname}/`;
  return redirect(302, appUrl, {
    'set-cookie': `NextGenCSO=${session.token}; Path=${path}; HttpOnly; SameSite=Lax`,
  });
}

/** Goes on to the first step that still lacks an answer; signs in when none does. */
function goOn(run: Run, signIn: PendingSignIn, problem?: string): Reply {
  const { offer, appUrl } = signIn;
  const person = run.authenticator.recognize(offer.loginId, offer.password);
  if (person && run.authenticator.needsCode(person.pacer) && offer.otpCode === '') {
    return page(codePage(stepOf(run, signIn)));
  }
  if (person && run.authenticator.mustRedact(person) && !offer.hasAcknowledgedRedaction) {
    return page(redactionPage(stepOf(run, signIn, problem)));
  }
  const verdict = run.authenticator.authenticate(offer);
  if (verdict.loginResult !== '0') return page(signInPage(run, appUrl, VERDICT_TEXT.refused));
  return signedIn(run, run.sessions.open(verdict.person, verdict.warning), appUrl);
}

function offerWith(offer: Offer, fields: FormFields): Offer {
  const given = (name: string, before: string) => fields.get(name) ?? before;
  return {
    loginId: given('loginForm:loginName', offer.loginId),
    password: given('loginForm:password', offer.password),
    clientCode: given('loginForm:clientCode', offer.clientCode),
    otpCode: given('codeForm:otpCode', offer.otpCode),
    hasAcknowledgedRedaction:
      offer.hasAcknowledgedRedaction || fields.has('regmsg:chkRedact_input'),
  };
}

/** The first page of signing in, which afterwards returns to `appUrl`. */
export function signInPage(run: Run, appUrl: string, problem?: string): Page {
  return loginPage(stepOf(run, { offer: NO_OFFER, appUrl }, problem));
}

/** Answers a browser that comes to sign in, usually sent by a court with its own address as `appurl`. */
export function showSignIn(run: Run, exchange: Exchange): Reply {
  if (exchange.query === 'help') return page(HELP_PAGE);
  return page(signInPage(run, returnAddress(run, exchange.query)));
}

/** Where a court sends a browser to sign in, and to come back to `appUrl`. */
export function signInUrl(run: Run, pacerCourtId: string, appUrl: string): string {
  const query = new URLSearchParams({ pscCourtId: pacerCourtId, appurl: appUrl });
  return `${run.addresses.authUrl}/csologin/login.jsf?${query}`;
}

/** Any of the three forms, told apart by the pending sign-in that its key names. */
export async function continueSignIn(run: Run, exchange: Exchange): Promise<Reply> {
  const fields = await exchange.form();
  const signIn = run.pending.take(fields.get('javax.faces.ViewState') ?? '');
  if (!signIn) {
    const appUrl = returnAddress(run, exchange.query);
    return page(signInPage(run, appUrl, 'This page has expired. Please sign in again.'));
  }
  const isUnticked = fields.has('regmsg:bpmConfirm') && !fields.has('regmsg:chkRedact_input');
  const offer = offerWith(signIn.offer, fields);
  return goOn(run, { ...signIn, offer }, isUnticked ? 'Tick the box to go on.' : undefined);
}
