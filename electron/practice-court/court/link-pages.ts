import type { CourtType } from '../invented/courts.ts';
import { html, type Markup } from '../page/markup.ts';
import type { Page } from '../page/page.ts';
import { courtPage } from './court-page.ts';
import { pageUrl, type Visit } from './visit.ts';

/** Address of the link form below the court's address; the courts publish none, so it is ours. */
export function linkPage(type: CourtType): string {
  return type === 'appellate' ? 'n/AttorneyFiling/linkAccount.jsf' : 'cgi-bin/LinkAccount.pl';
}

/** Names on either side, as the court shows them. */
export interface Names {
  readonly ecf: string;
  readonly pacer: string;
}

function namesTable({ ecf, pacer }: Names): Markup {
  return html`<table class="names">
<tr><th scope="row">CM/ECF</th> <td>${ecf}</td></tr>
<tr><th scope="row">PACER</th> <td>${pacer}</td></tr>
</table>`;
}

/** The form for CM/ECF login and password; wording of the A.L.N.B. linking notice. The login stays after a refusal, the password does not. */
export function linkForm(
  visit: Visit,
  refused?: { readonly problem: string; readonly login: string },
): Page {
  const { run, court } = visit;
  const action = pageUrl(run, court, linkPage(court.type));
  return courtPage(
    visit,
    court.linkLabel,
    html`${refused && html`<p class="alert" role="alert">${refused.problem}</p>`}
<p>This utility links your PACER account with your e-filer account in this court.</p>
<p>If you use CM/ECF for PACER only, no action is necessary.</p>
<p>If you had a CM/ECF e-filing account in this court before the court converted to NextGen CM/ECF, enter your old CM/ECF login and password below and press Submit. You will be prompted to confirm that you want to link your PACER account to your old CM/ECF e-filing account. Press Submit to link the accounts (or go back if the names don't match).</p>
<form name="linkAccount" method="post" action="${action}" autocomplete="off">
<div class="field"><label for="login">CM/ECF login:</label> <input type="text" id="login" name="login" value="${refused?.login ?? ''}" required autocomplete="off" spellcheck="false"></div>
<div class="field"><label for="key">CM/ECF password:</label> <input type="password" id="key" name="key" required autocomplete="off"></div>
<div class="actions"><input type="submit" name="button1" value="Submit"> <input type="reset" value="Clear"></div>
</form>
<p class="small"><a href="${pageUrl(run, court, 'cgi-bin/notInPractice.pl')}">Forgot login/password</a></p>`,
  );
}

/** "Do you want to link these accounts?", with both names and the one button that cannot be taken back. */
export function namesPage(visit: Visit, names: Names, reviewKey: string): Page {
  const { run, court } = visit;
  const form = pageUrl(run, court, linkPage(court.type));
  return courtPage(
    visit,
    court.linkLabel,
    html`<p>Do you want to link these accounts?</p>
${namesTable(names)}
<p>After you submit this screen, your old e-filing credentials for the CM/ECF account will be permanently linked to your upgraded PACER account. Use your upgraded PACER account to e-file in this court.</p>
<form name="confirmLink" method="post" action="${form}?confirm">
<input type="hidden" name="review" value="${reviewKey}">
<div class="actions"><input type="submit" name="button1" value="Submit"> <a href="${form}">Go back</a></div>
</form>`,
  );
}

/** The confirmation. Made before the link counts, because a court still shows the old menus here: the filing menus come with the next page. */
export function linkedPage(visit: Visit, names: Names): Page {
  return courtPage(
    visit,
    visit.court.linkLabel,
    html`<p class="done" role="status">Your PACER account has been linked to your CM/ECF account.</p>
${namesTable(names)}
${visit.court.afterLinking && html`<p>${visit.court.afterLinking}</p>`}
<p>To get your filing menus, refresh your screen, or log out and in again with your PACER username and password.</p>`,
  );
}

/** Any answer that changes nothing and can't be fixed in the form. */
export function notLinkedPage(visit: Visit, problem: string): Page {
  return courtPage(
    visit,
    visit.court.linkLabel,
    html`<p class="alert" role="alert">${problem}</p>
<p>Nothing was changed.</p>`,
  );
}

/** What the double-submit detector says. */
export function twicePage(visit: Visit, submissions: number): Page {
  return courtPage(
    visit,
    'Submitted more than once',
    html`<p class="alert" role="alert">The confirmation of this link has reached the court ${submissions} times.</p>
<p>A link must be confirmed once only. When an answer gets lost, sign in again and look at the menus; do not submit again.</p>`,
  );
}

/** An error page of the court's server. */
export function serverErrorPage(visit: Visit): Page {
  return courtPage(
    visit,
    'Internal Server Error',
    html`<p>The server encountered an internal error and was unable to complete your request.</p>`,
  );
}
