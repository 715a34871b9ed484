import type { Court } from '../../ports/courts.ts';
import type { CourtEndpoint } from '../../shared/domain/courts/endpoint.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import type { Failure } from '../../shared/domain/values/result.ts';
import type { LinkingRun, OpenSession } from './run.ts';

/** The sessions at courts that are open now, at most one per CM/ECF account. */
export interface LinkSessions {
  of(ecfAccountId: EcfAccountId): LinkingRun | undefined;
  open(endpoint: CourtEndpoint): OpenSession;
  keep(ecfAccountId: EcfAccountId, run: LinkingRun): void;
  /** Signs out and forgets. */
  close(session: OpenSession): Promise<void>;
  end(ecfAccountId: EcfAccountId): Promise<void>;
  /** What a failure of this session means to a person: whatever broke off because all was ended says so. */
  meaning(session: OpenSession, failure: Failure): Failure;
  /** Ends everything at once: the machine goes to sleep. A confirming request that is under way becomes unknown. */
  endAll(): void;
}

/** Keeps sessions in memory only. */
export function linkSessions(court: Court): LinkSessions {
  const runs = new Map<EcfAccountId, LinkingRun>();
  const open = new Set<AbortController>();
  const close = async ({ session, abort }: OpenSession) => {
    open.delete(abort);
    await session.signOut();
  };
  return {
    of: (ecfAccountId) => runs.get(ecfAccountId),
    open(endpoint) {
      const abort = new AbortController();
      open.add(abort);
      return { abort, session: court.open(endpoint, abort.signal) };
    },
    keep: (ecfAccountId, run) => {
      runs.set(ecfAccountId, run);
    },
    close,
    async end(ecfAccountId) {
      const run = runs.get(ecfAccountId);
      runs.delete(ecfAccountId);
      if (run) await close(run);
    },
    meaning: ({ abort }, failure) =>
      abort.signal.aborted ? { code: 'link-interrupted' } : failure,
    endAll() {
      for (const abort of open) abort.abort();
      open.clear();
      runs.clear();
    },
  };
}
