import { parentPort } from 'node:worker_threads';
import type { PageOrder } from './read-page.ts';
import { recognize } from './recognize.ts';

parentPort?.on('message', ({ html, address }: PageOrder) => {
  parentPort?.postMessage(recognize(html, address));
});
