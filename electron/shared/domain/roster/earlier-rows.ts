import type { PersonId } from '../values/ids.ts';
import { type Known, RosterIndex, type RosterMatch } from './match.ts';

/** The people of the rows above the one that is being judged, by everything that shows two rows to be one person. */
export class EarlierRows {
  readonly #file = new RosterIndex();
  /** The first row of each person of the roster. */
  readonly #ofPerson = new Map<PersonId, { readonly name: string; readonly line: number }>();

  /** Adds a row; `found` are the people of the roster with its bar number or email. */
  add(row: Known, found: readonly RosterMatch[], line: number): void {
    this.#file.add(row, { in: 'file', line });
    const [only] = found;
    if (found.length !== 1 || only?.in !== 'roster' || this.#ofPerson.has(only.personId)) return;
    this.#ofPerson.set(only.personId, { name: row.name, line });
  }

  /** An earlier row with the same bar number or email, or of the same person of the roster: one row may have the bar number, the other the email. */
  same(row: Known, found: readonly RosterMatch[]): RosterMatch | undefined {
    const [same] = this.#file.same(row);
    if (same) return same;
    const [only] = found;
    const first = only?.in === 'roster' ? this.#ofPerson.get(only.personId) : undefined;
    return only && first && { in: 'file', by: only.by, ...first };
  }

  /** An earlier row with the same name. */
  namesake(row: Known): RosterMatch | undefined {
    return this.#file.namesake(row);
  }
}
