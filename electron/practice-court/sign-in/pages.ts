import { html, type Markup } from '../page/markup.ts';
import type { Page } from '../page/page.ts';
import { VERDICT_TEXT } from '../run/authenticator.ts';

/** What every step of signing in shows and sends along. */
export interface Step {
  /** Whose sign-in it is, as PACER heads the page. */
  readonly courtName: string;
  /** Address the form is sent to. */
  readonly action: string;
  readonly help: string;
  /** Key of the pending sign-in. */
  readonly viewState: string;
  readonly problem?: string;
}

const SIGN_IN_SERVICE = 'Central sign-on';

function viewState(key: string): Markup {
  return html`<input type="hidden" name="javax.faces.ViewState" id="j_id1:javax.faces.ViewState:0" value="${key}">`;
}

function messages(problem: string | undefined): Markup {
  return html`<div id="loginForm:pclLoginMessages">${problem && html`<p class="alert" role="alert">${problem}</p>`}</div>`;
}

/** First step: username, password, client code. Field names are those of PACER's sign-in page. */
export function loginPage(step: Step): Page {
  return {
    title: 'Sign in',
    heading: SIGN_IN_SERVICE,
    main: html`<h1>${step.courtName} (practice) Login</h1>
${messages(step.problem)}
<p class="small">* Required Information</p>
<form id="loginForm" name="loginForm" method="post" action="${step.action}" autocomplete="off">
<div class="field"><label for="loginForm:loginName">Username *</label> <input type="text" id="loginForm:loginName" name="loginForm:loginName" required aria-required="true" autocomplete="off" spellcheck="false"></div>
<div class="field"><label for="loginForm:password">Password *</label> <input type="password" id="loginForm:password" name="loginForm:password" required aria-required="true" autocomplete="off"></div>
<div class="field"><label for="loginForm:clientCode">Client Code</label> <input type="text" id="loginForm:clientCode" name="loginForm:clientCode" autocomplete="off"></div>
${viewState(step.viewState)}
<div class="actions"><button type="submit" id="loginForm:fbtnLogin" name="loginForm:fbtnLogin" value="Login">Login</button> <input type="reset" value="Clear"></div>
</form>
<p class="small"><a href="${step.help}">Forgot password?</a> | <a href="${step.help}">Forgot username?</a> | <a href="${step.help}">Need an account?</a></p>
<p class="small">NOTICE: this page stands for PACER's sign-in page. Type only the practice usernames of the list of people, never a real one.</p>`,
  };
}

/** Second step of an account with multifactor authentication; PACER's own field names are not published. */
export function codePage(step: Step): Page {
  return {
    title: 'One-time passcode',
    heading: SIGN_IN_SERVICE,
    main: html`<h1>One-time passcode</h1>
<p>Enter the code that your authenticator app shows, or one of your backup codes.</p>
<form id="codeForm" name="codeForm" method="post" action="${step.action}" autocomplete="off">
<div class="field"><label for="codeForm:otpCode">One-time passcode *</label> <input type="text" id="codeForm:otpCode" name="codeForm:otpCode" inputmode="numeric" required aria-required="true" autocomplete="one-time-code"></div>
${viewState(step.viewState)}
<div class="actions"><button type="submit" id="codeForm:submit" name="codeForm:submit" value="Verify">Verify</button></div>
</form>`,
  };
}

/** Step that filers see: the redaction rules and a box to tick. */
export function redactionPage(step: Step): Page {
  return {
    title: 'Redaction',
    heading: SIGN_IN_SERVICE,
    main: html`<h1 id="redactionConfirmation">Notice of redaction responsibility</h1>
${step.problem && html`<p class="alert" role="alert">${step.problem}</p>`}
<p>${VERDICT_TEXT.redaction}</p>
<form id="regmsg" name="regmsg" method="post" action="${step.action}">
<div class="field tick"><input type="checkbox" id="regmsg:chkRedact_input" name="regmsg:chkRedact_input" value="on"> <label for="regmsg:chkRedact_input">I understand that, if I file, I must comply with the redaction rules. I have read this notice.</label></div>
${viewState(step.viewState)}
<div class="actions"><button type="submit" id="regmsg:bpmConfirm" name="regmsg:bpmConfirm" value="Continue">Continue</button></div>
</form>`,
  };
}

/** The pages behind the three links out of PACER's sign-in page. */
export const HELP_PAGE: Page = {
  title: 'No accounts here',
  heading: SIGN_IN_SERVICE,
  main: html`<h1>Nothing to reset or register</h1>
<p>The practice court's accounts are fixed. Every username and password is on its list of people.</p>`,
};
