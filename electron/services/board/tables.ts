import type { BoardCourt, BoardText } from '../../shared/domain/board/board.ts';
import { courtCitation } from '../../shared/domain/courts/citation.ts';
import { searchedCourt } from '../../shared/domain/courts/court.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import { textValues } from '../../shared/domain/profiles/text-values.ts';
import type { LocalText } from '../../shared/domain/values/text.ts';

/** Courts and texts that the board's cells refer to by index. Entries are never removed, so an index stays valid. */
export class BoardTables {
  readonly courts: BoardCourt[];
  readonly texts: BoardText[];
  /** Grows whenever the table of courts changes. */
  courtsRevision = 1;
  readonly #courtIndexes: Map<string, number>;
  readonly #textIndexes: Map<string, number>;
  readonly #seen = new WeakMap<LocalText, number>();

  constructor(courts: readonly BoardCourt[] = [], texts: readonly BoardText[] = []) {
    this.courts = [...courts];
    this.texts = [...texts];
    this.#courtIndexes = new Map(courts.map(({ id }, index) => [id, index]));
    this.#textIndexes = new Map(texts.map((text, index) => [keyOf(text), index]));
  }

  /** The index of a court. Adds a column if it has none. */
  court(profile: CourtProfile): number {
    const { id } = profile.court;
    const known = this.#courtIndexes.get(id);
    if (known !== undefined) return known;
    const index = this.courts.push(courtOf(profile)) - 1;
    this.courtsRevision += 1;
    this.#courtIndexes.set(id, index);
    return index;
  }

  /** Updates the court's column from its profile. Returns its index, or undefined if it has no column. */
  update(profile: CourtProfile): number | undefined {
    const index = this.#courtIndexes.get(profile.court.id);
    if (index === undefined) return undefined;
    this.courts[index] = courtOf(profile);
    this.courtsRevision += 1;
    return index;
  }

  /** The index of a text. Adds the text if it is new. */
  text(text: LocalText, stepId?: string): number {
    const seen = this.#seen.get(text);
    if (seen !== undefined) return seen;
    const entry = stepId === undefined ? { text } : { text, stepId };
    const known = this.#textIndexes.get(keyOf(entry));
    const index = known ?? this.texts.push(entry) - 1;
    this.#textIndexes.set(keyOf(entry), index);
    this.#seen.set(text, index);
    return index;
  }
}

const keyOf = ({ text, stepId }: BoardText) => JSON.stringify([stepId ?? '', text]);

function courtOf(profile: CourtProfile): BoardCourt {
  const { court } = profile;
  const timeZone = profile.timeZone.value;
  return {
    ...searchedCourt(court),
    short: courtCitation(court),
    timeZone,
    values: textValues(profile),
  };
}
