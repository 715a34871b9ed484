import { create } from 'zustand';
import type {
  BoardCourt,
  BoardRow,
  BoardText,
} from '../../../electron/shared/domain/board/board.ts';
import type { BoardTotals } from '../../../electron/shared/domain/board/totals.ts';
import type { Result } from '../../../electron/shared/domain/values/result.ts';
import { afterPaint } from '../after-paint.ts';
import { type Answer, ask, bridge } from '../bridge/bridge.ts';
import type { Loaded } from '../bridge/loaded.ts';
import { withChanges } from './board-rows.ts';

/** Everybody with their courts, as far as loaded. */
export interface Board {
  /** In the order of names. */
  readonly rows: readonly BoardRow[];
  readonly courts: readonly BoardCourt[];
  readonly texts: readonly BoardText[];
  /** Main's latest numbers, used until every row is here. */
  readonly totals: BoardTotals;
  readonly me: string;
  readonly people: number;
  readonly known: number;
  readonly revision: number;
  readonly courtsRevision: number;
}

interface BoardState {
  readonly view: Loaded<Board>;
  /** Asks for the first rows, then for the rest and for what changed since. */
  readonly load: () => Promise<void>;
}

type Part = Answer<'board', 'changes'>;

/** The board. Each answer from main is merged in, so that nothing on screen jumps or is requested twice. */
export const useBoard = create<BoardState>()((set, get) => {
  let running: Promise<void> | undefined;
  let isAsked = false;

  async function step(): Promise<Result<{ readonly isCut: boolean }>> {
    const { view } = get();
    if (view.state !== 'ready') {
      const opened = await ask(() => bridge().board.open({}));
      if (!opened.ok) return opened;
      const { isCut, ...first } = opened.value;
      set({ view: { state: 'ready', value: { ...first, courts: first.courts ?? [] } } });
      // The first rows are drawn before the rest of them is asked for.
      await afterPaint();
      return { ok: true, value: { isCut } };
    }
    const { revision: since, texts, courtsRevision } = view.value;
    const part = await ask(() =>
      bridge().board.changes({ since, texts: texts.length, courtsRevision }),
    );
    if (!part.ok) return part;
    set({ view: { state: 'ready', value: merged(view.value, part.value) } });
    return { ok: true, value: { isCut: part.value.isCut } };
  }

  async function run(): Promise<void> {
    for (;;) {
      const isFirst = get().view.state !== 'ready';
      isAsked = isFirst;
      const result = await step();
      if (!result.ok) {
        set({ view: { state: 'failed', failure: result.failure } });
        return;
      }
      if (!isAsked && !result.value.isCut) return;
    }
  }

  return {
    view: { state: 'loading' },
    load: async () => {
      isAsked = true;
      running ??= run().finally(() => {
        running = undefined;
      });
      await running;
    },
  };
});

function merged(board: Board, part: Part): Board {
  const { rows, gone, texts, courts, revision, courtsRevision, people, known } = part;
  return {
    ...board,
    rows: rows.length + gone.length === 0 ? board.rows : withChanges(board.rows, rows, gone),
    texts: texts.length === 0 ? board.texts : [...board.texts, ...texts],
    courts: courts ?? board.courts,
    revision,
    courtsRevision,
    people,
    known,
  };
}
