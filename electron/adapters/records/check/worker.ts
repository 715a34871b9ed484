import { type MessagePort, workerData } from 'node:worker_threads';
import { checkFile } from './check-file.ts';

/** What the worker is started with (file-check.ts). */
export interface CheckOrder {
  readonly address: string;
  readonly port: MessagePort;
  /** 0: not begun, 1: at work, 2: the answer lies at the port. */
  readonly state: Int32Array;
}

const { address, port, state }: CheckOrder = workerData;
Atomics.store(state, 0, 1);
Atomics.notify(state, 0);
port.postMessage(checkFile(address));
Atomics.store(state, 0, 2);
Atomics.notify(state, 0);
