import { boundariesStep } from './boundaries-step.mjs';
import { buildIfChanged } from './build.mjs';
import { check } from './outcome.mjs';
import { toolPath } from './paths.mjs';
import { run } from './processes.mjs';
import { vitestStep } from './vitest-step.mjs';

/** One tool, one verdict. */
async function toolStep(name, node, tool, args) {
  const { code, output } = await run(node, [toolPath(tool), ...args]);
  return check(name, code, output);
}

/** The two processes and the tests each have their own compiler settings, so that a page can't see Node nor Node a page. */
async function typesStep(node) {
  let failed = 0;
  let output = '';
  for (const project of ['electron', 'renderer', 'test']) {
    const answer = await run(node, [toolPath('tsc'), '-p', `${project}/tsconfig.json`]);
    if (answer.code !== 0) failed += 1;
    output += answer.output;
  }
  return check('types', failed, output);
}

async function buildStep(node) {
  try {
    await buildIfChanged(node);
    return check('build', 0, '');
  } catch (error) {
    return check('build', 1, error.message);
  }
}

/** Every step of the test command by name. The `fast` ones need no browser; those of one `wave` run at the same time. */
export const STEPS = [
  { name: 'types', wave: 1, fast: true, run: typesStep },
  {
    name: 'lint',
    wave: 1,
    fast: true,
    run: (node) => toolStep('lint', node, 'biome', ['check', '--error-on-warnings', '.']),
  },
  { name: 'boundaries', wave: 2, fast: true, run: boundariesStep },
  {
    name: 'unused',
    wave: 2,
    fast: true,
    run: (node) => toolStep('unused', node, 'knip', ['--no-progress']),
  },
  { name: 'build', wave: 3, fast: true, run: buildStep },
  {
    name: 'unit',
    wave: 4,
    fast: true,
    needsBuild: true,
    run: (node) => vitestStep('unit', node, ['node', 'renderer']),
  },
  {
    name: 'browser',
    wave: 5,
    fast: false,
    needsBuild: true,
    run: (node) => vitestStep('browser', node, ['browser']),
  },
];

/** Picks the steps to run: the named ones with the build they need, the fast ones, or all. Throws for an unknown name. */
export function chooseSteps(only, isFast) {
  if (only.length === 0) return STEPS.filter((step) => step.fast || !isFast);
  const unknown = only.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0)
    throw new Error(
      `Unknown step ${unknown[0]}: choose from ${STEPS.map((step) => step.name).join(', ')}`,
    );
  const chosen = STEPS.filter((step) => only.includes(step.name));
  const needsBuild = chosen.some((step) => step.needsBuild);
  return STEPS.filter((step) => chosen.includes(step) || (needsBuild && step.name === 'build'));
}
