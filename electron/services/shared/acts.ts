import type { Ids } from '../../ports/system.ts';
import type { LogEntry, LogEvent } from '../../shared/domain/records/event.ts';

const MAX_KEPT = 50;

/** What was done to many at once, so that it can be taken back as one act while the app runs. */
export interface Acts {
  /** Names an act by what it wrote. */
  remember(written: readonly LogEvent[]): string;
  /** What an act wrote; undefined for one that is forgotten. */
  entriesOf(actId: string): readonly LogEntry[] | undefined;
}

/** The last fifty acts of this run; older ones are undone entry by entry, from the history of each person. */
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
