import type { Court, CourtProbe, ResolveProxy } from '../../../ports/courts.ts';
import { type CourtEndpoint, originsOf } from '../../../shared/domain/courts/endpoint.ts';
import { pageReader, type ReadPage } from '../page/read-page.ts';
import type { Network } from '../wire/connect.ts';
import { systemTrust } from '../wire/trust.ts';
import { type Browsing, type Patience, startBrowsing, USUAL_PATIENCE } from './browse.ts';
import { tryOldSignIn } from './old-sign-in.ts';
import { probeSignIn } from './probe.ts';
import { openSession } from './session.ts';

/** One for all doors: a thread that is idle serves the next page, whosever it is. */
const usualReader = pageReader();

/** The door to courts: Node's own HTTP, the system's proxy and roots, and nothing stored between runs. */
export function courtDoor(options: {
  readonly resolveProxy: ResolveProxy;
  readonly trust?: Network['trust'];
  readonly patience?: Patience;
  readonly onSecured?: Network['onSecured'];
  readonly refusal?: Network['refusal'];
  readonly readPage?: ReadPage;
}): Court & CourtProbe {
  const network: Network = {
    resolveProxy: options.resolveProxy,
    trust: options.trust ?? systemTrust(),
    onSecured: options.onSecured,
    refusal: options.refusal,
  };
  const { patience = USUAL_PATIENCE, readPage = usualReader } = options;
  const browse = (endpoint: CourtEndpoint, signal?: AbortSignal) =>
    startBrowsing(originsOf(endpoint), network, { signal, patience, readPage });
  const once = async <T>(endpoint: CourtEndpoint, work: (browsing: Browsing) => Promise<T>) => {
    const browsing = browse(endpoint);
    try {
      return await work(browsing);
    } finally {
      browsing.forget();
    }
  };
  return {
    open: (endpoint, signal) => openSession(endpoint, browse(endpoint, signal)),
    probe: (endpoint) => once(endpoint, (browsing) => probeSignIn(endpoint, browsing)),
    tryOldSignIn: (endpoint, input) =>
      once(endpoint, (browsing) => tryOldSignIn(endpoint, browsing, input)),
  };
}
