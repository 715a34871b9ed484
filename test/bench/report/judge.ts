import type { Figure, Measured, Outcome, Spread } from './figure.ts';
import { median, spreadOf, spreadText } from './spread.ts';

const named = ({ name, unit, target, expected }: Figure) => ({
  name,
  unit,
  target,
  ...(expected === undefined ? {} : { expected }),
});

/** The outcome of a figure that has no value, and why. */
export function notMeasured(figure: Figure, why: string): Outcome {
  const nothing = { ours: null, baseline: null, ratio: null, spread: null, met: null };
  return { ...named(figure), ...nothing, why: `not measured: ${why}` };
}

/** The ratio of each round to the baseline of the same round. */
function pairRatios({ ours, baseline = [] }: Measured): readonly number[] {
  return ours.map((value, round) => value / (baseline[round] ?? Number.NaN));
}

/** Whether a target is met: only where the middle half of the rounds agrees. */
function verdict([low, high]: Spread, target: number): Pick<Outcome, 'met' | 'why'> {
  if (high <= target) return { met: true };
  if (low > target) return { met: false };
  return {
    met: null,
    why: `undecided: half of the rounds lie at ${spreadText([low, high])}, the target is ${target}`,
  };
}

/** Sets a measurement against its target, round by round. */
export function judge(figure: Figure, measured: Measured): Outcome {
  const { ours, baseline } = measured;
  const ratios = baseline && pairRatios(measured);
  const judged = figure.kind === 'ratio' ? ratios : ours;
  if (!judged) return notMeasured(figure, 'there is no baseline');
  const spread = spreadOf(judged);
  if (!spread.every(Number.isFinite)) return notMeasured(figure, 'a round gave no number');
  return {
    ...named(figure),
    ours: median(ours),
    baseline: baseline ? median(baseline) : null,
    ratio: ratios ? median(ratios) : null,
    spread,
    ...verdict(spread, figure.target),
  };
}
