import { isKindKnown, type LogEvent } from '../../shared/domain/records/event.ts';
import type { RecordsStanding } from '../../shared/domain/records/file/condition.ts';
import { type Counted, type KindCount, newerAmong } from '../../shared/domain/records/set-apart.ts';
import type { Instant } from '../../shared/domain/values/calendar.ts';
import { instantOf, type LogTime } from '../../shared/domain/values/log-time.ts';
import type { CheckOutcome } from './check/check-file.ts';
import type { Seen, Witness } from './witness.ts';

/** What a look at every row of a whole file found. */
type WholeFile = Extract<CheckOutcome, { readonly found: 'whole' }>;

interface Needs {
  /** What was remembered of the file when it was opened, if anything. */
  readonly seen: Seen | undefined;
  readonly witness: Witness;
}

/** The entries of a records file as the app knows them, compared with what the witness remembers. Each change is noted there. */
export class HeldEntries {
  readonly #seen: Seen | undefined;
  readonly #witness: Witness;
  /** What the file holds now. */
  #holds: Seen = { events: 0, newest: '' };
  /** Every entry by kind, once all were looked at; and those that were written since. */
  #kinds: readonly KindCount[] = [];

  constructor({ seen, witness }: Needs) {
    this.#seen = seen;
    this.#witness = witness;
  }

  /** When the file was last found whole; undefined if it never was, as far as is remembered. */
  get wholeAt(): Instant | undefined {
    return this.#holds.wholeAt ?? this.#seen?.wholeAt;
  }

  /** Time of the newest entry that the file holds or once held; undefined without one. */
  get newest(): LogTime | undefined {
    const { newest: seen = '' } = this.#seen ?? {};
    const { newest } = this.#holds;
    return (newest > seen ? newest : seen) || undefined;
  }

  /** Entries of kinds that only a newer app knows; undefined where there are none, or as long as nobody has looked. */
  get newer(): Counted | undefined {
    return newerAmong(this.#kinds);
  }

  /** How many entries the file once held and holds no more, and until when it had them. Nothing if nothing is remembered. */
  get lost(): Pick<RecordsStanding, 'missing' | 'until'> {
    if (!this.#seen) return {};
    const missing = Math.max(1, this.#seen.events - this.#holds.events);
    return { missing, until: instantOf(this.#seen.newest) };
  }

  /** Takes in what a look at every row found, and answers whether the file once held more. */
  take({ events, newest, kinds }: WholeFile): { readonly hasLost: boolean } {
    this.#kinds = kinds;
    this.#holds = { events, newest };
    const seen = this.#seen;
    return { hasLost: seen !== undefined && (events < seen.events || newest < seen.newest) };
  }

  /** Remembers that the file was found whole, or that a person goes on with what it holds. */
  noteWhole(wholeAt: Instant): void {
    this.#remember({ ...this.#holds, wholeAt });
  }

  /** Remembers what was just written. */
  noteWritten(events: readonly LogEvent[]): void {
    if (events.length === 0) return;
    const newer = events.filter(({ kind, version }) => !isKindKnown(kind, version));
    this.#kinds = [
      ...this.#kinds,
      ...newer.map(({ kind, version, at }) => ({ kind, version, count: 1, since: at })),
    ];
    const newest = events.reduce((last, { at }) => (at > last ? at : last), this.#holds.newest);
    this.#remember({ ...this.#holds, events: this.#holds.events + events.length, newest });
  }

  /** Remembers that the newest entry is of that time from now on. */
  noteNewest(newest: LogTime): void {
    this.#remember({ ...this.#holds, newest });
  }

  #remember(holds: Seen): void {
    this.#holds = holds;
    this.#witness.note(holds);
  }
}
