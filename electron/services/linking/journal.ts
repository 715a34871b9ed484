import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type {
  LinkEvent,
  LinkEventBody,
  LinkEventKind,
} from '../../shared/domain/linking/events.ts';
import type { SteadyMark } from '../../shared/domain/linking/evidence.ts';
import { foldLink, recordLink, standingAttempt } from '../../shared/domain/linking/history.ts';
import { type Linking, REOPENING_STEPS } from '../../shared/domain/linking/steps.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';

/** The journal of linking attempts, as the services read and write it. */
export interface LinkJournal {
  /** Writes one entry if the linking rules allow it now. Durable before it answers. */
  note<K extends LinkEventKind>(
    ecfAccountId: EcfAccountId,
    kind: K,
    body: LinkEventBody<K>,
  ): Result<undefined>;
  /** This moment by the clock that no one can set. */
  steady(): SteadyMark;
}

interface Needs {
  readonly records: Records;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'newId'>;
}

/** Keeps the journal in the firm's records. */
export function linkJournal({ records, clock, ids }: Needs): LinkJournal {
  const run = ids.newId();
  return {
    steady: () => ({ run, ms: clock.steady() }),
    note(ecfAccountId, kind, body) {
      const ecf = records.ecf(ecfAccountId);
      if (!ecf) return fail('account-not-found');
      const event = { kind, at: clock.now(), body } as unknown as LinkEvent;
      const allowed = recordLink(foldLink(ecf.linkEvents), event);
      if (!allowed.ok) return allowed;
      const written = records.append([
        { subject: ecfSubject(ecfAccountId), kind: event.kind, body: event.body } as Parameters<
          Records['append']
        >[0][number],
      ]);
      return written.ok ? ok(undefined) : written;
    },
  };
}

/** The attempt on screen: the latest rehearsal, or else the one that decides at the court, or else the latest. */
export function currentAttempt(ecf: EcfRecord): Linking | undefined {
  const history = foldLink(ecf.linkEvents);
  const latest = history.attempts.at(-1);
  // One may rehearse again after a proof, and stop in the middle.
  if (latest?.way === 'practice') return latest;
  const standing = standingAttempt(history);
  return standing && !REOPENING_STEPS.includes(standing.step) ? standing : latest;
}
