import type { Services } from '../../../shared/contract/contract.ts';
import type { EcfAccountId } from '../../../shared/domain/values/ids.ts';
import { type Failure, fail, ok, type Result } from '../../../shared/domain/values/result.ts';
import type { Credential } from '../../../shared/domain/vault/credential-value.ts';
import { type Accepted, countTry, noteAnswer } from '../../vault/try-counter.ts';
import type { LinkingContext } from '../context.ts';
import type { LinkUnderWay } from '../finder.ts';
import type { LinkingRun } from '../run.ts';
import type { LinkingScreen } from '../view.ts';
import { endFailed, practicePerson } from './at-court.ts';

type CredentialFrom = Parameters<Services['linking']['review']>[0]['credential'];

/** Sends the CM/ECF login on the link form and shows both names. Changes nothing at the court. */
export async function review(
  context: LinkingContext,
  account: LinkUnderWay,
  credential: CredentialFrom,
): Promise<Result<LinkingScreen>> {
  const { id } = account.ecf.account;
  const run = context.sessions.of(id);
  if (!run) return fail('court-session-expired');
  const atForm = await backToForm(context, run, id);
  if (!atForm.ok) return atForm;
  const login = await loginFrom(context, account, credential);
  if (!login.ok) return login;
  const counted = counterOf(context, account, credential);
  const sent = counted.count();
  if (!sent.ok) return sent;
  const reviewed = await run.session.submitLinkForm(login.value);
  const judged = counted.judge(reviewed);
  if (!judged.ok) return judged;
  if (!reviewed.ok) return notReviewed(context, run, account, reviewed.failure);
  run.pageDigest = reviewed.value.pageDigest;
  const { attemptId } = run;
  const noted = context.journal.note(id, 'link.reviewed', { attemptId, ...reviewed.value });
  if (!noted.ok) return noted;
  run.stage = 'names';
  return ok(context.screen.of(account));
}

/** The count of a kept login's tries. A practice person's login on the sheet isn't counted. */
function counterOf(
  context: LinkingContext,
  { ecf }: LinkUnderWay,
  { from }: CredentialFrom,
): { count(): Result<undefined>; judge(answer: Result<Accepted>): Result<undefined> } {
  const { id } = ecf.account;
  if (from !== 'keychain') return { count: () => ok(undefined), judge: () => ok(undefined) };
  const place = { how: context.isPractice ? 'practice' : 'court' } as const;
  return {
    count: () => countTry(context, id, place),
    judge: (answer) =>
      noteAnswer(context, id, place, answer.ok ? ok({ names: answer.value.names }) : answer),
  };
}

/** Goes back from names that were shown before, so that another login can be sent. */
async function backToForm(
  context: LinkingContext,
  run: LinkingRun,
  id: EcfAccountId,
): Promise<Result<undefined>> {
  if (run.stage !== 'names') return ok(undefined);
  const back = await run.session.goBack();
  if (!back.ok) return endFailed(context, run, id, back.failure);
  const returned = context.journal.note(id, 'link.returned', { attemptId: run.attemptId });
  if (returned.ok) run.stage = 'link-form';
  return returned;
}

async function loginFrom(
  context: LinkingContext,
  { ecf }: LinkUnderWay,
  credential: CredentialFrom,
): Promise<Result<Credential>> {
  if (credential.from === 'screen') return fail('link-step-not-possible');
  if (credential.from === 'practice-person') {
    const { personId } = credential;
    const person = context.isPractice ? await practicePerson(context, ecf, personId) : undefined;
    if (!person) return fail('practice-person-not-found');
    return ok({ login: person.ecfLogin, password: person.ecfPassword });
  }
  const stored = await context.entries.read(ecf.account.id);
  return stored.ok ? ok({ login: stored.value.login, password: stored.value.password }) : stored;
}

async function notReviewed(
  context: LinkingContext,
  run: LinkingRun,
  account: LinkUnderWay,
  failure: Failure,
): Promise<Result<LinkingScreen>> {
  const { id } = account.ecf.account;
  // The person can correct a refused login on the same page.
  if (failure.code === 'court-refused-login') return { ok: false, failure };
  if (failure.code !== 'court-linked-at-once') return endFailed(context, run, id, failure);
  // The court has linked, and no one has compared the names: that stays recorded, whatever the menus show later.
  const noted = context.journal.note(id, 'link.needs-court', {
    attemptId: run.attemptId,
    reason: 'linked-without-asking',
  });
  await context.sessions.end(id);
  return context.screen.after(noted, account);
}
