import { isAppellatePanel } from '../../shared/domain/courts/panel.ts';
import type { CourtStyle } from '../invented/courts.ts';
import { html, type Markup } from '../page/markup.ts';
import type { Page } from '../page/page.ts';
import type { Run } from '../run/run.ts';
import { courtPage, plainPage } from './court-page.ts';
import { linkPage } from './link-pages.ts';
import { menusOf, PANEL_ENTRY, pageUrl, signedInPage, type Visit } from './visit.ts';

/** A panel's front page is its circuit's, with an entry for each; only the panel's own leads to the panel. */
function sharedEntries(run: Run, court: CourtStyle): Markup {
  const circuit = `${run.addresses.ecfUrlFor(court.id.replace('bap', 'ca'))}/`;
  return html`<h2>Court of Appeals</h2>
<p><a href="${circuit}${signedInPage('appellate')}">CM/ECF Document Filing System</a></p>
<h2>Bankruptcy Appellate Panel</h2>
<p><a href="${pageUrl(run, court, PANEL_ENTRY)}">CM/ECF Document Filing System (BAP)</a></p>`;
}

function systemLink(run: Run, court: CourtStyle): Markup {
  if (isAppellatePanel(court.id)) return sharedEntries(run, court);
  const system = pageUrl(run, court, signedInPage(court.type));
  if (court.type === 'appellate') {
    return html`<ul>
<li><a href="${system}">CM/ECF Document Filing System</a></li>
<li><a href="${pageUrl(run, court, 'n/beam/servlet/TransportRoom?servlet=CaseSearch.jsp')}">PACER case search</a></li>
</ul>`;
  }
  const label = court.filingLink ?? `${court.name} - Document Filing System`;
  return html`<p><a href="${system}">${label}</a></p>`;
}

/** The court's front page, with the link that notice and PACER call the Document Filing System. */
export function frontPage(run: Run, court: CourtStyle): Page {
  return plainPage(
    court.name,
    'Welcome to CM/ECF',
    html`<p>Welcome to the practice site of the ${court.name}.</p>
${systemLink(run, court)}`,
  );
}

/** What a district court's bare address answers: nothing but the way to its front page. */
export function onwardPage(run: Run, court: CourtStyle): Page {
  const onward = pageUrl(run, court, 'cgi-bin/ShowIndex.pl');
  return {
    ...plainPage(
      court.name,
      'Welcome',
      html`<p><a href="${onward}">Go on to the court's page</a></p>`,
    ),
    head: html`<meta http-equiv="refresh" content="0; url=${onward}">`,
  };
}

const WHAT_NEXT = {
  limited: html`<p>You have access to PACER search only.</p>
<p>To file here, a CM/ECF account of this court must be linked to your PACER account. Utilities in the menu above leads there.</p>`,
  full: html`<p class="done">The filing menus are there: this PACER account is linked to a CM/ECF account of this court.</p>`,
  empty: html`<p class="note">The filing menus are there, but nothing is in them. Look under Utilities, Internet Payments Due.</p>`,
} as const;

/** The first page after signing in. */
export function mainPage(visit: Visit): Page {
  const menus = menusOf(visit);
  const isUnlinkedAppellate = visit.court.type === 'appellate' && menus === 'limited';
  const link = pageUrl(visit.run, visit.court, linkPage(visit.court.type));
  return courtPage(
    visit,
    `Signed in as ${visit.session.person.pacer.name}`,
    html`${WHAT_NEXT[menus]}
${isUnlinkedAppellate && html`<p><a href="${link}">${visit.court.linkLabel}</a></p>`}`,
  );
}

/** Said to accounts that may neither search nor file, such as a firm's billing account (text: N.D. Ill. CM/ECF). */
export function noAccessPage(court: CourtStyle): Page {
  return plainPage(
    court.name,
    'No access',
    html`<p class="alert" role="alert">This user has no access privileges defined.</p>
<p>A PACER Administrative Account only manages and bills accounts. It can neither search nor file.</p>`,
  );
}

/** The court is closed; sent with status 200, as real ones often are. */
export function maintenancePage(court: CourtStyle): Page {
  return plainPage(
    court.name,
    'System maintenance',
    html`<p class="alert" role="alert">The CM/ECF system is unavailable because of scheduled maintenance.</p>
<p>Please try again later.</p>`,
  );
}

/** After signing out. */
export function signedOutPage(run: Run, court: CourtStyle): Page {
  return plainPage(
    court.name,
    'You have been logged out',
    html`<p>Thank you for using CM/ECF.</p>
${systemLink(run, court)}`,
  );
}
