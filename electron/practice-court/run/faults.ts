/** What can go wrong with the one request that can't be undone, and how the court then behaves. */
export const FAULTS = [
  {
    id: 'drop-before-read',
    does: 'Closes the connection before it reads the confirmation. Nothing is linked.',
  },
  {
    id: 'drop-after-read-before-commit',
    does: 'Reads the confirmation and closes the connection. Nothing is linked.',
  },
  {
    id: 'commit-then-drop',
    does: 'Links the accounts and closes the connection without an answer.',
  },
  {
    id: 'commit-then-drop-on-warmed-connection',
    does: 'Links the accounts; closes the connection only if it carried a request before. A new connection gets its answer.',
  },
  { id: 'commit-then-hang', does: 'Links the accounts and never answers.' },
  { id: 'commit-then-500', does: 'Links the accounts and answers with an error page (500).' },
  { id: 'login-page-200', does: 'Answers with the sign-in page (200). Nothing is linked.' },
  { id: 'truncated-200', does: 'Links the accounts and sends only half of its answer (200).' },
  {
    id: 'redirect-302-to-other-host',
    does: 'Links the accounts and redirects to another host (302).',
  },
  {
    id: 'redirect-307-to-other-host',
    does: 'Asks for the confirmation to be sent again to another host (307). Nothing is linked here.',
  },
  {
    id: 'delayed-commit-90s',
    does: 'Closes the connection without an answer; the link appears 90 seconds later.',
  },
  {
    id: 'double-submit-detector',
    does: 'Answers a second confirmation of the same link with a loud page (409).',
  },
  {
    id: 'menus-stale-60s',
    does: 'Links and confirms, but shows the old menus for 60 seconds, also after signing in again.',
  },
] as const;

/** The name of one fault that a tester can switch on. */
export type Fault = (typeof FAULTS)[number]['id'];

/** How late a delayed link is made, in milliseconds. */
export const DELAYED_COMMIT_MS = 90_000;
/** How long the old menus show after a link, in milliseconds. */
export const STALE_MENUS_MS = 60_000;

/** `every-court`, or one court's id. */
export type Scope = string;
/** The scope of a switch that applies to every court. */
export const EVERY_COURT: Scope = 'every-court';

/** Which switches are on, per court and for every court. */
export interface Switches {
  set(fault: Fault, isOn: boolean, scope?: Scope): void;
  isOn(fault: Fault, courtId: string): boolean;
  on(scope: Scope): readonly Fault[];
  /** Scopes that were ever set. */
  scopes(): readonly Scope[];
  allOff(): void;
}

/** Makes the switches of one run, all off. */
export function makeSwitches(): Switches {
  const byScope = new Map<Scope, Set<Fault>>();
  const at = (scope: Scope) => byScope.get(scope) ?? new Set<Fault>();
  return {
    set: (fault, isOn, scope = EVERY_COURT) => {
      const faults = new Set(at(scope));
      if (isOn) faults.add(fault);
      else faults.delete(fault);
      byScope.set(scope, faults);
    },
    isOn: (fault, courtId) => at(EVERY_COURT).has(fault) || at(courtId).has(fault),
    on: (scope) => [...at(scope)],
    scopes: () => [...byScope.keys()],
    allOff: () => byScope.clear(),
  };
}
