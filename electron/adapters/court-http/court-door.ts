import type { Court, ResolveProxy } from '../../shared/domain/court-session.ts';
import { type CourtEndpoint, originsOf } from '../../shared/domain/endpoint.ts';
import { type Patience, startBrowsing, USUAL_PATIENCE } from './browse.ts';
import type { Network } from './connect.ts';
import { tryOldSignIn } from './old-sign-in.ts';
import { openSession } from './session.ts';
import { systemTrust } from './trust.ts';

/** The door to courts: node's own HTTP, the system's proxy and roots, and nothing kept between runs. */
export function courtDoor(options: {
  readonly resolveProxy: ResolveProxy;
  readonly trust?: Network['trust'];
  readonly patience?: Patience;
  readonly onSecured?: Network['onSecured'];
}): Court {
  const network: Network = {
    resolveProxy: options.resolveProxy,
    trust: options.trust ?? systemTrust(),
    onSecured: options.onSecured,
  };
  const { patience = USUAL_PATIENCE } = options;
  const browse = (endpoint: CourtEndpoint, signal?: AbortSignal) =>
    startBrowsing(originsOf(endpoint), network, { signal, patience });
  return {
    open: (endpoint, signal) => openSession(endpoint, browse(endpoint, signal)),
    tryOldSignIn: async (endpoint, input) => {
      const browsing = browse(endpoint);
      try {
        return await tryOldSignIn(endpoint, browsing, input);
      } finally {
        browsing.forget();
      }
    },
  };
}
