import type { LinkCount } from './links.ts';
import type { Run, StrangerRequest } from './run.ts';

/** How often one PACER account was tried at the sign-in service; usernames that do not exist are counted together. */
export interface AuthenticationCount {
  readonly username: string;
  readonly accepted: number;
  readonly refused: number;
}

/** What the practice court has seen since its start or reset; holds no secret. */
export interface PracticeCourtState {
  readonly links: readonly LinkCount[];
  readonly authentications: readonly AuthenticationCount[];
  readonly openSessions: number;
  /** Wrong CM/ECF logins and passwords, by court. */
  readonly refusedLogins: Readonly<Record<string, number>>;
  /** What arrived at the host that the redirect switches point to. */
  readonly strangers: readonly StrangerRequest[];
}

/** Reports what the practice court has seen. */
export function stateOf(run: Run): PracticeCourtState {
  return {
    links: run.links.counts(),
    authentications: [...run.authenticator.tries()].map(([username, tries]) => ({
      username,
      ...tries,
    })),
    openSessions: run.sessions.count(),
    refusedLogins: Object.fromEntries(run.refusedLogins),
    strangers: [...run.strangers],
  };
}

/** Forgets every link, session, code, count and switch: the practice court as it was at the start. */
export function resetRun(run: Run): void {
  run.links.forget();
  run.reviews.forget();
  run.sessions.endAll();
  run.oldSessions.clear();
  run.pending.forget();
  run.codes.forget();
  run.authenticator.forget();
  run.switches.allOff();
  run.systems.clear();
  run.refusedLogins.clear();
  run.strangers.length = 0;
  run.expiredOnce.clear();
}
