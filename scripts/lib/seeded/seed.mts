import { stripVTControlCharacters } from 'node:util';

/** A fault that is planted to see whether the check that guards against it notices. */
export interface Seed {
  /** The item of the security checklist that it violates. */
  readonly id: string;
  /** What is wrong once it is planted, in a few words. */
  readonly what: string;
  readonly file: string;
  /** A text that occurs in the file exactly once, and what takes its place. */
  readonly find: string;
  readonly put: string;
  /** The test file that must notice. */
  readonly check: string;
  /** What the check must say when it fails: the name of the test, or a sentence of its own. */
  readonly says: string;
}

/** What came of a seed. */
export type Verdict =
  | { readonly isCaught: true }
  | { readonly isCaught: false; readonly why: string };

/** A text with a seed planted in it. Undefined when it doesn't apply, because its place is not there once. */
export function planted(text: string, { find, put }: Seed): string | undefined {
  const parts = text.split(find);
  return parts.length === 2 ? parts.join(put) : undefined;
}

/** What a check's run on the planted copy means. `output` is everything that it printed. */
export function verdictOn({ says }: Seed, code: number, output: string): Verdict {
  if (code === 0) return { isCaught: false, why: 'the check passed' };
  // Before this heading, the tests that passed are named, too. Long names are broken into lines.
  const [, ...failures] = stripVTControlCharacters(output).split(/⎯ Failed (?:Tests|Suites) \d+ ⎯/);
  if (failures.join(' ').replaceAll(/\s+/g, ' ').includes(says)) return { isCaught: true };
  return { isCaught: false, why: `the check failed without saying "${says}"` };
}
