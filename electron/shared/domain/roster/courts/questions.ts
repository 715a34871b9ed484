import type { CourtRecord } from '../../courts/court.ts';
import type { CourtId } from '../../values/ids.ts';
import type { RosterDraft } from '../draft.ts';
import { fieldsOf } from '../mapping.ts';
import { textReader } from '../row-text.ts';
import { choiceKey } from './cells.ts';

/** A name of a court in the file that may be one of several: the district court or the bankruptcy court. Asked once for the whole file. */
export interface CourtQuestion {
  /** `choiceKey` of the courts. */
  readonly key: string;
  /** How the file writes it, each spelling once, in its order. */
  readonly spellings: readonly string[];
  /** How many rows have it. */
  readonly rows: number;
  readonly courts: readonly CourtRecord[];
  readonly answer?: CourtId;
}

/** All names of courts in the file that may be one of several, answered or not, the most frequent first. */
export function courtQuestions(draft: RosterDraft): readonly CourtQuestion[] {
  const { table, mapping, corrections, reading } = draft;
  if (!fieldsOf(mapping).includes('courts')) return [];
  const textOf = textReader(table.rows, mapping, corrections);
  const found = new Map<string, Mentions>();
  for (const row of table.rows.keys()) {
    for (const { text, courts } of reading.courts.parts(textOf(row, 'courts'))) {
      if (courts.length < 2) continue;
      const key = choiceKey(courts);
      const mentions = found.get(key) ?? { courts, spellings: new Set(), rows: new Set() };
      found.set(key, mentions);
      mentions.spellings.add(text);
      mentions.rows.add(row);
    }
  }
  return [...found]
    .map(([key, { courts, spellings, rows }]): CourtQuestion => {
      const answer = reading.courts.meant.get(key);
      const asked = { key, spellings: [...spellings], rows: rows.size, courts };
      return answer === undefined ? asked : { ...asked, answer };
    })
    .toSorted((a, b) => b.rows - a.rows);
}

interface Mentions {
  readonly courts: readonly CourtRecord[];
  readonly spellings: Set<string>;
  readonly rows: Set<number>;
}
