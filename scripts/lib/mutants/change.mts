import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Stryker } from '@stryker-mutator/core';
import { root } from '../paths.mjs';

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** A small change of the code, and what came of it. */
export interface Change {
  /** From the project's folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  /** Stryker's word for what was changed, such as `ConditionalExpression`. */
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  /** A test failed or never ended, all tests passed, or the changed file could not even be loaded. */
  readonly outcome: 'noticed' | 'survived' | 'invalid';
}

const OUTCOMES = {
  Killed: 'noticed',
  Timeout: 'noticed',
  Survived: 'survived',
  NoCoverage: 'survived',
  // SECURITY: a change that somebody has switched off in a comment is one that nobody notices.
  Ignored: 'survived',
  Pending: 'survived',
  CompileError: 'invalid',
  RuntimeError: 'invalid',
} as const satisfies Record<MutantResult['status'], Change['outcome']>;

type Place = MutantResult['location']['start'];

/** The text between two places, which count lines and columns from 1. */
function between(text: string, start: Place, end: Place): string {
  const lines = text.split('\n').slice(start.line - 1, end.line);
  const last = (lines.at(-1) ?? '').slice(0, end.column - 1);
  return [...lines.slice(0, -1), last].join('\n').slice(start.column - 1);
}

/** What Stryker found, in the project's own words. */
export function changesOf(results: readonly MutantResult[]): readonly Change[] {
  return results.map(
    ({ fileName, location: { start, end }, mutatorName, replacement, status }) => ({
      file: relative(root, fileName).replaceAll('\\', '/'),
      line: start.line,
      kind: mutatorName,
      from: between(readFileSync(fileName, 'utf8'), start, end),
      to: replacement,
      outcome: OUTCOMES[status],
    }),
  );
}
