import { Worker } from 'node:worker_threads';
import type { BackupContent } from '../../../shared/domain/records/file/backups.ts';
import { type LookOrder, lookInto } from './look.ts';

/** Beside the source in tests, and an entry of its own in the bundle (electron.vite.config.ts). */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './backups-look.js',
  import.meta.url,
);

/** Looks into backups in a thread of its own, so that the window stays quick; without a thread, here and now. */
export function lookAside(orders: readonly LookOrder[]): Promise<readonly BackupContent[]> {
  return new Promise((resolve) => {
    const here = () => resolve(orders.map(lookInto));
    const worker = new Worker(WORKER, { workerData: orders });
    worker.once('message', (found: readonly BackupContent[]) => resolve(found));
    worker.once('error', here);
    // After an answer this changes nothing any more.
    worker.once('exit', (code) => {
      if (code !== 0) here();
    });
  });
}
