import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Test files that take long though they are short: by their size alone they would come last, and run on one core. */
export const LONG = [
  'test/renderer/rules/rules.test.tsx',
  'test/soak/soak.test.ts',
  'test/renderer/features/linking/Wizard.test.tsx',
  'test/electron/services/board/one-readiness.test.ts',
  'test/electron/services/linking/no-false-proof.test.ts',
];

/** Runs the long test files first, in a fresh clone too, where nobody knows yet how long each takes. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) =>
      LONG.some((file) => moduleId.endsWith(file));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
