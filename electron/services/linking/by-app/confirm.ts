import type { SendOutcome } from '../../../ports/courts.ts';
import type {
  LinkEventBody,
  NamesConsent,
  NamesOnBothSides,
} from '../../../shared/domain/linking/events.ts';
import { fail, ok, type Result } from '../../../shared/domain/values/result.ts';
import { claim } from '../claims.ts';
import type { LinkingContext } from '../context.ts';
import type { LinkUnderWay } from '../finder.ts';
import type { LinkProof } from '../proof.ts';
import type { LinkingRun } from '../run.ts';
import type { LinkingScreen } from '../view.ts';
import { noteMenus } from './at-court.ts';

/** Sends the one irreversible request, once the person typed both names and proved to be there. */
export async function confirm(
  context: LinkingContext,
  account: LinkUnderWay,
  consent: NamesConsent,
  prove: () => Promise<Result<LinkProof>>,
): Promise<Result<LinkingScreen>> {
  const run = context.sessions.of(account.ecf.account.id);
  if (!run) return fail('court-session-expired');
  if (account.attempt.step !== 'reviewed') return fail('link-step-not-possible');
  const proof = await prove();
  if (!proof.ok) return proof;
  const claimed = await claim(context, account);
  if (!claimed.ok) return claimed;
  const names = account.attempt.names;
  const sending = noteSending(context, account, run, { names, ...consent, ...proof.value });
  return sending.ok ? send(context, account, run) : sending;
}

/** Writes both entries before the first byte leaves, durably: whatever happens next, the app knows that something was sent. */
function noteSending(
  { journal, ids }: LinkingContext,
  { ecf }: LinkUnderWay,
  run: LinkingRun,
  consent: LinkProof & NamesConsent & { readonly names: NamesOnBothSides },
): Result<undefined> {
  const { id } = ecf.account;
  const { attemptId, pageDigest, pacerFingerprint } = run;
  const nonce = ids.newId();
  const armed = journal.note(id, 'link.armed', {
    attemptId,
    nonce,
    pageDigest,
    pacerFingerprint,
    ...consent,
  });
  if (!armed.ok) return armed;
  return journal.note(id, 'link.sending', { attemptId, nonce, steady: journal.steady() });
}

async function send(
  context: LinkingContext,
  account: LinkUnderWay,
  run: LinkingRun,
): Promise<Result<LinkingScreen>> {
  const { journal, sessions, screen } = context;
  const { id } = account.ecf.account;
  run.stage = 'after';
  const outcome = await run.session.confirm(run.pageDigest);
  const answer = { attemptId: run.attemptId, ...answerOf(outcome) };
  const answered = journal.note(id, 'link.answered', answer);
  if (!answered.ok) return answered;
  if (outcome.kind !== 'confirmed') {
    await sessions.end(id);
    return ok(screen.of(account));
  }
  const menus = await run.session.readMenus();
  // The court has confirmed; menus that can't be read now change nothing about that.
  if (menus.ok) {
    run.filing = menus.value.filing;
    noteMenus(context, run, id, menus.value);
  }
  return ok(screen.of(account));
}

function answerOf(outcome: SendOutcome): Omit<LinkEventBody<'link.answered'>, 'attemptId'> {
  switch (outcome.kind) {
    case 'confirmed':
      return { answer: 'confirmed', ...(outcome.names ? { names: outcome.names } : {}) };
    case 'linked-to-other-names':
      return { answer: 'linked-to-other-names', names: outcome.names };
    case 'not-sent':
      return { answer: 'not-sent', detail: outcome.failure.code };
    case 'unknown':
      return { answer: 'unknown', detail: outcome.detail };
  }
}
