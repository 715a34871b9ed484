import type { Menus } from '../../../ports/courts.ts';
import type { Services } from '../../../shared/contract/contract.ts';
import { LINK_TRANSITIONS } from '../../../shared/domain/linking/steps.ts';
import type { PacerSignIn, SignInInput } from '../../../shared/domain/pacer/sign-in.ts';
import { usernameKey } from '../../../shared/domain/pacer/username.ts';
import { fail, ok, type Result } from '../../../shared/domain/values/result.ts';
import { signInAs } from '../../shared/sign-in-as.ts';
import type { LinkingContext } from '../context.ts';
import type { LinkUnderWay } from '../finder.ts';
import { type LinkingRun, newRun } from '../run.ts';
import type { LinkingScreen } from '../view.ts';
import { endpointForWay, wayAllowedByIt } from '../way-endpoint.ts';
import { endFailed, noteMenus, practicePerson } from './at-court.ts';

/** Signs in to the court through PACER, and goes on to the link form if the menus show that nothing is linked yet. */
export async function signIn(
  context: LinkingContext,
  { ecfAccountId, as }: Parameters<Services['linking']['signIn']>[0],
): Promise<Result<LinkingScreen>> {
  const { finder, sessions } = context;
  const found = await finder.underWay(ecfAccountId);
  if (!found.ok) return found;
  const { attempt } = found.value;
  const isPossible = LINK_TRANSITIONS[attempt.step]['link.evidence'] !== undefined;
  if (attempt.way === 'guided' || !isPossible) return fail('link-step-not-possible');
  const allowed = wayAllowedByIt(context, attempt.way, found.value);
  if (!allowed.ok) return allowed;
  await sessions.end(ecfAccountId);
  const input = await allowedSignIn(context, found.value, as);
  if (!input.ok) return input;
  const opened = await openRun(context, found.value, input.value);
  return opened.ok ? afterSignIn(context, found.value, opened.value) : opened;
}

/** What to sign in with, if it is this attempt's PACER account: the menus of another one would prove nothing about this link. */
async function allowedSignIn(
  context: LinkingContext,
  account: LinkUnderWay,
  as: PacerSignIn,
): Promise<Result<SignInInput>> {
  const { ecf } = account;
  const input = await signInAs(as, async (id) =>
    context.isPractice ? practicePerson(context, ecf, id) : undefined,
  );
  if (!input) return fail('practice-person-not-found');
  const expected = expectedAccount(context, account);
  const isOther = expected !== undefined && expected !== fingerprintOf(context, input.username);
  return isOther ? fail('link-other-pacer-account') : ok(input);
}

/** The PACER account that must sign in: the one the request was sent with, else, outside a rehearsal, the one the gate checked. */
function expectedAccount(
  context: LinkingContext,
  { ecf, person, attempt }: LinkUnderWay,
): string | undefined {
  const armed = ecf.linkEvents.find(
    (event) => event.kind === 'link.armed' && event.body.attemptId === attempt.attemptId,
  );
  if (armed?.kind === 'link.armed' && attempt.step !== 'draft') return armed.body.pacerFingerprint;
  if (attempt.way === 'practice') return undefined;
  const account = person.pacerAccounts.find(({ id }) => id === attempt.pacerAccountId);
  return fingerprintOf(context, account?.username ?? '');
}

function fingerprintOf({ ids }: LinkingContext, username: string): string {
  return ids.fingerprint(usernameKey(username));
}

/** A session that has just signed in. */
interface OpenedRun {
  readonly run: LinkingRun;
  readonly menus: Menus;
}

/** Opens a session at the court of this way, signs in, and keeps it. */
async function openRun(
  context: LinkingContext,
  account: LinkUnderWay,
  input: SignInInput,
): Promise<Result<OpenedRun>> {
  const { sessions } = context;
  const { ecf, attempt } = account;
  const endpoint = await endpointForWay(context, attempt.way, account);
  if (!endpoint.ok) return endpoint;
  const opened = sessions.open(endpoint.value);
  const signedIn = await opened.session.signIn(input);
  if (!signedIn.ok) {
    await sessions.close(opened);
    return { ok: false, failure: sessions.meaning(opened, signedIn.failure) };
  }
  const fingerprint = fingerprintOf(context, input.username);
  const run = newRun(attempt.attemptId, opened, signedIn.value, fingerprint);
  sessions.keep(ecf.account.id, run);
  return ok({ run, menus: signedIn.value.menus });
}

/** Menus that show a link, or belong to an attempt that was sent, are evidence; otherwise the link form comes next. */
async function afterSignIn(
  context: LinkingContext,
  account: LinkUnderWay,
  { run, menus }: OpenedRun,
): Promise<Result<LinkingScreen>> {
  const { id } = account.ecf.account;
  if (account.attempt.step !== 'draft' || menus.shows !== 'no-filing-menus') {
    return context.screen.after(noteMenus(context, run, id, menus), account);
  }
  const form = await run.session.openLinkForm();
  if (!form.ok) return endFailed(context, run, id, form.failure);
  run.stage = 'link-form';
  return ok(context.screen.of(account));
}
