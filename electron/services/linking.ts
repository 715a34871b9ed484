import type {
  Clock,
  Court,
  CourtBook,
  Ids,
  Keychain,
  Practice,
  Presence,
  Records,
} from '../ports.ts';
import type { Services } from '../shared/contract/contract.ts';
import type { SendOutcome, SignInInput } from '../shared/domain/court-session.ts';
import { credentialName, parseCredential } from '../shared/domain/credential-value.ts';
import type { EcfRecord } from '../shared/domain/ecf-record.ts';
import { ecfSubject } from '../shared/domain/fold.ts';
import { type EcfAccountId, PacerAccountId } from '../shared/domain/ids.ts';
import {
  LinkAttemptId,
  type LinkEvent,
  type LinkEventBody,
  type LinkEventKind,
} from '../shared/domain/linking-events.ts';
import { attemptsToRecover, foldLink, recordLink } from '../shared/domain/linking-history.ts';
import { type Linking, UNSENT_STEPS } from '../shared/domain/linking-steps.ts';
import { fail, ok, type Result } from '../shared/domain/result.ts';
import { linkView } from './lib/link-view.ts';
import { type LinkingRun, menusEvidence, newRun } from './lib/linking-run.ts';

interface Needs {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly court: Court;
  readonly practice: Practice;
  readonly keychain: Keychain;
  readonly presence: Presence;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The latest attempt on the practice court, the only way there is until a court is set up for more. */
function practiceAttempt(ecf: EcfRecord): Linking | undefined {
  return foldLink(ecf.linkEvents).attempts.findLast(({ way }) => way === 'practice');
}

/**
 * Rehearses a link at the practice court, whole: sign in, link form, both names, consent, one confirming request, menus.
 * Every step is in the journal before and after; the confirming request is journalled as sending before its first byte.
 */
export function linkingService(needs: Needs): Services['linking'] {
  const { records, courts, court, practice, keychain, presence, clock, ids } = needs;
  const runs = new Map<EcfAccountId, LinkingRun>();

  async function view(ecfAccountId: EcfAccountId) {
    const ecf = records.ecf(ecfAccountId);
    const person = ecf && records.person(ecf.account.personId);
    const profile = ecf && (await courts.profile(ecf.account.courtId));
    if (!ecf || !person || !profile) return fail('account-not-found');
    const endpoint = await practice.endpointFor(ecf.account.courtId);
    return ok(
      linkView({
        personName: person.person.name,
        courtName: profile.court.name,
        ecf,
        attempt: practiceAttempt(ecf),
        run: runs.get(ecfAccountId),
        endpoint,
      }),
    );
  }

  /** Writes one entry of the journal if the rules of linking allow it now. */
  function journal<K extends LinkEventKind>(
    ecfAccountId: EcfAccountId,
    kind: K,
    body: LinkEventBody<K>,
  ): Result<undefined> {
    const ecf = records.ecf(ecfAccountId);
    if (!ecf) return fail('account-not-found');
    const event = { kind, at: clock.now(), body } as unknown as LinkEvent;
    const allowed = recordLink(foldLink(ecf.linkEvents), event);
    if (!allowed.ok) return allowed;
    const written = records.append([
      { subject: ecfSubject(ecfAccountId), kind: event.kind, body: event.body } as Parameters<
        Records['append']
      >[0][number],
    ]);
    return written.ok ? ok(undefined) : written;
  }

  async function endRun(ecfAccountId: EcfAccountId): Promise<void> {
    const run = runs.get(ecfAccountId);
    runs.delete(ecfAccountId);
    await run?.session.signOut();
  }

  function abandonUnsent(ecfAccountId: EcfAccountId): Result<undefined> {
    const ecf = records.ecf(ecfAccountId);
    const attempt = ecf && practiceAttempt(ecf);
    if (!attempt || !UNSENT_STEPS.includes(attempt.step)) return ok(undefined);
    return journal(ecfAccountId, 'link.abandoned', { attemptId: attempt.attemptId });
  }

  async function practicePerson(ecfAccountId: EcfAccountId, personId: string) {
    const courtId = records.ecf(ecfAccountId)?.account.courtId ?? '';
    return (await practice.people(courtId)).find(({ id }) => id === personId);
  }

  return {
    open: ({ ecfAccountId }) => view(ecfAccountId),

    async begin({ ecfAccountId }) {
      const ecf = records.ecf(ecfAccountId);
      const person = ecf && records.person(ecf.account.personId);
      if (!ecf || !person) return fail('account-not-found');
      await endRun(ecfAccountId);
      const cleared = abandonUnsent(ecfAccountId);
      if (!cleared.ok) return cleared;
      const drafted = journal(ecfAccountId, 'link.drafted', {
        attemptId: LinkAttemptId.parse(ids.newId()),
        way: 'practice',
        machine: records.machine,
        ecfAccountId,
        // A rehearsal needs no PACER account of one's own.
        pacerAccountId: person.pacerAccounts[0]?.id ?? PacerAccountId.parse(ids.newId()),
        accepted: [],
      });
      return drafted.ok ? view(ecfAccountId) : drafted;
    },

    async signIn({ ecfAccountId, as }) {
      const ecf = records.ecf(ecfAccountId);
      const attempt = ecf && practiceAttempt(ecf);
      if (!ecf || !attempt) return fail('account-not-found');
      await endRun(ecfAccountId);
      const input = await signInAs(as, (id) => practicePerson(ecfAccountId, id));
      if (!input) return fail('practice-person-not-found');
      const session = court.open(await practice.endpointFor(ecf.account.courtId));
      const signedIn = await session.signIn(input);
      if (!signedIn.ok) {
        await session.signOut();
        return signedIn;
      }
      const fingerprint = ids.fingerprint(input.username.trim().toLowerCase());
      const run = newRun(attempt.attemptId, session, signedIn.value, fingerprint);
      runs.set(ecfAccountId, run);
      const { menus, signInId } = signedIn.value;
      const isFirst = attempt.step === 'draft' && menus.shows === 'no-filing-menus';
      if (!isFirst) {
        const evidence = menusEvidence(menus, signInId, clock.now());
        const noted = journal(ecfAccountId, 'link.evidence', {
          attemptId: attempt.attemptId,
          evidence,
        });
        return noted.ok ? view(ecfAccountId) : noted;
      }
      const form = await session.openLinkForm();
      if (!form.ok) {
        await endRun(ecfAccountId);
        return form;
      }
      run.place = 'link-form';
      return view(ecfAccountId);
    },

    async review({ ecfAccountId, credential }) {
      const run = runs.get(ecfAccountId);
      if (!run) return fail('court-session-expired');
      if (run.place === 'names') {
        const back = await run.session.goBack();
        if (!back.ok) return back;
        const returned = journal(ecfAccountId, 'link.returned', { attemptId: run.attemptId });
        if (!returned.ok) return returned;
        run.place = 'link-form';
      }
      const login = await loginFrom(credential, ecfAccountId);
      if (!login.ok) return login;
      const reviewed = await run.session.submitLinkForm(login.value);
      if (!reviewed.ok) return reviewed;
      run.ecfFingerprint = ids.fingerprint(login.value.login);
      run.pageDigest = reviewed.value.pageDigest;
      const noted = journal(ecfAccountId, 'link.reviewed', {
        attemptId: run.attemptId,
        ...reviewed.value,
      });
      if (!noted.ok) return noted;
      run.place = 'names';
      return view(ecfAccountId);
    },

    async confirm({ ecfAccountId, typed }) {
      const run = runs.get(ecfAccountId);
      const ecf = records.ecf(ecfAccountId);
      const attempt = ecf && practiceAttempt(ecf);
      if (!run || !attempt) return fail('court-session-expired');
      if (attempt.step !== 'reviewed') return fail('link-step-not-possible');
      const present = await presence.confirm('link');
      if (present === 'refused') return fail('presence-refused');
      const { attemptId } = run;
      const nonce = ids.newId();
      const armed = journal(ecfAccountId, 'link.armed', {
        attemptId,
        nonce,
        names: attempt.names,
        pageDigest: run.pageDigest,
        typed,
        presence: present,
        pacerFingerprint: run.pacerFingerprint,
        ecfFingerprint: run.ecfFingerprint,
      });
      if (!armed.ok) return armed;
      // Durable before the first byte: whatever happens from here on, nobody sends a second time unknowingly.
      const sending = journal(ecfAccountId, 'link.sending', { attemptId, nonce });
      if (!sending.ok) return sending;
      const outcome = await run.session.confirm(run.pageDigest);
      const answered = journal(ecfAccountId, 'link.answered', {
        attemptId,
        ...answerOf(outcome),
      });
      if (!answered.ok) return answered;
      run.place = 'after';
      return outcome.kind === 'confirmed' ? readMenus(ecfAccountId, run) : view(ecfAccountId);
    },

    async readMenus({ ecfAccountId }) {
      const run = runs.get(ecfAccountId);
      return run ? readMenus(ecfAccountId, run) : fail('court-session-expired');
    },

    async stop({ ecfAccountId }) {
      await endRun(ecfAccountId);
      const cleared = abandonUnsent(ecfAccountId);
      return cleared.ok ? view(ecfAccountId) : cleared;
    },
  };

  /** Looks at the menus of the open session and weighs what they show. A page that can't be read changes nothing. */
  async function readMenus(ecfAccountId: EcfAccountId, run: LinkingRun) {
    const menus = await run.session.readMenus();
    if (!menus.ok) return menus;
    run.filing = menus.value.filing;
    const evidence = menusEvidence(menus.value, run.signInId, clock.now());
    const noted = journal(ecfAccountId, 'link.evidence', { attemptId: run.attemptId, evidence });
    return noted.ok ? view(ecfAccountId) : noted;
  }

  async function loginFrom(
    credential: Parameters<Services['linking']['review']>[0]['credential'],
    ecfAccountId: EcfAccountId,
  ): Promise<Result<{ login: string; password: string }>> {
    if (credential.from === 'practice-person') {
      const person = await practicePerson(ecfAccountId, credential.personId);
      if (!person) return fail('practice-person-not-found');
      return ok({ login: person.ecfLogin, password: person.ecfPassword });
    }
    const stored = await keychain.read(credentialName(ecfAccountId));
    if (!stored.ok) return stored;
    const value = stored.value === undefined ? undefined : parseCredential(stored.value);
    return value
      ? ok({ login: value.login, password: value.password })
      : fail('credential-missing');
  }
}

/** What to sign in with; undefined when there is no such practice person. */
async function signInAs(
  as: Parameters<Services['linking']['signIn']>[0]['as'],
  find: (
    id: string,
  ) => Promise<
    | { readonly pacerUsername: string; readonly pacerPassword: string; readonly code?: string }
    | undefined
  >,
): Promise<SignInInput | undefined> {
  if (as.from === 'practice-person') {
    const person = await find(as.personId);
    return (
      person && {
        username: person.pacerUsername,
        password: person.pacerPassword,
        ...(person.code ? { otpCode: person.code } : {}),
        redactionAcknowledged: true,
      }
    );
  }
  const { username, password, otpCode, clientCode, redactionAcknowledged } = as;
  return {
    username: username.trim(),
    password,
    ...(otpCode.trim() ? { otpCode: otpCode.trim() } : {}),
    ...(clientCode.trim() ? { clientCode: clientCode.trim() } : {}),
    redactionAcknowledged,
  };
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

/** At start: whatever was being sent when the app ended may or may not have arrived. */
export function recoverLinks({ records }: { readonly records: Records }): void {
  for (const { account, linkEvents } of records.pending()) {
    for (const attemptId of attemptsToRecover(foldLink(linkEvents), records.machine)) {
      records.append([
        { subject: ecfSubject(account.id), kind: 'link.recovered', body: { attemptId } },
      ]);
    }
  }
}
