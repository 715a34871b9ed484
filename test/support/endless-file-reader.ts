import { parentPort } from 'node:worker_threads';
import type { FileOrder } from '../../electron/adapters/csv/file-reading.ts';
import { readRoster } from '../../electron/adapters/csv/read-roster.ts';

/** The thread that reads rosters, with a pattern that never comes to an end in a file with a certain word. */
parentPort?.on('message', (order: FileOrder) => {
  if (order.what !== 'roster') throw new Error('only rosters');
  if (order.text.includes('never-ending')) /^(a+)+$/.test(`${'a'.repeat(100)}!`);
  parentPort?.postMessage(readRoster(order.text, order.given));
});
