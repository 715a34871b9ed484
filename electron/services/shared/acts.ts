import type { Ids } from '../../ports/system.ts';
import type { LogEntry, LogEvent } from '../../shared/domain/records/event.ts';

const MAX_KEPT = 50;

/** Bulk acts of this run, so each can be undone as one. */
export interface Acts {
  /** Names an act by what it wrote. */
  remember(written: readonly LogEvent[]): string;
  /** The entries an act wrote. Undefined for an act no longer remembered. */
  entriesOf(actId: string): readonly LogEntry[] | undefined;
}

/** Remembers the last fifty acts of this run. Older ones are undone entry by entry in each person's history. */
export function rememberedActs(ids: Pick<Ids, 'newId'>): Acts {
  const acts = new Map<string, readonly LogEntry[]>();
  return {
    remember(written) {
      const actId = ids.newId();
      acts.set(
        actId,
        written.map(({ subject, at, id }) => ({ subject, at, id })),
      );
      const [oldest] = acts.keys();
      if (acts.size > MAX_KEPT && oldest !== undefined) acts.delete(oldest);
      return actId;
    },
    entriesOf: (actId) => acts.get(actId),
  };
}
