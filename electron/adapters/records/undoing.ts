import type { Records } from '../../ports/records.ts';
import type { LogEntry, LogEvent, NewEvent, Subject } from '../../shared/domain/records/event.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';
import { canBeUndone } from '../../shared/domain/records/undoable.ts';
import { isBeginning, isBuiltUpon } from '../../shared/domain/records/undone.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { mayBeInKeychain } from '../../shared/domain/vault/credential.ts';
import type { LiveDatabase } from './live-database.ts';

interface CheckNeeds {
  readonly db: LiveDatabase;
  readonly read: Pick<Records, 'person' | 'ecf' | 'ecfOf'>;
  readonly eventsOf: (subject: Subject) => readonly LogEvent[];
}

interface Needs extends CheckNeeds {
  readonly append: (events: readonly NewEvent[]) => Result<readonly LogEvent[]>;
}

/** Takes events back by writing that they are undone, all or none. Refused as `undoCheck` says. */
export function undoing({ append, ...needs }: Needs): Records['undo'] {
  const check = undoCheck(needs);
  return (entries) => {
    const checked = check(entries);
    return checked.ok ? append(undoneEvents(entries)) : checked;
  };
}

/** What takes these entries back, the last first. */
export function undoneEvents(entries: readonly LogEntry[]): readonly NewEvent[] {
  return entries
    .toReversed()
    .map(({ subject, id }) => ({ subject, kind: 'undone', body: { eventId: id } }));
}

/**
 * Whether events may be taken back, all of them. Refused are kinds that can't be (`nothing-to-undo`), a
 * court whose credential is kept (`credential-still-kept`), and the beginning of somebody or of a CM/ECF account about
 * which something else was recorded since (`undo-built-upon`, with how many and the name of one).
 */
export function undoCheck({ db, read, eventsOf }: CheckNeeds) {
  const findKind = db.prepare('SELECT kind FROM events WHERE subject = ? AND at = ? AND id = ?');
  const count = db.prepare('SELECT count(*) AS events FROM events WHERE subject = ?');

  return function check(entries: readonly LogEntry[]): Result<undefined> {
    const kinds = entries.map(({ subject, at, id }) => findKind.get(subject, at, id)?.kind);
    if (!kinds.every((kind) => canBeUndone(String(kind)))) return fail('nothing-to-undo');
    const begun = entries.filter((_entry, place) => isBeginning(String(kinds[place])));
    // Without its account no one could find the credential again, so it must be destroyed first.
    if (begun.some(({ subject }) => isCredentialKept(subject)))
      return fail('credential-still-kept');
    const built = builtUpon(begun, entries);
    const [first] = built;
    if (first) return fail('undo-built-upon', { count: built.length, name: nameOf(first) });
    return ok(undefined);
  };

  /** The subjects with records that the undo would hide. */
  function builtUpon(begun: readonly LogEntry[], entries: readonly LogEntry[]): readonly Subject[] {
    const ids = new Set<string>(entries.map(({ id }) => id));
    const going = new Set(begun.map(({ subject }) => subject));
    const own = Map.groupBy(entries, ({ subject }) => subject);
    return [...going].filter((subject) => {
      const keepsAccount = accountsOf(subject).some((account) => !going.has(account));
      // Thousands at once are usually untouched since, and a count shows that.
      const isUntouched = Number(count.get(subject)?.events) === own.get(subject)?.length;
      return keepsAccount || (!isUntouched && isBuiltUpon(eventsOf(subject), ids));
    });
  }

  function accountsOf(subject: Subject): readonly Subject[] {
    if (!subject.startsWith('person:')) return [];
    return read.ecfOf(subject.slice('person:'.length)).map(({ account }) => ecfSubject(account.id));
  }

  function ecfAt(subject: Subject) {
    return read.ecf(subject.slice('ecf:'.length));
  }

  function isCredentialKept(subject: Subject): boolean {
    const credential = ecfAt(subject)?.credential;
    return credential !== undefined && mayBeInKeychain(credential);
  }

  function nameOf(subject: Subject): string {
    const personId = ecfAt(subject)?.account.personId ?? subject.slice('person:'.length);
    return read.person(personId)?.person.name ?? '';
  }
}
