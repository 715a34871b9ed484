import { randomBytes } from 'node:crypto';
import { answerCourt } from './court/routes.ts';
import { answerFront } from './front/routes.ts';
import type { NamedCourt } from './invented/courts.ts';
import { personByUsername } from './invented/people.ts';
import { type PracticeSheet, practiceSheets } from './invented/sheet.ts';
import { type Addresses, addressesOf } from './run/addresses.ts';
import { makeAuthenticator } from './run/authenticator.ts';
import { makeOneTimeCodes } from './run/codes.ts';
import { EVERY_COURT, type Fault, makeSwitches, type Scope } from './run/faults.ts';
import { makeLinks } from './run/links.ts';
import { makePendingSignIns } from './run/pending.ts';
import { makeReviews } from './run/reviews.ts';
import type { CourtSystem, Run } from './run/run.ts';
import { makeSessions } from './run/sessions.ts';
import { type PracticeCourtState, resetRun, stateOf } from './run/state.ts';
import { answerSignIn } from './sign-in/routes.ts';
import { answerStranger } from './stranger.ts';
import { type Listener, listenOn } from './wire/listener.ts';
import { type Answer, serve } from './wire/serve.ts';

/** How to start; everything has a default. */
export interface PracticeCourtOptions {
  /** Port of the courts and the list of people; any free one by default. */
  readonly port?: number;
  /** Port of the sign-in service, so that another client can be pointed at it; any free one by default. */
  readonly signInPort?: number;
  /** Key in every address; by default each run makes a new one. */
  readonly token?: string;
  /** Milliseconds since 1970; the machine's clock by default. */
  readonly now?: () => number;
  /** Offers the switches on the list of people. */
  readonly standalone?: boolean;
  /** Names of courts to show; a court that is not named goes by its id. */
  readonly courts?: readonly NamedCourt[];
  /** Called with a bug in the practice court itself; by default it is printed. */
  readonly onBug?: (bug: unknown) => void;
}

/** A running practice court: a sign-in service and any number of courts, on this machine only. */
export interface PracticeCourt {
  /** List of people, for a browser. */
  readonly url: string;
  /** Stands for PACER's authentication host; no slash at the end. */
  readonly authUrl: string;
  /** Stands for a court's CM/ECF host; any court id; no slash at the end. */
  ecfUrlFor(courtId: string): string;
  /** Both addresses of a court, in the shape of a court's endpoint. */
  endpointFor<Id extends string>(
    courtId: Id,
  ): { readonly authUrl: string; readonly ecfUrl: string; readonly courtId: Id };
  /** What every invented person has written down for a court. */
  people(courtId: string): readonly PracticeSheet[];
  /** A one-time passcode or backup code that would be accepted now, if the account needs one. */
  codeFor(pacerUsername: string): string | undefined;
  setFault(fault: Fault, isOn: boolean, scope?: Scope): void;
  setSystem(courtId: string, system: CourtSystem): void;
  state(): PracticeCourtState;
  /** Back to the start: no links, sessions, counts or switches. Addresses stay. */
  reset(): void;
  /** Ends every connection; a second call waits for the first. */
  close(): Promise<void>;
}

interface Ports {
  readonly courts: Listener;
  readonly signIn: Listener;
  readonly stranger: Listener;
}

/** Opens all three ports, or none. */
async function openPorts({ port = 0, signInPort = 0 }: PracticeCourtOptions): Promise<Ports> {
  const courts = await listenOn(port);
  try {
    return { courts, signIn: await listenOn(signInPort), stranger: await listenOn(0) };
  } catch (error) {
    await courts.close();
    throw error;
  }
}

function runOf(addresses: Addresses, options: PracticeCourtOptions): Run {
  const now = options.now ?? Date.now;
  const links = makeLinks(now);
  const codes = makeOneTimeCodes(now);
  return {
    addresses,
    now,
    courts: options.courts ?? [],
    isStandalone: options.standalone ?? false,
    switches: makeSwitches(),
    systems: new Map(),
    sessions: makeSessions(now),
    codes,
    authenticator: makeAuthenticator(codes, links.isLinkedAnywhere),
    pending: makePendingSignIns(),
    links,
    reviews: makeReviews(),
    oldSessions: new Map(),
    refusedLogins: new Map(),
    strangers: [],
    expiredOnce: new Set(),
  };
}

function practiceCourtOf(run: Run, ports: Ports): PracticeCourt {
  const { home, authUrl, ecfUrlFor } = run.addresses;
  let closing: Promise<unknown> | undefined;
  return {
    url: `${home}/`,
    authUrl,
    ecfUrlFor,
    endpointFor: (courtId) => ({ authUrl, ecfUrl: ecfUrlFor(courtId), courtId }),
    people: practiceSheets,
    codeFor: (username) => {
      const account = personByUsername(username)?.pacer;
      return account && run.codes.usable(account);
    },
    setFault: (fault, isOn, scope = EVERY_COURT) => run.switches.set(fault, isOn, scope),
    setSystem: (courtId, system) => {
      run.systems.set(courtId, system);
    },
    state: () => stateOf(run),
    reset: () => resetRun(run),
    close: () => {
      closing ??= Promise.all(Object.values(ports).map((port: Listener) => port.close()));
      return closing.then(() => undefined);
    },
  };
}

/** Opens the practice court; rejects with Node's `EADDRINUSE`, which names the port, when one is taken. */
export async function startPracticeCourt(
  options: PracticeCourtOptions = {},
): Promise<PracticeCourt> {
  const ports = await openPorts(options);
  const token = options.token ?? randomBytes(16).toString('hex');
  const addresses = addressesOf(
    { courts: ports.courts.port, signIn: ports.signIn.port, stranger: ports.stranger.port },
    token,
  );
  const run = runOf(addresses, options);
  const onBug = options.onBug ?? console.error;
  const answers: readonly [Listener, Answer][] = [
    [
      ports.courts,
      async (exchange) => (await answerFront(run, exchange)) ?? answerCourt(run, exchange),
    ],
    [ports.signIn, (exchange) => answerSignIn(run, exchange)],
    [ports.stranger, (exchange) => answerStranger(run, exchange)],
  ];
  for (const [listener, answer] of answers) serve(listener, { token, addresses, answer, onBug });
  return practiceCourtOf(run, ports);
}
