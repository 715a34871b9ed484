/** One side of a measurement, or both: `baseline` is absent for a figure with an absolute target. */
export interface Measured {
  readonly ours: number;
  readonly baseline?: number;
}

/** A figure that others rely on, with the target it must meet and how to measure it. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  /** `ratio`: ours divided by the baseline is at most the target; `absolute`: ours itself is. */
  readonly kind: 'ratio' | 'absolute';
  readonly target: number;
  /** What ours itself is expected to stay under on two cores: printed beside it, not judged. */
  readonly expected?: number;
  /** Measures once, in a process of its own; throws NotMeasurable where this machine cannot. */
  readonly run: () => Promise<Measured>;
}

/** Says why a figure cannot be measured on this machine; any other error is a crash. */
export class NotMeasurable extends Error {}

/** What the bench prints and writes for one figure; a figure that could not be measured is not met. */
export interface Outcome {
  readonly name: string;
  readonly unit: string;
  readonly ours: number | null;
  readonly baseline: number | null;
  readonly ratio: number | null;
  readonly target: number;
  readonly expected?: number;
  readonly met: boolean;
  readonly why?: string;
}

/** Sets a measurement against its target. */
export function judge(figure: Figure, { ours, baseline }: Measured): Outcome {
  const ratio = baseline === undefined ? null : ours / baseline;
  const against = figure.kind === 'ratio' ? ratio : ours;
  const { name, unit, target, expected } = figure;
  return {
    name,
    unit,
    ours,
    baseline: baseline ?? null,
    ratio,
    target,
    ...(expected === undefined ? {} : { expected }),
    met: against !== null && against <= target,
  };
}
