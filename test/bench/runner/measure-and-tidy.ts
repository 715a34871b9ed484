import { emptyScratch } from '../measuring/bench-folder.ts';
import type { Answer } from '../report/figure.ts';
import { endGroup } from './end-group.ts';
import type { FoundFigure } from './find-figures.ts';
import { measureApart } from './measure-apart.ts';

/** Gives what measures one figure after the other, each apart. When the bench has to end, the process that measures ends too. */
export function measureAndTidy() {
  let leader: number | undefined;
  const end = (signal: NodeJS.Signals) => {
    console.log(`Ended by ${signal}`);
    if (leader !== undefined) endGroup(leader);
    process.exit(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  return async (found: FoundFigure, limitMs: number): Promise<Answer> => {
    const answer = await measureApart(found, limitMs, (started) => {
      leader = started;
    });
    leader = undefined;
    await emptyScratch();
    return answer;
  };
}
