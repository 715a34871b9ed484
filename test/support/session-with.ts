import type { CourtSession } from '../../electron/ports/courts.ts';

/** A court session of which a test changes some calls. All others go to the session itself. */
export function sessionWith(session: CourtSession, change: Partial<CourtSession>): CourtSession {
  return {
    signIn: (input) => session.signIn(input),
    openLinkForm: () => session.openLinkForm(),
    submitLinkForm: (login) => session.submitLinkForm(login),
    goBack: () => session.goBack(),
    confirm: (pageDigest) => session.confirm(pageDigest),
    readMenus: () => session.readMenus(),
    signOut: () => session.signOut(),
    ...change,
  };
}
