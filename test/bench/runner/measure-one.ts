/** `node test/bench/runner/measure-one.ts FILE NAME`: measures one figure and sends the answer to the parent process. */
import { type Answer, type Figure, NotMeasurable } from '../report/figure.ts';
import { takeAppThreads } from './app-threads.ts';
import { endGroup } from './end-group.ts';
import { figuresIn } from './find-figures.ts';

// A bench that is gone reads no answer: nothing it started goes on without it.
process.once('disconnect', () => endGroup(process.pid));

async function answerOf(figure: Figure): Promise<Answer> {
  try {
    return { measured: await figure.run() };
  } catch (error) {
    if (!(error instanceof NotMeasurable)) console.error(error);
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

takeAppThreads();
const [file = '', name] = process.argv.slice(2);
const found = (await figuresIn(file)).find(({ figure }) => figure.name === name);
if (!found) throw new Error(`${file} has no figure ${name}`);
process.send?.(await answerOf(found.figure), () => process.exit(0));
