import type { Answer, Figure, Outcome, Report } from '../report/figure.ts';
import { judge, notMeasured } from '../report/judge.ts';
import { lineOf } from '../report/table.ts';
import type { FoundFigure } from './find-figures.ts';

/** For how long the bench goes on, in milliseconds. */
export interface Limits {
  readonly figureMs: number;
  readonly wholeMs: number;
}

/** No figure may take the time of all others with it, and the whole ends within ten minutes, what comes before and after it included. */
export const USUAL_LIMITS: Limits = { figureMs: 90_000, wholeMs: 560_000 };

const NO_TIME_LEFT: Answer = { why: 'the bench had used its time' };

/** What measuring needs from the process around it. */
export interface Surroundings {
  /** Measures one figure within so many milliseconds; never throws. */
  readonly measure: (found: FoundFigure, limitMs: number) => Promise<Answer>;
  /** Puts the result so far where it outlives this process. */
  readonly write: (report: Report) => Promise<void>;
  readonly say: (line: string) => void;
  /** Milliseconds that only ever grow. */
  readonly steady: () => number;
}

/** The result before anything is measured. It has every figure, in case the bench is interrupted. */
function nothingYet(found: readonly FoundFigure[]): Report {
  const figures = found.map(({ figure }) => notMeasured(figure, 'the bench ended before it'));
  return { figures, eventLoop: {} };
}

function withOutcome(report: Report, outcome: Outcome, longestHold: number | undefined): Report {
  const { name } = outcome;
  return {
    figures: report.figures.map((known) => (known.name === name ? outcome : known)),
    eventLoop:
      longestHold === undefined ? report.eventLoop : { ...report.eventLoop, [name]: longestHold },
  };
}

/** What became of one figure, with the answer of its process. */
function outcomeOf(figure: Figure, answer: Answer): Outcome {
  return 'why' in answer ? notMeasured(figure, answer.why) : judge(figure, answer.measured);
}

/** Measures figures one after the other. Writes the result after each, whatever becomes of it. */
export async function measureAll(
  found: readonly FoundFigure[],
  { measure, write, say, steady }: Surroundings,
  limits: Limits,
): Promise<Report> {
  let report = nothingYet(found);
  await write(report);
  const end = steady() + limits.wholeMs;
  for (const [place, one] of found.entries()) {
    say(`Measuring ${one.figure.name} (${place + 1} of ${found.length})`);
    const begun = steady();
    const limitMs = Math.min(one.figure.limitMs ?? limits.figureMs, end - begun);
    const answer = limitMs > 0 ? await measure(one, limitMs) : NO_TIME_LEFT;
    const outcome = outcomeOf(one.figure, answer);
    say(`  ${lineOf(outcome)} (${Math.round((steady() - begun) / 1000)} s)`);
    report = withOutcome(
      report,
      outcome,
      'why' in answer ? undefined : answer.measured.longestHold,
    );
    await write(report);
  }
  return report;
}
