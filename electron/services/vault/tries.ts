import type { Court, CourtBook, Practice } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { CourtEndpoint } from '../../shared/domain/courts/endpoint.ts';
import type { Person } from '../../shared/domain/people/person.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { NewEvent } from '../../shared/domain/records/event.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';
import { linkStateOf } from '../../shared/domain/records/link-state.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { TriedAt } from '../../shared/domain/vault/credential.ts';
import { cannotTry, signInSystem } from '../../shared/domain/vault/credential-check.ts';
import { oneAtATime } from '../../shared/in-turn.ts';
import { endpointInUse } from '../courts/endpoint-in-use.ts';
import { signInAs } from '../shared/sign-in-as.ts';
import type { VaultEntries } from './entries/entries.ts';
import { type Accepted, tryNextGen, tryOldSystem } from './try-at-court.ts';

interface Needs {
  readonly records: Records;
  readonly courts: Pick<CourtBook, 'profile'>;
  readonly court: Court;
  readonly practice: Pick<Practice, 'endpointFor' | 'people'>;
  readonly entries: Pick<VaultEntries, 'read'>;
  readonly clock: Pick<Clock, 'now'>;
}

type Asked = Parameters<Services['vault']['verify']>[0];

/** Where a try goes: the court itself or the practice court. There a real person's credential only rehearses. */
export interface TryPlace {
  readonly how: TriedAt;
  readonly isRehearsal: boolean;
}

/** Tries credentials at courts: one try when a person asks, never in a loop. */
export interface Tries {
  place(person: Person, profile: CourtProfile): TryPlace;
  once(asked: Asked): Promise<Result<undefined>>;
  /** Stops what is in progress, because the app is locking. */
  stopAll(): void;
}

/** Asks the court first and records second. A credential the court didn't accept is never called verified. */
export function credentialTries(needs: Needs): Tries {
  const { records, courts, court, practice, entries, clock } = needs;
  const inTurn = oneAtATime();
  const open = new Set<AbortController>();

  /** The court itself only for real people, and only where the firm lets the app talk to it. SECURITY: invented people never reach a real court. */
  function real(person: Person, profile: CourtProfile): CourtEndpoint | undefined {
    const inUse = person.isPractice ? undefined : endpointInUse(records, profile);
    return inUse?.ok && inUse.value.isAssistedOn ? inUse.value.endpoint : undefined;
  }

  function place(person: Person, profile: CourtProfile): TryPlace {
    if (real(person, profile)) return { how: 'court', isRehearsal: false };
    return { how: 'practice', isRehearsal: !person.isPractice };
  }

  async function once(asked: Asked): Promise<Result<undefined>> {
    const { ecfAccountId } = asked;
    const ecf = records.ecf(ecfAccountId);
    const person = ecf && records.person(ecf.account.personId)?.person;
    const profile = ecf && (await courts.profile(ecf.account.courtId));
    if (!ecf || !person || !profile) return fail('account-not-found');
    const blocked = cannotTry(ecf.credential, linkStateOf(ecf, person.isPractice)?.step);
    if (blocked) return fail(blocked);
    const there = place(person, profile);
    const pacer = await pacerSignIn(asked, ecf.account.courtId, there);
    if (!pacer.ok) return pacer;
    const found = await entries.read(ecfAccountId);
    if (!found.ok) return found;
    const abort = new AbortController();
    open.add(abort);
    const system = signInSystem(profile, clock.now());
    const answer = await (system === 'old' ? tryOldSystem : tryNextGen)({
      court,
      endpoint: real(person, profile) ?? (await practice.endpointFor(ecf.account.courtId)),
      credential: found.value,
      redactionAcknowledged: asked.redactionAcknowledged,
      pacer: pacer.value,
      signal: abort.signal,
      onSend: () => noteTry(ecfAccountId, there),
    });
    open.delete(abort);
    const event = judgement(ecfAccountId, answer, there);
    const noted = event ? records.append([event]) : ok([]);
    if (!noted.ok) return noted;
    return answer.ok ? ok(undefined) : answer;
  }

  async function pacerSignIn({ pacer }: Asked, courtId: string, { how }: TryPlace) {
    if (!pacer) return ok(undefined);
    if (pacer.from === 'practice-person' && how === 'court') return fail('link-practice-person');
    const input = await signInAs(pacer, async (id) =>
      (await practice.people(courtId)).find((one) => one.id === id),
    );
    return input ? ok(input) : fail('practice-person-not-found');
  }

  /** A rehearsal doesn't count toward a lockout. */
  function noteTry(ecfAccountId: EcfAccountId, { how, isRehearsal }: TryPlace): Result<undefined> {
    if (isRehearsal) return ok(undefined);
    const subject = ecfSubject(ecfAccountId);
    const noted = records.append([{ subject, kind: 'credential.tried', body: { how } }]);
    return noted.ok ? ok(undefined) : noted;
  }

  /** What the court's answer says about the credential. Undefined unless it accepted or refused exactly this login. */
  function judgement(
    ecfAccountId: EcfAccountId,
    answer: Result<Accepted>,
    { how, isRehearsal }: TryPlace,
  ): NewEvent | undefined {
    const subject = ecfSubject(ecfAccountId);
    const at = clock.now();
    if (!answer.ok && answer.failure.code !== 'court-refused-login') return undefined;
    if (isRehearsal) {
      return { subject, kind: 'credential.rehearsed', body: { at, isAccepted: answer.ok } };
    }
    if (!answer.ok) return { subject, kind: 'credential.refused', body: { at, how } };
    return { subject, kind: 'credential.verified', body: { at, how, ...answer.value } };
  }

  return {
    place,
    once: (asked) => inTurn(asked.ecfAccountId, () => once(asked)),
    stopAll() {
      for (const abort of open) abort.abort();
    },
  };
}
