import { courtStyle, KNOWN_COURTS } from '../invented/courts.ts';
import { personByUsername } from '../invented/people.ts';
import { type PracticeSheet, practiceSheets } from '../invented/sheet.ts';
import { html, type Markup } from '../page/markup.ts';
import type { Page } from '../page/page.ts';
import { EVERY_COURT } from '../run/faults.ts';
import type { Run } from '../run/run.ts';
import { seenSection, switchesSection } from './tester-sections.ts';

function codeRows(run: Run, sheet: PracticeSheet): Markup {
  const account = personByUsername(sheet.pacerUsername)?.pacer;
  const now =
    account && run.codes.isNeeded(account) ? (run.codes.usable(account) ?? 'all used') : undefined;
  return html`${now !== undefined && html`<dt>One-time passcode now</dt> <dd><code>${now}</code></dd>`}
${sheet.totpSecret !== undefined && html`<dt>Key for an authenticator app</dt> <dd><code>${sheet.totpSecret}</code></dd>`}
${sheet.backupCodes && html`<dt>Backup codes</dt> <dd>${sheet.backupCodes.map((code) => html`<code>${code}</code> `)}</dd>`}`;
}

function personCard(run: Run, sheet: PracticeSheet): Markup {
  return html`<li id="${sheet.id}">
<h3>${sheet.name}</h3>
<p class="what">${sheet.title}</p>
<p>${sheet.story}</p>
<dl>
<dt>PACER username</dt> <dd><code>${sheet.pacerUsername}</code></dd>
<dt>PACER password</dt> <dd><code>${sheet.pacerPassword}</code></dd>
<dt>Account Type</dt> <dd>${sheet.accountType === 'legacy' ? 'Legacy PACER Account (Upgrade)' : 'Upgraded PACER Account'}</dd>
${codeRows(run, sheet)}
<dt>CM/ECF login</dt> <dd><code>${sheet.ecfLogin}</code></dd>
<dt>CM/ECF password</dt> <dd><code>${sheet.ecfPassword}</code></dd>
</dl>
</li>
`;
}

function courtChoice(run: Run, chosen: string): Markup {
  const ids = [...new Set([...KNOWN_COURTS, ...run.courts.map(({ id }) => id), chosen])];
  const options = ids.map((id) => {
    const name = courtStyle(id, run.courts)?.name ?? id;
    return html`<option value="${id}"${id === chosen && html` selected`}>${name} (${id})</option>
`;
  });
  return html`<form method="get" action="${run.addresses.home}/">
<div class="field"><label for="court">Court</label> <select id="court" name="court">${options}</select></div>
<div class="actions"><button type="submit" class="quiet">Show this court's passwords</button> <a href="${run.addresses.ecfUrlFor(chosen)}/">Go to this court's site</a></div>
</form>`;
}

/** The list of people with everything they have written down for one court; when it runs on its own, the switches too. */
export function peoplePage(run: Run, query: string): Page {
  const asked = new URLSearchParams(query);
  const wanted = asked.get('court') ?? '';
  const courtId = courtStyle(wanted, run.courts) ? wanted : 'alnb';
  const cards = practiceSheets(courtId).map((sheet) => personCard(run, sheet));
  return {
    title: 'List of people',
    heading: 'The practice court',
    main: html`<h1>List of people</h1>
<p>Rehearse linking a CM/ECF account to a PACER account as often as you like. Nobody here exists, every username and password is invented, and nothing reaches a real court.</p>
${courtChoice(run, courtId)}
<h2>People and what they have written down</h2>
<ul class="people">
${cards}</ul>
${run.isStandalone && switchesSection(run, asked.get('scope') ?? EVERY_COURT)}
${seenSection(run)}`,
  };
}
