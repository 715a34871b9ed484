/** What a figure measured, one value for each round. */
export interface Measured {
  readonly ours: readonly number[];
  /** The same rounds of what ours is compared with; absent for a figure with an absolute target. */
  readonly baseline?: readonly number[];
  /** Milliseconds: the longest time in which the main process served nothing else while it did our work. */
  readonly longestHold?: number;
}

/** A figure that others rely on, with the target it must meet and how to measure it. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  /** `ratio`: ours divided by the baseline is at most the target; `absolute`: ours itself is. */
  readonly kind: 'ratio' | 'absolute';
  readonly target: number;
  /** What ours itself should stay under on two cores: printed beside it, not judged. */
  readonly expected?: number;
  /** Milliseconds after which the bench gives this figure up, where the usual limit doesn't fit. */
  readonly limitMs?: number;
  /** Measures in a process of its own. Ends when the work and all that follows from it is done; may throw. */
  readonly run: () => Promise<Measured>;
}

/** Says in one sentence why a figure can't be measured on this machine. Any other error is printed with its stack. */
export class NotMeasurable extends Error {}

/** What the process of a figure answers. */
export type Answer = { readonly measured: Measured } | { readonly why: string };

/** What the bench prints and writes for one figure. */
export interface Outcome {
  readonly name: string;
  readonly unit: string;
  /** Medians of the rounds; null where nothing was measured. */
  readonly ours: number | null;
  readonly baseline: number | null;
  /** The median of each round's own ratio. */
  readonly ratio: number | null;
  /** The middle half of what is judged lies between these two. */
  readonly spread: Spread | null;
  readonly target: number;
  readonly expected?: number;
  /** Null where the rounds don't decide it or nothing was measured: `why` says which. */
  readonly met: boolean | null;
  readonly why?: string;
}

/** The lower and the upper quartile. */
export type Spread = readonly [low: number, high: number];

/** The whole result, as `--json FILE` writes it. */
export interface Report {
  /** Every figure of this run, in the order of measuring. */
  readonly figures: readonly Outcome[];
  /** Milliseconds of the longest hold of the main process, for the figures that can see it. */
  readonly eventLoop: Readonly<Record<string, number>>;
}
