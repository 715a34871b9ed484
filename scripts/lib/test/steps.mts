import { runOtherDays } from '../any-day/other-days.mts';
import { buildIfChanged } from '../build/build.mts';
import { runTool, type Tool } from '../tools.mts';
import { boundariesStep } from './boundaries-step.mts';
import { check, type OnFailure, type Outcome, together } from './outcome.mts';
import { vitestStep } from './vitest-step.mts';

/** One step of the test command. */
export interface Step {
  readonly name: string;
  /** Steps of one wave run at the same time, and a wave begins when the one before has ended. */
  readonly wave: number;
  /** Whether `npm run check` runs it, because it needs no browser. */
  readonly isFast: boolean;
  readonly needsBuild?: boolean;
  /** Runs the step. It may report failures before it ends; those that it did not report are read off the outcome. */
  readonly run: (onFailure: OnFailure) => Promise<Outcome>;
}

/** Main process, page, tests and scripts each have compiler settings, so that a page can't see Node nor Node a page. */
const PROJECTS = ['electron', 'renderer', 'test', 'scripts'];

async function toolStep(name: string, tool: Tool, args: readonly string[]): Promise<Outcome> {
  const { code, output } = await runTool(tool, args);
  return check(name, code, output);
}

async function typesStep(onFailure: OnFailure): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const project of PROJECTS) {
    const outcome = await toolStep('types', 'tsc', ['-p', `${project}/tsconfig.json`]);
    outcome.failures.forEach(onFailure);
    outcomes.push(outcome);
  }
  return { ...together(outcomes), passed: outcomes.every(({ passed }) => passed === 1) ? 1 : 0 };
}

async function buildStep(): Promise<Outcome> {
  try {
    await buildIfChanged();
    return check('build', 0, '');
  } catch (error) {
    return check('build', 1, error instanceof Error ? error.message : `${error}`);
  }
}

/** Every step of the test command. */
export const STEPS: readonly Step[] = [
  {
    name: 'lint',
    wave: 1,
    isFast: true,
    run: () => toolStep('lint', 'biome', ['check', '--error-on-warnings', '.']),
  },
  { name: 'boundaries', wave: 1, isFast: true, run: boundariesStep },
  { name: 'build', wave: 2, isFast: true, run: buildStep },
  { name: 'other-days', wave: 2, isFast: true, run: runOtherDays },
  {
    name: 'unit',
    wave: 3,
    isFast: true,
    needsBuild: true,
    run: (onFailure) => vitestStep('unit', ['node', 'renderer'], { onFailure }),
  },
  {
    name: 'browser',
    wave: 4,
    isFast: false,
    needsBuild: true,
    run: (onFailure) => vitestStep('browser', ['browser'], { onFailure }),
  },
  // The browser suite mostly waits for pages, so these cost no time beside it.
  { name: 'types', wave: 4, isFast: true, run: typesStep },
  {
    name: 'unused',
    wave: 4,
    isFast: true,
    run: () => toolStep('unused', 'knip', ['--no-progress']),
  },
];

/** Picks the steps to run: the named ones with the build that they need, the fast ones, or all. Throws for an unknown name. */
export function chooseSteps(only: readonly string[], isFastOnly: boolean): readonly Step[] {
  if (only.length === 0) return STEPS.filter(({ isFast }) => isFast || !isFastOnly);
  const names = STEPS.map(({ name }) => name);
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new Error(`Unknown step ${unknown}: choose from ${names.join(', ')}`);
  const chosen = STEPS.filter(({ name }) => only.includes(name));
  const needsBuild = chosen.some((step) => step.needsBuild);
  return STEPS.filter((step) => chosen.includes(step) || (needsBuild && step.name === 'build'));
}
