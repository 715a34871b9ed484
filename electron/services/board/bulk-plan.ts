import { type BulkObstacle, MAX_NAMED } from '../../shared/domain/board/bulk-act.ts';
import type { NewEvent, Subject } from '../../shared/domain/records/event.ts';
import type { CourtId } from '../../shared/domain/values/ids.ts';
import type { ShortNames } from '../shared/short-names.ts';

/** What an act would record for one person or account, or why it would record nothing. */
export type Outcome =
  | {
      readonly event: NewEvent;
      readonly personId: string;
      readonly name: string;
      /** Where the act is about an account. */
      readonly courtId?: CourtId;
    }
  | { readonly why: BulkObstacle; readonly name: string };

/** Everything an act would record, before it is recorded. */
export interface BulkPlan {
  readonly events: readonly NewEvent[];
  readonly subjects: ReadonlySet<Subject>;
  /** Ids of the people it reaches. */
  readonly people: ReadonlySet<string>;
  readonly accounts: number;
  /** The first of those it reaches, each once with their courts. */
  readonly reached: string[];
  readonly not: { readonly why: BulkObstacle; readonly count: number; readonly some: string[] }[];
}

/** Puts the outcomes together: what to write, who the act reaches, and who it doesn't, by reason. */
export function planOf(outcomes: readonly Outcome[], shortNames: ShortNames): BulkPlan {
  const events: NewEvent[] = [];
  const people = new Set<string>();
  const named = new Map<string, { readonly name: string; readonly courts: CourtId[] }>();
  const obstacles = new Map<BulkObstacle, { count: number; some: string[] }>();
  let accounts = 0;
  for (const outcome of outcomes) {
    if ('event' in outcome) {
      const { event, personId, name, courtId } = outcome;
      events.push(event);
      people.add(personId);
      if (named.size < MAX_NAMED && !named.has(personId)) named.set(personId, { name, courts: [] });
      if (!courtId) continue;
      accounts += 1;
      named.get(personId)?.courts.push(courtId);
      continue;
    }
    const { why, name } = outcome;
    const known = obstacles.get(why) ?? { count: 0, some: [] };
    if (known.some.length < MAX_NAMED) known.some.push(name);
    obstacles.set(why, { ...known, count: known.count + 1 });
  }
  return {
    events,
    subjects: new Set(events.map(({ subject }) => subject)),
    people,
    accounts,
    reached: [...named.values()].map(({ name, courts }) => nameIn(name, courts.map(shortNames))),
    not: [...obstacles].map(([why, { count, some }]) => ({ why, count, some })),
  };
}

/** A person and the courts it is about, as a preview names them. */
export function nameIn(name: string, courts: readonly string[]): string {
  return [name, ...courts.toSorted()].join(', ');
}
