import * as z from 'zod';
import { BoardCourt, BoardRow, BoardText } from '../../domain/board/board.ts';
import { SavedView, ViewSettings } from '../../domain/board/saved-view.ts';
import { BoardTotals } from '../../domain/board/totals.ts';
import { Note } from '../../domain/people/note.ts';
import { HistoryPoint } from '../../domain/records/milestones.ts';
import { EcfAccountId } from '../../domain/values/ids.ts';
import { Typed } from '../../domain/values/text.ts';
import { byPerson, count, Done, none } from '../shapes.ts';

/** Rows and what their cells refer to: `texts` continues the page's table, `courts` replaces it when it changed. */
const part = {
  /** Ask for the changes after this revision next. */
  revision: count,
  rows: z.array(BoardRow),
  /** More follows after `revision`: ask again at once. */
  isCut: z.boolean(),
  texts: z.array(BoardText),
  courts: z.array(BoardCourt).optional(),
  courtsRevision: count,
  /** How many people are on the board, and for how many the row is computed. */
  people: count,
  known: count,
};

/** The calls that read the readiness board. */
export const boardContract = {
  /** The first 60 rows by name, and the totals of the whole board. */
  open: {
    input: none,
    output: z.strictObject({
      ...part,
      totals: BoardTotals,
      /** The name things are recorded under; "my people" are those this name is in charge of. */
      me: z.string(),
    }),
  },
  /** At most 500 rows that were added or changed since; also how the rest of the board arrives after `open`. */
  changes: {
    input: z.strictObject({ since: count, texts: count, courtsRevision: count }),
    output: z.strictObject({
      ...part,
      /** People who left the board. */
      gone: z.array(z.uuid()),
    }),
  },
  /** The firm over time, one point for each day on which a number changed. */
  history: { input: none, output: z.array(HistoryPoint) },
  notes: {
    input: byPerson,
    output: z.strictObject({ inCharge: z.string(), notes: z.array(Note) }),
  },
  addNote: {
    input: byPerson.extend({ ecfAccountId: EcfAccountId.optional(), text: Typed }),
    output: Done,
  },
  removeNote: { input: byPerson.extend({ noteId: z.uuid() }), output: Done },
  views: { input: none, output: z.array(SavedView.extend({ by: z.string() })) },
  /** Replaces a view of the same name. */
  saveView: {
    input: z.strictObject({ name: Typed, view: ViewSettings }),
    output: Done.extend({ id: z.uuid() }),
  },
  removeView: { input: z.strictObject({ id: z.uuid() }), output: Done },
  /** Every name that is in charge of a person, to choose from. */
  inCharge: { input: none, output: z.array(z.string()) },
};
