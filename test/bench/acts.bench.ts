import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { systemIds } from '../../electron/adapters/ids.ts';
import type { Acts } from '../../electron/services/shared/acts.ts';
import { rememberedActs } from '../../electron/services/shared/acts.ts';
import { TEN_COURTS } from './firms/board-firm.ts';
import { bulkOver } from './firms/bulk-setup.ts';
import { exportOver } from './firms/export-setup.ts';
import { historyOver } from './firms/history-setup.ts';
import { type OpenFirm, openBoardFirm, savedFirm } from './firms/open-board.ts';
import { asDropped, rosterOver, rosterText } from './firms/roster-setup.ts';
import { ownCopy } from './firms/shared-firm.ts';
import { withFolder } from './measuring/bench-folder.ts';
import { good } from './measuring/good.ts';
import { holdWatch } from './measuring/hold.ts';
import type { Figure, Measured } from './report/figure.ts';

const PEOPLE = 5_000;
/** Setting up a firm for each act takes most of the time, and the bench has ten minutes in all. */
const ROUNDS = 1;

/** A large act, up to the moment in which a person has confirmed it. */
type Prepared = () => Promise<unknown>;

/** The longest time in which main served nothing else, from confirming an act until the last row of the board is up to date. */
async function holdOf(firm: OpenFirm, act: Prepared): Promise<number> {
  const hold = holdWatch();
  await hold.during(async () => {
    await act();
    await turn();
    await firm.board.whole();
  });
  return hold.longest();
}

/** Measures an act a few times, each time in a firm of its own. */
function holds(
  open: (folder: string) => Promise<OpenFirm>,
  prepare: (firm: OpenFirm) => Promise<Prepared>,
): Promise<Measured> {
  return withFolder(async (folder) => {
    const ours: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const firm = await open(join(folder, randomUUID()));
      ours.push(await holdOf(firm, await prepare(firm)));
      firm.close();
    }
    return { ours, longestHold: Math.max(...ours) };
  });
}

const fullFirm = async (folder: string) => openBoardFirm(await ownCopy(savedFirm(PEOPLE), folder));

/** A roster of 5,000 people in ten courts, read and ready to be recorded. */
async function prepareImport({ records }: OpenFirm, acts: Acts = rememberedActs(systemIds)) {
  const { service } = rosterOver(records, acts);
  const { importId } = good(await service.read(asDropped(rosterText(PEOPLE, TEN_COURTS))));
  return async () => good(await service.commit({ importId }));
}

/** One step of all 50,000 accounts, previewed. */
async function prepareBulk(firm: OpenFirm, acts: Acts = rememberedActs(systemIds)) {
  const personIds = (await firm.board.whole()).map(({ personId }) => personId);
  const act = {
    kind: 'record-step',
    stepId: 'contact-details',
    outcome: 'done',
    note: '',
  } as const;
  const { service } = bulkOver(firm, acts);
  const { previewId } = good(await service.preview({ act, on: { personIds, courtIds: [] } }));
  return async () => good(await service.commit({ previewId }));
}

/** The whole board as a file. */
const prepareExport = (as: 'csv' | 'pdf') => async (firm: OpenFirm) => {
  const personIds = (await firm.board.whole()).map(({ personId }) => personId);
  const save = exportOver(firm);
  return async () => good(await save({ as, personIds, courtIds: [], filter: '' }));
};

/** Taking back what an act recorded. */
const undoOf =
  (
    prepare: (
      firm: OpenFirm,
      acts: Acts,
    ) => Promise<() => Promise<{ readonly actId?: string | undefined }>>,
  ) =>
  async (firm: OpenFirm): Promise<Prepared> => {
    const acts = rememberedActs(systemIds);
    const commit = await prepare(firm, acts);
    const { actId = '' } = await commit();
    await firm.board.whole();
    const service = historyOver(firm, acts);
    return async () => good(await service.undoAct({ actId }));
  };

const hold = { unit: 'ms', kind: 'absolute', target: 50 } as const;

export const figures: readonly Figure[] = [
  { ...hold, name: 'hold.import5000', run: () => holds(openBoardFirm, prepareImport) },
  { ...hold, name: 'hold.undoImport5000', run: () => holds(openBoardFirm, undoOf(prepareImport)) },
  { ...hold, name: 'hold.bulk50k', run: () => holds(fullFirm, prepareBulk) },
  { ...hold, name: 'hold.undoBulk50k', run: () => holds(fullFirm, undoOf(prepareBulk)) },
  { ...hold, name: 'hold.csv50k', run: () => holds(fullFirm, prepareExport('csv')) },
  { ...hold, name: 'hold.pdf50k', run: () => holds(fullFirm, prepareExport('pdf')) },
];
