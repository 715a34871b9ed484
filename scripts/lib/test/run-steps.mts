import { notRun, type Outcome } from './outcome.mts';
import type { Step } from './steps.mts';
import { countsInWords, failedLine } from './summary.mts';

/** A step that was run, with what came of it. */
export interface StepResult {
  readonly step: Step;
  readonly outcome: Outcome;
}

/** Runs the steps wave by wave and says each failure and each end of a step as it happens. */
export async function runSteps(
  steps: readonly Step[],
  say: (line: string) => void,
): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  for (const wave of new Set(steps.map((step) => step.wave))) {
    const isBuildBroken = results.some(hasBrokenBuild);
    const now = steps.filter((step) => step.wave === wave);
    results.push(...(await Promise.all(now.map((step) => runStep(step, isBuildBroken, say)))));
  }
  return results;
}

const hasBrokenBuild = ({ step, outcome }: StepResult) =>
  step.name === 'build' && outcome.failures.length > 0;

async function runStep(
  step: Step,
  isBuildBroken: boolean,
  say: (line: string) => void,
): Promise<StepResult> {
  const start = performance.now();
  const said = new Set<string>();
  const onFailure = (line: string) => {
    if (said.has(line)) return;
    said.add(line);
    say(failedLine(line));
  };
  const outcome =
    step.needsBuild && isBuildBroken
      ? notRun(step.name, 'the build failed')
      : await step.run(onFailure);
  outcome.failures.forEach(onFailure);
  say(rowOf(step, outcome, performance.now() - start));
  return { step, outcome };
}

function rowOf({ name }: Step, outcome: Outcome, ms: number): string {
  const seconds = `${(ms / 1000).toFixed(1)} s`;
  return `  ${name.padEnd(11)}  ${seconds.padStart(8)}  ${countsInWords([outcome])}`;
}
