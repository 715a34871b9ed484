import type { KnownMatch, RosterMatch } from './match.ts';
import type { FaultyRow } from './read-rows.ts';
import type { RosterEntry } from './row.ts';

/** A row that adds a person, or fills in what is missing about one. */
export type PersonVerdict =
  | { readonly status: 'ready'; readonly act: 'add'; readonly entry: RosterEntry }
  | {
      readonly status: 'ready';
      readonly act: 'update';
      readonly entry: RosterEntry;
      readonly match: KnownMatch;
    };

/** What would become of one row. */
export type RosterVerdict =
  | PersonVerdict
  /** Another court of the person of an earlier row, where a file has a row for each court. */
  | {
      readonly status: 'ready';
      readonly act: 'join';
      readonly entry: RosterEntry;
      readonly first: PersonVerdict;
      readonly line: number;
    }
  /** May be a person who is there already: someone must decide. */
  | { readonly status: 'ask'; readonly entry: RosterEntry; readonly match: RosterMatch }
  | FaultyRow
  | { readonly status: 'skipped' };
