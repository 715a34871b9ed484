import { randomBytes } from 'node:crypto';
import type { CourtStyle } from '../invented/courts.ts';
import { html } from '../page/markup.ts';
import type { Page } from '../page/page.ts';
import { VERDICT_TEXT } from '../run/authenticator.ts';
import type { Run } from '../run/run.ts';
import type { Exchange } from '../wire/exchange.ts';
import { page, type Reply } from '../wire/reply.ts';
import { pageWithMenus, plainPage } from './court-page.ts';
import { countRefused, ownerOf } from './link-flow.ts';
import { pageUrl } from './visit.ts';
import { signedOutPage } from './welcome.ts';

const COOKIE = 'PacerSession';

/** The court's own sign-in from before NextGen: form `GetPass` with CM/ECF login and password. */
function getPassPage(run: Run, court: CourtStyle, problem?: string): Page {
  const action = pageUrl(run, court, 'cgi-bin/login.pl?314159265358979-L_1_0-1');
  return plainPage(
    court.name,
    'ECF/PACER Login',
    html`${problem && html`<p class="alert" role="alert">${problem}</p>`}
<p>This court still has its own sign-in. Enter your CM/ECF login and password.</p>
<form name="GetPass" method="post" enctype="multipart/form-data" action="${action}" autocomplete="off">
<div class="field"><label for="login">Login:</label> <input type="text" id="login" name="login" autocomplete="off" spellcheck="false"></div>
<div class="field"><label for="key">Password:</label> <input type="password" id="key" name="key" autocomplete="off"></div>
<div class="field"><label for="clcode">Client code:</label> <input type="text" id="clcode" name="clcode" autocomplete="off"></div>
<div class="field tick"><input type="checkbox" id="redaction" name="redaction" value="1"> <label for="redaction">I understand that, if I file, I must comply with the redaction rules. I have read this notice.</label></div>
<div class="actions"><input type="submit" name="button1" value="Login"> <input type="reset" value="Clear"></div>
</form>`,
  );
}

function homePage(run: Run, court: CourtStyle, name: string): Page {
  return pageWithMenus(
    { run, court },
    'full',
    `Signed in as ${name}`,
    html`<p>The court accepted this CM/ECF login and password.</p>`,
  );
}

async function takeGetPass(run: Run, court: CourtStyle, exchange: Exchange): Promise<Reply> {
  const again = (problem: string) => page(getPassPage(run, court, problem));
  const fields = await exchange.form();
  const owner = ownerOf(court.id, (fields.get('login') ?? '').trim(), fields.get('key') ?? '');
  if (!owner) {
    countRefused(run, court.id);
    return again('The login or password is not right.');
  }
  if (!fields.has('redaction')) return again(VERDICT_TEXT.redaction);
  const token = randomBytes(32).toString('hex');
  run.oldSessions.set(token, owner.ecf.name);
  const path = new URL(run.addresses.ecfUrlFor(court.id)).pathname;
  return page(homePage(run, court, owner.ecf.name), 200, {
    'set-cookie': `${COOKIE}=${token}; Path=${path}; HttpOnly; SameSite=Lax`,
  });
}

/** Answers for a court that has not moved to NextGen: everything but its sign-in leads to its sign-in. */
export async function answerOldCourt(
  run: Run,
  court: CourtStyle,
  exchange: Exchange,
): Promise<Reply> {
  if (exchange.method === 'POST') return takeGetPass(run, court, exchange);
  const token = exchange.cookie(COOKIE) ?? '';
  if (exchange.query === 'logout') {
    run.oldSessions.delete(token);
    return page(signedOutPage(run, court));
  }
  const name = run.oldSessions.get(token);
  return page(name === undefined ? getPassPage(run, court) : homePage(run, court, name));
}
