import type { Court, CourtProbe, CourtSession } from '../../../ports/courts.ts';

/** A door to courts that is built on first use, so no start pays for parsing pages and HTTP. */
export function courtAtNeed(build: () => Promise<Court & CourtProbe>): Court & CourtProbe {
  let building: Promise<Court & CourtProbe> | undefined;
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
    probe: async (endpoint) => (await court()).probe(endpoint),
    tryOldSignIn: async (endpoint, input) => (await court()).tryOldSignIn(endpoint, input),
  };
}
