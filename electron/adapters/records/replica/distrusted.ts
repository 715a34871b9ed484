import type { CourtOverrides } from '../../../shared/domain/records/court-overrides.ts';
import type { FoldedEcf } from '../../../shared/domain/records/ecf-record.ts';
import type { LogEvent, Subject } from '../../../shared/domain/records/event.ts';
import { foldSubject, type SubjectState } from '../../../shared/domain/records/fold.ts';
import { textOf } from '../columns.ts';
import type { LiveDatabase, LiveStatement } from '../live-database.ts';
import { eventIn } from '../read-event.ts';
import { COUNTED, NOT_FROM_HERE } from '../schema.ts';

/**
 * What others say was recorded at this computer and wasn't in its log. SECURITY: it counts as everywhere else, but says
 * nothing of what this computer's keychain holds and of what people here agreed to: anybody who may record could write it.
 */
export class Distrusted {
  readonly #db: LiveDatabase;
  readonly #machine: () => string;
  readonly #note: LiveStatement;
  readonly #all: LiveStatement;
  readonly #own: LiveStatement;
  #subjects: ReadonlySet<string> | undefined;

  constructor(db: LiveDatabase, machine: () => string) {
    this.#db = db;
    this.#machine = machine;
    this.#note = db.prepare(
      'INSERT OR IGNORE INTO refused (id, at, subject, reason) VALUES (?, ?, ?, ?)',
    );
    this.#all = db.prepare('SELECT DISTINCT subject FROM refused WHERE reason = ?');
    this.#own = db.prepare(
      `SELECT * FROM events WHERE subject = ? AND ${COUNTED}
       AND id NOT IN (SELECT id FROM refused WHERE reason = ?) ORDER BY at, id`,
    );
  }

  /** Notes them within the caller's transaction. */
  note(events: readonly LogEvent[]): void {
    for (const { id, at, subject } of events) this.#note.run(id, at, subject, NOT_FROM_HERE);
    if (events.length > 0) this.#subjects = undefined;
  }

  /** What a subject adds up to, as this computer may believe it. */
  believed(subject: Subject, state: SubjectState | undefined): SubjectState | undefined {
    this.#subjects ??= new Set(this.#all.all(NOT_FROM_HERE).map((row) => textOf(row, 'subject')));
    if (!state || !this.#subjects.has(subject)) return state;
    const rows = this.#own.all(subject, NOT_FROM_HERE);
    const own = foldSubject(rows.flatMap((row) => this.#db.sound(eventIn(row))));
    const machine = this.#machine();
    if (state.type === 'ecf') {
      const record = ecfBelieved(
        machine,
        state.record,
        own?.type === 'ecf' ? own.record : undefined,
      );
      return { ...state, record };
    }
    if (state.type !== 'court') return state;
    const record = courtBelieved(
      machine,
      state.record,
      own?.type === 'court' ? own.record : undefined,
    );
    return { ...state, record };
  }
}

function ecfBelieved(machine: string, all: FoldedEcf, own: FoldedEcf | undefined): FoldedEcf {
  return {
    ...all,
    credentials: withOwn(machine, all.credentials, own?.credentials),
    sameLogins: withOwn(machine, all.sameLogins, own?.sameLogins),
  };
}

function courtBelieved(
  machine: string,
  all: CourtOverrides,
  own: CourtOverrides | undefined,
): CourtOverrides {
  return {
    ...all,
    users: withOwn(machine, all.users, own?.users),
    named: withOwn(machine, all.named, own?.named),
  };
}

/** Everybody's part, with this computer's own part as it knows it. */
function withOwn<T>(
  machine: string,
  all: Readonly<Record<string, T>> = {},
  own: Readonly<Record<string, T>> = {},
): Readonly<Record<string, T>> {
  const others = Object.entries(all).filter(([name]) => name !== machine);
  const mine = own[machine];
  return Object.fromEntries(mine === undefined ? others : [...others, [machine, mine]]);
}
