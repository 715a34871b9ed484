import type { Words } from '../../ports/desktop.ts';

/**
 * What came of an order: the lines to print and the exit status. 0: carried out, nothing to mend. 3: carried out, and what
 * it looked at has something to mend. 1: not carried out.
 */
export interface Answer {
  readonly lines: readonly string[];
  readonly status: 0 | 1 | 3;
}

/** The answer of an order that was not carried out. */
export const failed = (...lines: readonly string[]): Answer => ({ lines, status: 1 });

/** What every order needs. */
export interface Surroundings {
  /** The folder with everything the app keeps for this user. */
  readonly folder: string;
  readonly version: string;
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  readonly words: Words;
  /** Where what goes wrong is told: there is no log of the app's own here. */
  readonly onTrouble: (what: string, error?: unknown) => void;
}
