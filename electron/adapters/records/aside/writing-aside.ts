import type { LargeOptions } from '../../../ports/records.ts';
import type { LogEvent, NewEvent } from '../../../shared/domain/records/event.ts';
import type { Result } from '../../../shared/domain/values/result.ts';
import type { Projections } from '../projections.ts';
import type { RecordsFile } from '../records-file.ts';
import { LargeAct, type Wanted } from './large-act.ts';

/** Fewer events than this are written at once. */
const LARGE = 500;

interface Needs {
  readonly file: RecordsFile;
  /** Whether another connection may write while this one reads, as with a write-ahead log. */
  readonly canWriteBeside: boolean;
  readonly machine: () => string;
  readonly stamp: (events: readonly NewEvent[]) => readonly LogEvent[];
  readonly projections: () => Projections;
  /** Brings the rows up to date with what is logged. */
  readonly catchUp: () => void;
  /** Remembers what was written, and tells everyone. */
  readonly tellOf: (events: readonly LogEvent[]) => void;
  /** Writes at once, without a thread. */
  readonly atOnce: (
    wanted: Wanted,
    onProgress?: (done: number) => void,
  ) => Result<readonly LogEvent[]>;
}

/**
 * Writes large acts in a thread with a connection of its own, one after the other and in one transaction each. Whatever
 * else is written meanwhile waits until the act is on disk: there is one order.
 */
export function writingAside(needs: Needs) {
  const { file } = needs;
  let last: LargeAct | undefined;

  file.beforeWriting = {
    finish: () => last?.finish(),
    finishAndClose: () => last?.finishAndClose(),
  };

  async function write(
    wanted: Wanted,
    { onProgress = () => undefined, signal }: LargeOptions = {},
  ): Promise<Result<readonly LogEvent[]>> {
    const { length } = 'undo' in wanted ? wanted.undo : wanted.events;
    if (length < LARGE || !needs.canWriteBeside) return needs.atOnce(wanted, onProgress);
    const writable = file.makeWritable();
    if (!writable.ok) return writable;
    needs.catchUp();
    const stop = () => act.stop();
    const act = new LargeAct(wanted, {
      path: file.standing.path,
      machine: needs.machine(),
      stamp: needs.stamp,
      onProgress,
      onDamage: () => {
        file.noteDamage();
        stop();
      },
      onWritten: (events, revision) => {
        needs.projections().noteRevision(revision);
        needs.tellOf(events);
      },
    });
    last = act;
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
    try {
      return await act.run();
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  return write;
}
