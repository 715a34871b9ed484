import { Worker } from 'node:worker_threads';
import type { BackupContent } from '../../../shared/domain/records/file/backups.ts';
import type { Readable } from '../../../shared/domain/records/file/readable.ts';
import { threadCode } from '../../threads.ts';
import { carrySent } from '../salvage/carry-sent.ts';
import { countReadable, salvageInto } from '../salvage/salvage.ts';
import { type LookOrder, lookInto } from './look.ts';

const WORKER = threadCode(import.meta.url, 'backups-look');

/** The damaged records of a folder, and the file to make of what can be read of them; without one it is only counted. */
export interface SalvageOrder {
  readonly folder: string;
  readonly into?: string;
}

/** The records of a folder, and the copy of a backup that gets what they say was sent to a court. */
export interface CarryOrder {
  readonly folder: string;
  readonly into: string;
}

/** What the thread is to do. */
export type AsideOrder =
  | { readonly look: readonly LookOrder[] }
  | { readonly salvage: SalvageOrder }
  | { readonly carry: CarryOrder };

/** What came of an order: what is in each backup, or how much can be read. An error is only a phrase: the window needs no more. */
type Outcome =
  | { readonly looked: readonly BackupContent[] }
  | { readonly readable?: Readable }
  | { readonly carried?: number };

/** Carries out an order in this thread. */
export function carryOutHere(order: AsideOrder): Outcome {
  if ('look' in order) return { looked: order.look.map(lookInto) };
  try {
    if ('carry' in order) return { carried: carrySent(order.carry.folder, order.carry.into) };
    const { folder, into } = order.salvage;
    return { readable: into === undefined ? countReadable(folder) : salvageInto(folder, into) };
  } catch {
    return {};
  }
}

/** Looks into backups in a thread of its own, so that the window stays quick; without a thread, here and now. */
export async function lookAside(look: readonly LookOrder[]): Promise<readonly BackupContent[]> {
  const outcome = await carriedOutAside({ look });
  return 'looked' in outcome ? outcome.looked : [];
}

/** Counts or copies what can be read of damaged records, in a thread of its own. Undefined where that failed. */
export async function salvageAside(salvage: SalvageOrder): Promise<Readable | undefined> {
  const outcome = await carriedOutAside({ salvage });
  return 'readable' in outcome ? outcome.readable : undefined;
}

/** Brings what was sent to a court into a copy, in a thread of its own; of how many accounts. Undefined where that failed. */
export async function carryAside(carry: CarryOrder): Promise<number | undefined> {
  const outcome = await carriedOutAside({ carry });
  return 'carried' in outcome ? outcome.carried : undefined;
}

function carriedOutAside(order: AsideOrder): Promise<Outcome> {
  return new Promise((resolve) => {
    const here = () => resolve(carryOutHere(order));
    const worker = new Worker(WORKER, { workerData: order });
    worker.once('message', (outcome: Outcome) => resolve(outcome));
    worker.once('error', here);
    // After an answer this changes nothing any more.
    worker.once('exit', (code) => {
      if (code !== 0) here();
    });
  });
}
