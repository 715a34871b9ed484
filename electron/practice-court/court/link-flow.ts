import { PEOPLE } from '../invented/people.ts';
import type { InventedPerson } from '../invented/person.ts';
import { courtPassword } from '../invented/sheet.ts';
import type { Page } from '../page/page.ts';
import type { Run } from '../run/run.ts';
import { linkForm, type Names, namesPage, notLinkedPage } from './link-pages.ts';
import type { Visit } from './visit.ts';

/** The names a court has for one CM/ECF account and for the PACER account of the visitor. */
export function namesOf(visit: Visit, ecfLogin: string): Names {
  const ecf = PEOPLE.find((person) => person.ecf.login === ecfLogin)?.ecf.name ?? '';
  return { ecf, pacer: visit.session.person.pacer.name };
}

/** Why this visitor can't link with any CM/ECF account; nothing when nothing is in the way. */
export function obstacle({ run, court, session }: Visit): string | undefined {
  const { pacer } = session.person;
  if (pacer.accountType === 'legacy') {
    return 'This is a legacy PACER account. Upgrade it in Manage My Account before you link it.';
  }
  if (run.links.of(court.id, pacer.username)) {
    return 'Your PACER account is already linked to a CM/ECF account of this court.';
  }
  return undefined;
}

/** The owner of a CM/ECF login and password of this court; upper and lower case count. */
export function ownerOf(
  courtId: string,
  login: string,
  password: string,
): InventedPerson | undefined {
  return PEOPLE.find(({ ecf }) => ecf.login === login && courtPassword(ecf, courtId) === password);
}

/** Counts one more wrong login at a court. */
export function countRefused({ refusedLogins }: Pick<Run, 'refusedLogins'>, courtId: string): void {
  refusedLogins.set(courtId, (refusedLogins.get(courtId) ?? 0) + 1);
}

function refusal({ run, court }: Visit, login: string, password: string): string | undefined {
  const isUnlinkable = [...(court.unlinkable ?? '')].some((character) => login.includes(character));
  if (isUnlinkable) {
    return `A CM/ECF login with one of the characters ${court.unlinkable} cannot be linked. Change your CM/ECF login first.`;
  }
  if (!ownerOf(court.id, login, password)) {
    countRefused(run, court.id);
    return 'The CM/ECF login or password is not right. Nothing was linked.';
  }
  if (run.links.holder(court.id, login) !== undefined) {
    return 'This CM/ECF account is already linked to another PACER account. Please call the court.';
  }
  return undefined;
}

/** The form, or why it can't be used. */
export function showLinkForm(visit: Visit): Page {
  const problem = obstacle(visit);
  return problem ? notLinkedPage(visit, problem) : linkForm(visit);
}

/** Ends the visitor's session halfway, once per run, for the person invented to show that. */
function endsNow({ run, session }: Visit): boolean {
  if (session.person.case !== 'session-expires' || run.expiredOnce.has(session.person.id))
    return false;
  run.expiredOnce.add(session.person.id);
  run.sessions.end(session.token);
  return true;
}

/** Takes the form: names on success, the form again on a refusal, nothing when the session has ended. */
export async function takeLinkForm(visit: Visit): Promise<Page | undefined> {
  const { run, court, exchange, session } = visit;
  const fields = await exchange.form();
  if (endsNow(visit)) return undefined;
  const problem = obstacle(visit);
  if (problem) return notLinkedPage(visit, problem);

  const login = (fields.get('login') ?? '').trim();
  const refused = refusal(visit, login, fields.get('key') ?? '');
  if (refused) return linkForm(visit, { problem: refused, login });

  const { username } = session.person.pacer;
  const key = run.reviews.open({ courtId: court.id, username, ecfLogin: login });
  return namesPage(visit, namesOf(visit, login), key);
}
