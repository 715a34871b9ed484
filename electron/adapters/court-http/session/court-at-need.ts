import type {
  Court,
  CourtLookout,
  CourtSession,
} from '../../../shared/domain/linking/court-session.ts';

/** A door to courts that is built when first used: parsing pages and talking HTTP must not cost everybody's start. */
export function courtAtNeed(build: () => Promise<Court & CourtLookout>): Court & CourtLookout {
  let building: Promise<Court & CourtLookout> | undefined;
  const court = () => {
    building ??= build();
    return building;
  };
  return {
    open(endpoint, signal) {
      const session: Promise<CourtSession> = court().then((door) => door.open(endpoint, signal));
      return {
        signIn: async (input) => (await session).signIn(input),
        openLinkForm: async () => (await session).openLinkForm(),
        submitLinkForm: async (input) => (await session).submitLinkForm(input),
        goBack: async () => (await session).goBack(),
        confirm: async (pageDigest) => (await session).confirm(pageDigest),
        readMenus: async () => (await session).readMenus(),
        signOut: async () => (await session).signOut(),
      };
    },
    look: async (endpoint) => (await court()).look(endpoint),
    tryOldSignIn: async (endpoint, input) => (await court()).tryOldSignIn(endpoint, input),
  };
}
