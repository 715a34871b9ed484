import type { Court, CourtBook, Practice } from '../../ports/courts.ts';
import type { PolicyNow } from '../../ports/policy.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { CourtEndpoint } from '../../shared/domain/courts/endpoint.ts';
import type { SignInInput } from '../../shared/domain/pacer/sign-in.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import { linkStateOf } from '../../shared/domain/records/links/link-state.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { cannotTry, signInSystem } from '../../shared/domain/vault/credential-check.ts';
import { oneAtATime } from '../../shared/in-turn.ts';
import { type EndpointInUse, endpointInUse } from '../courts/endpoint-in-use.ts';
import { setByIt } from '../policy/set-by-it.ts';
import { signInAs } from '../shared/sign-in-as.ts';
import type { VaultEntries } from './entries/entries.ts';
import { tryNextGen, tryOldSystem } from './try-at-court.ts';
import { countTry, noteAnswer, type TriedPlace } from './try-counter.ts';

interface Needs {
  readonly records: Records;
  readonly policy: PolicyNow;
  readonly isPractice: boolean;
  readonly courts: Pick<CourtBook, 'profile'>;
  readonly court: Court;
  readonly practice: Pick<Practice, 'endpointFor' | 'people'>;
  readonly entries: Pick<VaultEntries, 'read'>;
  readonly clock: Pick<Clock, 'now'>;
}

type Asked = Parameters<Services['vault']['verify']>[0];

/** Where a try goes. */
export interface TryPlace extends TriedPlace {
  /** The policy of firm IT that lets nothing be tried there. */
  readonly closedBy?: 'PracticeCourt' | 'AllowedHosts';
}

/** Tries credentials at courts: one try when a person asks, never in a loop. */
export interface Tries {
  /** Undefined where the firm hasn't let the app talk to the court. */
  place(profile: CourtProfile): TryPlace | undefined;
  once(asked: Asked): Promise<Result<undefined>>;
  /** Stops what is in progress, because the app is locking. */
  stopAll(): void;
}

/** Asks the court first and records second. A credential the court didn't accept is never called verified. */
export function credentialTries(needs: Needs): Tries {
  const inTurn = oneAtATime();
  const open = new Set<AbortController>();
  return {
    place: (profile) => tryPlace(needs, profile),
    once: (asked) =>
      inTurn(asked.ecfAccountId, async () => {
        const abort = new AbortController();
        open.add(abort);
        try {
          return await tryOnce(needs, asked, abort.signal);
        } finally {
          open.delete(abort);
        }
      }),
    stopAll() {
      for (const abort of open) abort.abort();
    },
  };
}

const OFF = fail('link-assisted-off');

/** The court itself, only where the firm lets the app talk to it. */
function realEndpoint(needs: Needs, profile: CourtProfile): Result<EndpointInUse> {
  const inUse = endpointInUse(needs, profile);
  if (!inUse.ok) return inUse.failure.code === 'endpoint-not-agreed' ? inUse : OFF;
  return inUse.value.isAssistedOn ? inUse : OFF;
}

/** SECURITY: the practice profile tries at the practice court alone, and the firm's own never does. */
function tryPlace(needs: Needs, profile: CourtProfile): TryPlace | undefined {
  if (needs.isPractice) {
    const at = { how: 'practice' } as const;
    return needs.policy.value('PracticeCourt') ? at : { ...at, closedBy: 'PracticeCourt' };
  }
  const real = realEndpoint(needs, profile);
  const at = { how: 'court' } as const;
  if (!real.ok) return undefined;
  return real.value.isReachable ? at : { ...at, closedBy: 'AllowedHosts' };
}

/** Why there is no place to try at. */
function notThere(needs: Needs, profile: CourtProfile): Result<never> {
  const real = realEndpoint(needs, profile);
  return real.ok ? OFF : real;
}

/** The address of that place. */
async function endpointThere(needs: Needs, profile: CourtProfile): Promise<Result<CourtEndpoint>> {
  if (needs.isPractice) return ok(await needs.practice.endpointFor(profile.court.id));
  const real = realEndpoint(needs, profile);
  return real.ok ? ok(real.value.endpoint) : real;
}

async function tryOnce(
  needs: Needs,
  asked: Asked,
  signal: AbortSignal,
): Promise<Result<undefined>> {
  const { entries, clock } = needs;
  const { ecfAccountId } = asked;
  const found = await tryableAccount(needs, ecfAccountId);
  if (!found.ok) return found;
  const profile = found.value;
  const there = tryPlace(needs, profile);
  if (!there) return notThere(needs, profile);
  if (there.closedBy) return { ok: false, failure: setByIt(needs.policy, there.closedBy) };
  const pacer = await pacerSignIn(needs, asked, profile.court.id);
  if (!pacer.ok) return pacer;
  const endpoint = await endpointThere(needs, profile);
  if (!endpoint.ok) return endpoint;
  const credential = await entries.read(ecfAccountId);
  if (!credential.ok) return credential;
  const tryAt = signInSystem(profile, clock.now()) === 'old' ? tryOldSystem : tryNextGen;
  const answer = await tryAt({
    court: needs.court,
    endpoint: endpoint.value,
    credential: credential.value,
    redactionAcknowledged: asked.redactionAcknowledged,
    pacer: pacer.value,
    signal,
    onSend: () => countTry(needs, ecfAccountId, there),
  });
  const noted = noteAnswer(needs, ecfAccountId, there, answer);
  if (!noted.ok) return noted;
  return answer.ok ? ok(undefined) : answer;
}

/** The account's court, if its credential can be tried now. */
async function tryableAccount(
  { records, courts }: Needs,
  ecfAccountId: EcfAccountId,
): Promise<Result<CourtProfile>> {
  const ecf = records.ecf(ecfAccountId);
  const person = ecf && records.person(ecf.account.personId)?.person;
  const profile = ecf && (await courts.profile(ecf.account.courtId));
  if (!ecf || !person || !profile) return fail('account-not-found');
  const link = linkStateOf(ecf)?.step;
  const blocked = cannotTry({ credential: ecf.credential, profile, link });
  return blocked ? fail(blocked) : ok(profile);
}

async function pacerSignIn(
  { practice, isPractice }: Needs,
  { pacer }: Asked,
  courtId: string,
): Promise<Result<SignInInput | undefined>> {
  if (!pacer) return ok(undefined);
  const input = await signInAs(pacer, async (id) =>
    isPractice ? (await practice.people(courtId)).find((one) => one.id === id) : undefined,
  );
  return input ? ok(input) : fail('practice-person-not-found');
}
