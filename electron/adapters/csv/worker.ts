import { parentPort } from 'node:worker_threads';
import { isJson } from '../../shared/domain/rescue/export-text.ts';
import type { FileOrder } from './file-reading.ts';

/** What comes of an order. Only what it takes is loaded: a thread for an export begins each time anew. */
async function carryOut(order: FileOrder) {
  if (order.what === 'roster') {
    const { readRoster } = await import('./read-roster.ts');
    return readRoster(order.text, order.given);
  }
  const { csv } = await import('./csv.ts');
  const { readExport, readJsonExport } = await import('./read-export.ts');
  const { text, given } = order;
  return isJson(text)
    ? readJsonExport(text, given.courtsByHost)
    : readExport(csv, text, given.courtsByHost);
}

parentPort?.on('message', async (order: FileOrder) => {
  parentPort?.postMessage(await carryOut(order));
});
