import { parentPort, workerData } from 'node:worker_threads';
import { type LookOrder, lookInto } from './look.ts';

const orders: readonly LookOrder[] = workerData;
parentPort?.postMessage(orders.map(lookInto));
