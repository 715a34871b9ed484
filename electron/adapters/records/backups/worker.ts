import { parentPort, workerData } from 'node:worker_threads';
import { type AsideOrder, carryOutHere } from './look-aside.ts';

const order: AsideOrder = workerData;
parentPort?.postMessage(carryOutHere(order));
