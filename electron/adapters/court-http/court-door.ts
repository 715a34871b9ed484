import type { Court, ResolveProxy } from '../../shared/domain/court-session.ts';
import { originsOf } from '../../shared/domain/endpoint.ts';
import { startBrowsing } from './browse.ts';
import type { Network } from './connect.ts';
import { tryOldSignIn } from './old-sign-in.ts';
import { openSession } from './session.ts';
import { systemTrust } from './trust.ts';

/** The door to courts: node's own HTTP, the system's proxy and roots, and nothing kept between runs. */
export function courtDoor(options: {
  readonly resolveProxy: ResolveProxy;
  readonly trust?: Network['trust'];
}): Court {
  const network: Network = {
    resolveProxy: options.resolveProxy,
    trust: options.trust ?? systemTrust(),
  };
  return {
    open: (endpoint, signal) =>
      openSession(endpoint, startBrowsing(originsOf(endpoint), network, signal)),
    tryOldSignIn: (endpoint, input) =>
      tryOldSignIn(endpoint, startBrowsing(originsOf(endpoint), network), input),
  };
}
