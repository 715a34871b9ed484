import { courtStyle, KNOWN_COURTS } from '../invented/courts.ts';
import { html, type Markup } from '../page/markup.ts';
import { EVERY_COURT, FAULTS, type Fault, type Scope } from '../run/faults.ts';
import { COURT_SYSTEMS, type CourtSystem, type Run } from '../run/run.ts';
import { stateOf } from '../run/state.ts';

const SYSTEM_TITLES: Readonly<Record<CourtSystem, string>> = {
  nextgen: 'NextGen CM/ECF',
  old: 'The system before NextGen (its own sign-in)',
  maintenance: 'Closed for maintenance',
};

function scopeName(run: Run, scope: Scope): string {
  return scope === EVERY_COURT ? 'Every court' : (courtStyle(scope, run.courts)?.name ?? scope);
}

function faultBoxes(on: readonly Fault[]): readonly Markup[] {
  return FAULTS.map(
    ({ id, does }) =>
      html`<div class="field tick"><input type="checkbox" id="${id}" name="fault" value="${id}"${on.includes(id) && html` checked`}> <label for="${id}"><strong>${id}</strong><br>${does}</label></div>
`,
  );
}

function nowOn(run: Run): Markup {
  const scopes = new Set([EVERY_COURT, ...run.switches.scopes(), ...run.systems.keys()]);
  const rows = [...scopes].map((scope) => {
    const system = run.systems.get(scope) ?? 'nextgen';
    const parts = [
      ...run.switches.on(scope),
      ...(system === 'nextgen' ? [] : [SYSTEM_TITLES[system]]),
    ];
    return html`<tr><th scope="row">${scopeName(run, scope)}</th> <td>${parts.join(', ') || 'nothing'}</td></tr>
`;
  });
  return html`<table><caption>Switched on now</caption>
${rows}</table>`;
}

function option(value: string, label: string, chosen: string): Markup {
  return html`<option value="${value}"${value === chosen && html` selected`}>${label}</option>
`;
}

function systemField(run: Run, scope: Scope): Markup {
  const now = run.systems.get(scope) ?? 'nextgen';
  const options = COURT_SYSTEMS.map((system) => option(system, SYSTEM_TITLES[system], now));
  return html`<div class="field"><label for="system">System of this court</label> <select id="system" name="system">${options}</select></div>`;
}

/** The thirteen switches of one scope and the court's system, as a form; only when the practice court runs on its own. */
export function switchesSection(run: Run, asked: Scope): Markup {
  const { home } = run.addresses;
  const known = [EVERY_COURT, ...new Set([...KNOWN_COURTS, ...run.courts.map(({ id }) => id)])];
  const scope = known.includes(asked) ? asked : EVERY_COURT;
  const options = known.map((id) => option(id, scopeName(run, id), scope));
  return html`<h2 id="switches">Switches for testers</h2>
<p>Each makes the confirmation of a link go wrong in one way.</p>
${nowOn(run)}
<form method="get" action="${home}/#switches">
<div class="field"><label for="scope">Switches of</label> <select id="scope" name="scope">${options}</select></div>
<div class="actions"><button type="submit" class="quiet">Show</button></div>
</form>
<form method="post" action="${home}/practice/switches">
<fieldset><legend>${scopeName(run, scope)}</legend>
<input type="hidden" name="scope" value="${scope}">
${scope !== EVERY_COURT && systemField(run, scope)}
${faultBoxes(run.switches.on(scope))}
<div class="actions"><button type="submit">Set</button></div>
</fieldset>
</form>
<form method="post" action="${home}/practice/reset"><p>Forgets every link, session, count and switch. <button type="submit" class="quiet">Start over</button></p></form>
`;
}

/** What the court has counted, so that nobody has to guess how often something was sent. */
export function seenSection(run: Run): Markup {
  const { links, authentications } = stateOf(run);
  const linkRows = links.map(
    ({ courtId, username, submissions, commits, linkedTo }) =>
      html`<tr><td>${courtId}</td> <td>${username}</td> <td>${submissions}</td> <td>${commits}</td> <td>${linkedTo ?? 'not linked'}</td></tr>
`,
  );
  const signIns = authentications.map(
    ({ username, accepted, refused }) =>
      html`<tr><td>${username}</td> <td>${accepted}</td> <td>${refused}</td></tr>
`,
  );
  if (links.length + authentications.length === 0) return html``;
  return html`<h2 id="seen">What the practice court has seen</h2>
<table><caption>Confirmations</caption><thead><tr><th scope="col">Court</th> <th scope="col">PACER username</th> <th scope="col">Submitted</th> <th scope="col">Linked</th> <th scope="col">CM/ECF login</th></tr></thead><tbody>${linkRows}</tbody></table>
<table><caption>Sign-ins</caption><thead><tr><th scope="col">PACER username</th> <th scope="col">Accepted</th> <th scope="col">Refused</th></tr></thead><tbody>${signIns}</tbody></table>`;
}
