import * as z from 'zod';
import { BoardCourt, BoardRow, BoardText } from '../domain/board/board.ts';
import { BulkAct, BulkObstacle, BulkTarget, MOST_NAMED } from '../domain/board/bulk-act.ts';
import { BoardView, SavedView } from '../domain/board/saved-view.ts';
import { BoardTotals } from '../domain/board/totals.ts';
import { Note } from '../domain/people/note.ts';
import { HistoryPoint } from '../domain/records/milestones.ts';
import { EcfAccountId, PersonId } from '../domain/values/ids.ts';
import { Typed } from '../domain/values/typed.ts';
import { Done } from './people-contract.ts';

const revision = z.int().min(0);
const names = z.array(z.string()).max(MOST_NAMED);

/** Rows, and what their cells refer to: `texts` continues the table the page has, `courts` replaces it when it changed. */
const part = {
  /** Ask for changes after this one next. */
  revision,
  rows: z.array(BoardRow),
  /** There is more after `revision`: ask again at once. */
  isCut: z.boolean(),
  texts: z.array(BoardText),
  courts: z.array(BoardCourt).optional(),
  courtsRevision: revision,
  /** Everyone on the board, and how many of them are worked out yet. */
  people: z.int().min(0),
  known: z.int().min(0),
};

export const boardContract = {
  /** The first 200 rows by name and the whole in numbers, at once. */
  open: {
    input: z.strictObject({}),
    output: z.strictObject({
      ...part,
      totals: BoardTotals,
      /** Whose people are "my people": the name things are recorded under. */
      me: z.string(),
      /** Today where the user is. */
      today: z.iso.date(),
    }),
  },
  /** At most 500 rows that came or changed since; also how the rest of the board comes after `open`. */
  changes: {
    input: z.strictObject({ since: revision, texts: z.int().min(0), courtsRevision: revision }),
    output: z.strictObject({
      ...part,
      /** Who is no longer on the board. */
      gone: z.array(z.uuid()),
    }),
  },
  /** The firm over time, one point for each day on which a number changed. */
  history: { input: z.strictObject({}), output: z.array(HistoryPoint) },
  notes: {
    input: z.strictObject({ personId: PersonId }),
    output: z.strictObject({ inCharge: z.string(), notes: z.array(Note) }),
  },
  addNote: {
    input: z.strictObject({
      personId: PersonId,
      ecfAccountId: EcfAccountId.optional(),
      text: Typed,
    }),
    output: Done,
  },
  removeNote: {
    input: z.strictObject({ personId: PersonId, noteId: z.uuid() }),
    output: Done,
  },
  views: { input: z.strictObject({}), output: z.array(SavedView.extend({ by: z.string() })) },
  /** A view of the same name is replaced. */
  saveView: {
    input: z.strictObject({ name: Typed, view: BoardView }),
    output: Done.extend({ id: z.uuid() }),
  },
  removeView: { input: z.strictObject({ id: z.uuid() }), output: Done },
  /** Everyone who is in charge of somebody, for choosing. */
  inCharge: { input: z.strictObject({}), output: z.array(z.string()) },
};

export const bulkContract = {
  /** Says whom an act would reach and whom not, and why; nothing is recorded yet. Tells its progress as news of `bulk`. */
  preview: {
    input: z.strictObject({ act: BulkAct, on: BulkTarget }),
    output: z.strictObject({
      previewId: z.uuid(),
      /** People and, where it is about courts, CM/ECF accounts it reaches. */
      people: z.int().min(0),
      accounts: z.int().min(0),
      /** The first of the people, by name and, where it is about courts, by court. */
      reached: names,
      not: z.array(
        z.strictObject({
          why: BulkObstacle,
          count: z.int().min(1),
          /** The first of them, by name and court. */
          some: names,
        }),
      ),
    }),
  },
  /** Records the act for everyone the preview named, in one piece. Fails with `bulk-out-of-date` when one of them changed since. */
  commit: {
    input: z.strictObject({ previewId: z.uuid() }),
    output: z.strictObject({ actId: z.uuid(), changed: z.int().min(0) }),
  },
  /** Stops the preview that is being worked out. */
  stop: { input: z.strictObject({}), output: z.strictObject({}) },
};
