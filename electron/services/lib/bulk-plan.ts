import type { BulkObstacle } from '../../shared/domain/bulk-act.ts';
import type { NewEvent, Subject } from '../../shared/domain/event.ts';

const MOST_NAMED = 20;

/** What one person or account comes to under an act: an entry for the log, or why not. */
export type Outcome =
  | { readonly event: NewEvent; readonly personId: string; readonly isAccount: boolean }
  | { readonly why: BulkObstacle; readonly name: string };

/** An act worked out for everyone it names. */
export interface BulkPlan {
  readonly events: readonly NewEvent[];
  readonly subjects: ReadonlySet<Subject>;
  /** Whom it reaches, by id. */
  readonly people: ReadonlySet<string>;
  readonly accounts: number;
  readonly not: { readonly why: BulkObstacle; readonly count: number; readonly some: string[] }[];
}

/** Puts the outcomes together: what to write, and whom the act does not reach, by reason. */
export function planOf(outcomes: readonly Outcome[]): BulkPlan {
  const events: NewEvent[] = [];
  const people = new Set<string>();
  const obstacles = new Map<BulkObstacle, { count: number; some: string[] }>();
  let accounts = 0;
  for (const outcome of outcomes) {
    if ('event' in outcome) {
      events.push(outcome.event);
      people.add(outcome.personId);
      if (outcome.isAccount) accounts += 1;
      continue;
    }
    const { why, name } = outcome;
    const known = obstacles.get(why) ?? { count: 0, some: [] };
    if (known.some.length < MOST_NAMED) known.some.push(name);
    obstacles.set(why, { ...known, count: known.count + 1 });
  }
  return {
    events,
    subjects: new Set(events.map(({ subject }) => subject)),
    people,
    accounts,
    not: [...obstacles].map(([why, { count, some }]) => ({ why, count, some })),
  };
}
