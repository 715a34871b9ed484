import * as z from 'zod';
import { barKey } from '../people/bar-number.ts';
import type { Person } from '../people/person.ts';
import { emailKey, nameKey } from '../people/same-person.ts';
import { PersonId } from '../values/ids.ts';

/** What two people have in common. A bar number or an email shows them to be one; a name only raises the question. */
export const MatchedBy = z.enum(['bar-number', 'email', 'name']);
export type MatchedBy = z.infer<typeof MatchedBy>;

const InRoster = z.strictObject({
  in: z.literal('roster'),
  personId: PersonId,
  isArchived: z.boolean(),
});
const InFile = z.strictObject({ in: z.literal('file'), line: z.int() });

/** Where a person was found: in the roster, or in an earlier line of the file. */
type Place = Readonly<z.infer<typeof InRoster>> | Readonly<z.infer<typeof InFile>>;

const found = { by: MatchedBy, name: z.string() };

/** A person in the roster who may be the same person. */
export const KnownMatch = InRoster.extend(found);
export type KnownMatch = Readonly<z.infer<typeof KnownMatch>>;

/** A person in the roster or in the file who may be the same person. */
export const RosterMatch = z.discriminatedUnion('in', [KnownMatch, InFile.extend(found)]);
export type RosterMatch = Readonly<z.infer<typeof RosterMatch>>;

/** What a person is recognized by: the name as it is, the others as they are compared. */
export interface Known {
  readonly name: string;
  readonly bar: string;
  readonly email: string;
}

/** Computes once what every look-up of a person needs. */
export function knownBy({
  name,
  email,
  barNumber,
}: Pick<Person, 'name' | 'email' | 'barNumber'>): Known {
  return { name, bar: barKey(barNumber), email: emailKey(email) };
}

interface Entry {
  readonly known: Known;
  readonly place: Place;
}

/** People by what they are recognized by. */
export class RosterIndex {
  readonly #byBar = new Map<string, Entry>();
  readonly #byEmail = new Map<string, Entry>();
  readonly #entries: Entry[] = [];
  /** Made at the first look-up by name, which few files need. */
  #byName: Map<string, Entry> | undefined;

  /** Starts with the firm's people, also those who left. */
  constructor(people: readonly Person[] = []) {
    for (const person of people) {
      const { id: personId, isArchived } = person;
      this.add(knownBy(person), { in: 'roster', personId, isArchived });
    }
  }

  /** Adds a person. The first with a bar number, email or name is found by it. */
  add(known: Known, place: Place): void {
    const entry = { known, place };
    const { bar, email } = known;
    if (bar !== '') keepFirst(this.#byBar, bar, entry);
    if (email !== '') keepFirst(this.#byEmail, email, entry);
    this.#entries.push(entry);
    if (this.#byName) keepFirst(this.#byName, nameKey(known.name), entry);
  }

  /** The people with this bar number or email; two if they are different people. */
  same({ bar, email }: Known): readonly RosterMatch[] {
    const byBar = this.#byBar.get(bar);
    const byEmail = this.#byEmail.get(email);
    if (!byBar && !byEmail) return NO_ONE;
    return [
      ...(byBar ? [matchOf(byBar, 'bar-number')] : []),
      ...(byEmail && byEmail !== byBar ? [matchOf(byEmail, 'email')] : []),
    ];
  }

  /** A person with the same name. */
  namesake({ name }: Known): RosterMatch | undefined {
    if (!this.#byName) {
      this.#byName = new Map();
      for (const entry of this.#entries) keepFirst(this.#byName, nameKey(entry.known.name), entry);
    }
    const entry = this.#byName.get(nameKey(name));
    return entry && matchOf(entry, 'name');
  }
}

const NO_ONE: readonly RosterMatch[] = [];

function matchOf({ known, place }: Entry, by: MatchedBy): RosterMatch {
  return { ...place, by, name: known.name };
}

function keepFirst(map: Map<string, Entry>, key: string, entry: Entry): void {
  if (!map.has(key)) map.set(key, entry);
}
