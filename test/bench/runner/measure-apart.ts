import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod';
import type { Answer } from '../report/figure.ts';
import { endGroup } from './end-group.ts';
import type { FoundFigure } from './find-figures.ts';

const CHILD = join(import.meta.dirname, 'measure-one.ts');
const Answered = z.union([
  z.object({
    measured: z.object({
      ours: z.array(z.number()),
      baseline: z.array(z.number()).exactOptional(),
      longestHold: z.number().exactOptional(),
    }),
  }),
  z.object({ why: z.string() }),
]);

/** What a process sent; anything else than an answer is a reason too. */
function read(message: unknown): Answer {
  const { data } = Answered.safeParse(message);
  return data ?? { why: 'its process sent something that is no measurement' };
}

/** The first of three: the answer, the end of the process without one, the limit. */
function answerOf(child: ChildProcess, limitMs: number): Promise<Answer> {
  return new Promise((resolve) => {
    const late = () => resolve({ why: `it did not end within ${limitMs / 1000} s` });
    const timer = setTimeout(late, limitMs);
    const answer = (value: Answer) => {
      clearTimeout(timer);
      resolve(value);
    };
    child.once('message', (message) => answer(read(message)));
    child.once('error', (error) => answer({ why: error.message }));
    child.once('exit', (code, signal) =>
      answer({ why: `its process ended by ${signal ?? `itself with code ${code}`}` }),
    );
  });
}

/**
 * Measures one figure in a process group of its own, so that it starts clean and takes no other figure with it: a crash or
 * a hang is the reason why this one was not measured. Nothing of the group is left when this returns.
 */
export async function measureApart(
  { figure, file }: FoundFigure,
  limitMs: number,
  onStart: (leader: number) => void,
): Promise<Answer> {
  const child = fork(CHILD, [file, figure.name], {
    execArgv: ['--expose-gc'],
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const { pid } = child;
  if (pid !== undefined) onStart(pid);
  const ended = new Promise((done) => child.once('exit', done).once('error', done));
  const answer = await answerOf(child, limitMs);
  if (pid !== undefined) endGroup(pid);
  await ended;
  return answer;
}
