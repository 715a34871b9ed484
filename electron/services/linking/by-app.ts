import type { Practice, SendOutcome } from '../../ports/courts.ts';
import type { Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type {
  LinkEventBody,
  LinkPresence,
  NamesOnBothSides,
} from '../../shared/domain/linking/events.ts';
import { LINK_TRANSITIONS } from '../../shared/domain/linking/steps.ts';
import { usernameKey } from '../../shared/domain/pacer/username.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { type Failure, fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { signInAs } from '../shared/sign-in-as.ts';
import type { LinkDesk, LinkDeskNeeds, LinkUnderWay } from './desk.ts';
import { type LinkingRun, menusEvidence, newRun } from './run.ts';

type Linking = Services['linking'];
type Needs = Pick<LinkDeskNeeds, 'entries' | 'clock'> & {
  readonly ids: Ids;
  readonly practice: Practice;
};
type Credential = Parameters<Linking['review']>[0]['credential'];
type Proof = { readonly presence: LinkPresence };

/** Linking steps in which the app itself talks to a court, real or practice, at the person's request. */
export function linkByApp(desk: LinkDesk, { entries, practice, clock, ids }: Needs) {
  const { journal, sessions } = desk;

  const practicePerson = async (ecf: EcfRecord, personId: string) =>
    (await practice.people(ecf.account.courtId)).find(({ id }) => id === personId);

  /** Ends a failed session. The person must see and review its pages again. */
  async function over(run: LinkingRun, id: EcfAccountId, failure: Failure) {
    const { attemptId } = run;
    const meant = sessions.meaning(run, failure);
    if (run.place === 'names') journal.note(id, 'link.returned', { attemptId });
    await sessions.end(id);
    return { ok: false as const, failure: meant };
  }

  const seen = (id: EcfAccountId, run: LinkingRun, menus: Parameters<typeof menusEvidence>[0]) =>
    journal.note(id, 'link.evidence', {
      attemptId: run.attemptId,
      evidence: menusEvidence(menus, run.signInId, clock.now(), journal.steady()),
    });

  async function signIn({ ecfAccountId, as }: Parameters<Linking['signIn']>[0]) {
    const found = await desk.underWay(ecfAccountId);
    if (!found.ok) return found;
    const { ecf, attempt } = found.value;
    const isPossible = LINK_TRANSITIONS[attempt.step]['link.evidence'] !== undefined;
    if (attempt.way === 'guided' || !isPossible) return fail('link-step-not-possible');
    await sessions.end(ecfAccountId);
    const isRehearsal = attempt.way === 'practice';
    const input = await signInAs(as, async (id) =>
      isRehearsal ? practicePerson(ecf, id) : undefined,
    );
    if (!input) return fail('practice-person-not-found');
    const fingerprint = ids.fingerprint(usernameKey(input.username));
    const expected = expectedAccount(found.value, ids);
    // Another account's menus prove nothing about this link.
    if (expected !== undefined && expected !== fingerprint) return fail('link-other-pacer-account');
    const endpoint = await desk.endpointFor(attempt.way, found.value);
    if (!endpoint.ok) return endpoint;
    const opened = sessions.open(endpoint.value);
    const signedIn = await opened.session.signIn(input);
    if (!signedIn.ok) {
      await sessions.close(opened);
      return { ok: false as const, failure: sessions.meaning(opened, signedIn.failure) };
    }
    const run = newRun(attempt.attemptId, opened, signedIn.value, fingerprint);
    sessions.keep(ecfAccountId, run);
    const { menus } = signedIn.value;
    if (attempt.step !== 'draft' || menus.shows !== 'no-filing-menus') {
      const noted = seen(ecfAccountId, run, menus);
      return noted.ok ? desk.view(ecfAccountId) : noted;
    }
    const form = await run.session.openLinkForm();
    if (!form.ok) return over(run, ecfAccountId, form.failure);
    run.place = 'link-form';
    return desk.view(ecfAccountId);
  }

  async function review(place: LinkUnderWay, credential: Credential) {
    const ecfAccountId = place.ecf.account.id;
    const run = sessions.of(ecfAccountId);
    if (!run) return fail('court-session-expired');
    const { attemptId } = run;
    if (run.place === 'names') {
      const back = await run.session.goBack();
      if (!back.ok) return over(run, ecfAccountId, back.failure);
      const returned = journal.note(ecfAccountId, 'link.returned', { attemptId });
      if (!returned.ok) return returned;
      run.place = 'link-form';
    }
    const login = await loginFrom(credential, place);
    if (!login.ok) return login;
    const reviewed = await run.session.submitLinkForm(login.value);
    if (!reviewed.ok) return notReviewed(run, ecfAccountId, reviewed.failure);
    run.ecfFingerprint = ids.fingerprint(login.value.login);
    run.pageDigest = reviewed.value.pageDigest;
    const noted = journal.note(ecfAccountId, 'link.reviewed', { attemptId, ...reviewed.value });
    if (!noted.ok) return noted;
    run.place = 'names';
    return desk.view(ecfAccountId);
  }

  async function notReviewed(run: LinkingRun, id: EcfAccountId, failure: Failure) {
    // The person can correct a refused login on the same page.
    if (failure.code === 'court-refused-login') return { ok: false as const, failure };
    if (failure.code !== 'court-linked-at-once') return over(run, id, failure);
    // The court linked before anyone compared the names. We record and report that, no matter what the menus show.
    const { attemptId } = run;
    const noted = journal.note(id, 'link.needs-court', {
      attemptId,
      reason: 'linked-without-asking',
    });
    await sessions.end(id);
    return noted.ok ? desk.view(id) : noted;
  }

  async function confirm(
    place: LinkUnderWay,
    typed: NamesOnBothSides,
    prove: () => Promise<Result<Proof>>,
  ) {
    const { ecf, attempt } = place;
    const id = ecf.account.id;
    const run = sessions.of(id);
    if (!run) return fail('court-session-expired');
    if (attempt.step !== 'reviewed') return fail('link-step-not-possible');
    const proof = await prove();
    if (!proof.ok) return proof;
    const { attemptId, pageDigest, pacerFingerprint, ecfFingerprint } = run;
    const nonce = ids.newId();
    const names = attempt.names;
    const armed = journal.note(id, 'link.armed', {
      ...{ attemptId, nonce, names, pageDigest, typed, pacerFingerprint, ecfFingerprint },
      presence: proof.value.presence,
    });
    if (!armed.ok) return armed;
    // Durable before the first byte, so no later failure can lead to a second request by mistake.
    const steady = journal.steady();
    const sending = journal.note(id, 'link.sending', { attemptId, nonce, steady });
    if (!sending.ok) return sending;
    run.place = 'after';
    const outcome = await run.session.confirm(pageDigest);
    const answered = journal.note(id, 'link.answered', { attemptId, ...answerOf(outcome) });
    if (!answered.ok) return answered;
    if (outcome.kind !== 'confirmed') {
      await sessions.end(id);
      return desk.view(id);
    }
    const menus = await run.session.readMenus();
    if (menus.ok) {
      run.filing = menus.value.filing;
      seen(id, run, menus.value);
    }
    // The court has confirmed. Menus that can't be read right now don't change that.
    return desk.view(id);
  }

  /** Reads the menus of the open session. A page that can't be read changes nothing. */
  async function readMenus({ ecfAccountId }: Parameters<Linking['readMenus']>[0]) {
    const run = sessions.of(ecfAccountId);
    if (!run) return fail('court-session-expired');
    const menus = await run.session.readMenus();
    if (!menus.ok) return over(run, ecfAccountId, menus.failure);
    run.filing = menus.value.filing;
    const noted = seen(ecfAccountId, run, menus.value);
    return noted.ok ? desk.view(ecfAccountId) : noted;
  }

  async function loginFrom(
    credential: Credential,
    { ecf, attempt }: LinkUnderWay,
  ): Promise<Result<{ login: string; password: string }>> {
    if (credential.from === 'screen') return fail('link-step-not-possible');
    if (credential.from === 'practice-person') {
      const { personId } = credential;
      const person = attempt.way === 'practice' ? await practicePerson(ecf, personId) : undefined;
      if (!person) return fail('practice-person-not-found');
      return ok({ login: person.ecfLogin, password: person.ecfPassword });
    }
    const kept = await entries.read(ecf.account.id);
    return kept.ok ? ok({ login: kept.value.login, password: kept.value.password }) : kept;
  }

  return { signIn, review, confirm, readMenus };
}

/**
 * The PACER account that must sign in. After a request it is the account that sent it. Before that, at a real court, it
 * is the account the gate checked.
 */
function expectedAccount({ ecf, person, attempt }: LinkUnderWay, ids: Ids): string | undefined {
  const armed = ecf.linkEvents.find(
    (event) => event.kind === 'link.armed' && event.body.attemptId === attempt.attemptId,
  );
  if (armed?.kind === 'link.armed' && attempt.step !== 'draft') return armed.body.pacerFingerprint;
  if (attempt.way === 'practice') return undefined;
  const account = person.pacerAccounts.find(({ id }) => id === attempt.pacerAccountId);
  return ids.fingerprint(usernameKey(account?.username ?? ''));
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
