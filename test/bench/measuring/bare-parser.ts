/** In a thread: parses a CSV text and says how many rows there are. */
import { parentPort, workerData } from 'node:worker_threads';
import Papa from 'papaparse';

parentPort?.postMessage(Papa.parse(String(workerData)).data.length);
