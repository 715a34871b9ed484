import type { Grows } from './law.ts';

/** Something that a firm of any size goes through once, measured in a process of its own. */
export interface Scenario {
  readonly name: string;
  /** What it measures, in the order of its values. */
  readonly grows: readonly Grows[];
  readonly run: (people: number) => Promise<readonly number[]>;
}

const USUAL = '500,5000,20000';

/** People of the firms that are compared, the smallest first; `--sizes` names others. */
export const sizes: readonly number[] = (process.env.FILEREADY_BENCH_SIZES ?? USUAL)
  .split(',')
  .map(Number);

/** The name under which a scenario is measured at one size. */
export const nameAt = ({ name }: Scenario, people: number) => `${name}@${people}`;
