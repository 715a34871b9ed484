import { parentPort } from 'node:worker_threads';
import type { PageOrder } from '../../electron/adapters/court-http/page/read-page.ts';
import { recognize } from '../../electron/adapters/court-http/page/recognize.ts';

/** The thread that reads pages, with a pattern that never comes to an end on a page with a certain word. */
parentPort?.on('message', ({ html, address }: PageOrder) => {
  if (html.includes('never-ending')) /^(a+)+$/.test(`${'a'.repeat(100)}!`);
  parentPort?.postMessage(recognize(html, address));
});
