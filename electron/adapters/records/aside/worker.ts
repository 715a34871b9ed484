import { type MessagePort, workerData } from 'node:worker_threads';
import { AsideAct, failureIn } from './act.ts';
import { type AsideAnswer, type AsideOrder, type AsideStart, SIGNALS } from './orders.ts';

const { path, machine, signals, port }: AsideStart & { readonly port: MessagePort } = workerData;

/** Who waits for an answer without looking at its port is woken. */
function answer(said: AsideAnswer): void {
  port.postMessage(said);
  Atomics.add(signals, SIGNALS.answers, 1);
  Atomics.notify(signals, SIGNALS.answers);
}

function begun(): AsideAct | undefined {
  const isStopped = () => Atomics.load(signals, SIGNALS.stop) === 1;
  try {
    return new AsideAct({ path, machine, isStopped, answer });
  } catch (error) {
    answer(failureIn(error));
    return undefined;
  }
}

function end(act?: AsideAct): void {
  try {
    act?.close();
  } catch {
    // What was written is written; the next connection brings it into the file.
  }
  answer('closed');
  port.close();
}

const act = begun();
if (!act) end();
else {
  port.on('message', (order: AsideOrder) => {
    if (!act.carryOut(order)) end(act);
  });
}
