import type { FactBefore } from '../../shared/domain/board/bulk-account-fact.ts';
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
      /** What was recorded before, where the act changes a fact. */
      readonly before?: FactBefore;
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
  /** Those it reaches by what was recorded before. */
  readonly changes: {
    readonly before: FactBefore;
    readonly count: number;
    readonly some: string[];
  }[];
  readonly not: { readonly why: BulkObstacle; readonly count: number; readonly some: string[] }[];
}

/** Puts the outcomes together: what to write, who the act reaches, and who it doesn't, by reason. */
export function planOf(outcomes: readonly Outcome[], shortNames: ShortNames): BulkPlan {
  const events: NewEvent[] = [];
  const people = new Set<string>();
  const named = new Map<string, { readonly name: string; readonly courts: CourtId[] }>();
  const changes = new Tally<FactBefore>();
  const obstacles = new Tally<BulkObstacle>();
  let accounts = 0;
  for (const outcome of outcomes) {
    if ('event' in outcome) {
      const { event, personId, name, courtId, before } = outcome;
      events.push(event);
      people.add(personId);
      if (named.size < MAX_NAMED && !named.has(personId)) named.set(personId, { name, courts: [] });
      if (before) changes.add(before, name);
      if (!courtId) continue;
      accounts += 1;
      named.get(personId)?.courts.push(courtId);
      continue;
    }
    obstacles.add(outcome.why, outcome.name);
  }
  return {
    events,
    subjects: new Set(events.map(({ subject }) => subject)),
    people,
    accounts,
    reached: [...named.values()].map(({ name, courts }) => nameIn(name, courts.map(shortNames))),
    changes: changes.all((before, rest) => ({ before, ...rest })),
    not: obstacles.all((why, rest) => ({ why, ...rest })),
  };
}

/** A person and the courts it is about, as a preview names them. */
export function nameIn(name: string, courts: readonly string[]): string {
  return [name, ...courts.toSorted()].join(', ');
}

/** How many people there are of each kind, and the first of them by name. */
class Tally<K> {
  readonly #kinds = new Map<K, { count: number; some: string[] }>();

  add(kind: K, name: string): void {
    const known = this.#kinds.get(kind) ?? { count: 0, some: [] };
    if (known.some.length < MAX_NAMED) known.some.push(name);
    this.#kinds.set(kind, { ...known, count: known.count + 1 });
  }

  all<T>(of: (kind: K, rest: { count: number; some: string[] }) => T): T[] {
    return [...this.#kinds].map(([kind, rest]) => of(kind, rest));
  }
}
