import { create } from 'zustand';
import { type Answer, ask, bridge } from '../../lib/bridge/bridge.ts';
import { rememberImport } from '../../lib/navigation/remembered.ts';

/** A roster file before anything is recorded. */
export type Preview = Extract<Answer<'rosterImport', 'read'>, { readonly asks: 'nothing' }>;
/** One row of the preview. */
export type Row = Preview['rows'][number];
/** The status of a preview row. */
export type Status = Row['status'];
/** A name of a court in the file that may be one of several. */
export type CourtQuestion = Preview['courtQuestions'][number];
/** A problem in a preview row. */
export type Problem = Row['problems'][number];
/** What an import recorded. */
export type Report = Answer<'rosterImport', 'commit'>;

/** What a correction or decision changes besides the rows. */
type Changed = Pick<Preview, 'counts'> & Partial<Pick<Preview, 'courtQuestions'>>;

interface ImportState {
  readonly preview: Preview | undefined;
  /** Main closed the file to make room for others. */
  readonly isClosed: boolean;
  /** The rows on screen: those of one status, or all. */
  readonly rows: readonly Row[];
  readonly status: Status | undefined;
  readonly report: Report | undefined;
  readonly begin: (preview: Preview) => void;
  readonly show: (status: Status | undefined) => Promise<void>;
  readonly more: () => Promise<void>;
  /** Rows were fixed or decided. Each stays where it is and shows its new state, so that nothing moves under the cursor. */
  readonly refresh: (changed: Changed) => Promise<void>;
  readonly putCounts: (counts: Preview['counts']) => void;
  readonly finish: (report: Report) => void;
  readonly reset: () => void;
}

const NOTHING = {
  preview: undefined,
  isClosed: false,
  rows: [],
  status: undefined,
  report: undefined,
} as const;

let stopListening = () => {};

/** The open file. It stays open while the person visits other views. */
export const useImport = create<ImportState>()((set, get) => ({
  ...NOTHING,
  begin: (preview) => {
    const before = get().preview;
    set({ ...NOTHING, preview, rows: preview.rows });
    if (before?.importId === preview.importId) return;
    rememberImport(preview.importId);
    stopListening();
    stopListening = bridge().onNews((news) => {
      if (news.kind === 'import-closed' && news.importId === preview.importId)
        set({ isClosed: true });
    });
    if (before) void ask(() => bridge().rosterImport.drop({ importId: before.importId }));
  },
  show: async (status) => {
    const { preview } = get();
    if (!preview) return;
    set({ status });
    const rows = await pageOf(preview, status, 0);
    if (get().status === status) set({ rows });
  },
  more: async () => {
    const { preview, rows, status } = get();
    const last = rows.at(-1);
    if (!preview || !last) return;
    const next = await pageOf(preview, status, last.row + 1);
    if (get().rows === rows) set({ rows: [...rows, ...next] });
  },
  refresh: async (changed) => {
    const { preview, rows } = get();
    if (!preview) return;
    set({ preview: { ...preview, ...changed } });
    const { importId } = preview;
    const shown = rows.map(({ row }) => row);
    const answer = await ask(() => bridge().rosterImport.rowsNow({ importId, rows: shown }));
    if (!answer.ok || get().preview?.importId !== importId) return;
    const now = new Map(answer.value.map((row) => [row.row, row]));
    set({ rows: get().rows.map((row) => now.get(row.row) ?? row) });
  },
  putCounts: (counts) => {
    const { preview } = get();
    if (preview) set({ preview: { ...preview, counts } });
  },
  finish: (report) => {
    rememberImport(undefined);
    set({ report });
  },
  reset: () => {
    const { preview } = get();
    if (preview) void ask(() => bridge().rosterImport.drop({ importId: preview.importId }));
    stopListening();
    rememberImport(undefined);
    set(NOTHING);
  },
}));

async function pageOf(
  { importId }: Preview,
  status: Status | undefined,
  from: number,
): Promise<readonly Row[]> {
  const answer = await ask(() =>
    bridge().rosterImport.rows({ importId, from, ...(status ? { status } : {}) }),
  );
  return answer.ok ? answer.value : [];
}
