import type { BoardCourt, BoardText } from '../../shared/domain/board/board.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import { textValues } from '../../shared/domain/profiles/text-values.ts';
import type { LocalText } from '../../shared/domain/values/text.ts';

/** Courts and texts that the board's cells refer to by their place. Only ever added to, so that a place once given stays good. */
export class BoardTables {
  readonly courts: BoardCourt[];
  readonly texts: BoardText[];
  /** Grows whenever the table of courts changes. */
  courtsRevision = 1;
  readonly #courtPlaces: Map<string, number>;
  readonly #textPlaces: Map<string, number>;
  readonly #seen = new WeakMap<LocalText, number>();

  constructor(courts: readonly BoardCourt[] = [], texts: readonly BoardText[] = []) {
    this.courts = [...courts];
    this.texts = [...texts];
    this.#courtPlaces = new Map(courts.map(({ id }, place) => [id, place]));
    this.#textPlaces = new Map(texts.map((text, place) => [keyOf(text), place]));
  }

  /** The place of a court; what is shown of it follows its profile. */
  court(profile: CourtProfile): number {
    const { id } = profile.court;
    const known = this.#courtPlaces.get(id);
    if (known !== undefined) return known;
    const place = this.courts.push(courtOf(profile)) - 1;
    this.courtsRevision += 1;
    this.#courtPlaces.set(id, place);
    return place;
  }

  /** Takes over a profile as it is now; answers the court's place if it has one. */
  update(profile: CourtProfile): number | undefined {
    const place = this.#courtPlaces.get(profile.court.id);
    if (place === undefined) return undefined;
    this.courts[place] = courtOf(profile);
    this.courtsRevision += 1;
    return place;
  }

  text(text: LocalText, stepId?: string): number {
    const seen = this.#seen.get(text);
    if (seen !== undefined) return seen;
    const entry = stepId === undefined ? { text } : { text, stepId };
    const known = this.#textPlaces.get(keyOf(entry));
    const place = known ?? this.texts.push(entry) - 1;
    this.#textPlaces.set(keyOf(entry), place);
    this.#seen.set(text, place);
    return place;
  }
}

const keyOf = ({ text, stepId }: BoardText) => JSON.stringify([stepId ?? '', text]);

function courtOf(profile: CourtProfile): BoardCourt {
  const { id, name } = profile.court;
  return { id, name, timeZone: profile.timeZone.value, values: textValues(profile) };
}
