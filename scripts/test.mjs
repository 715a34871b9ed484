// Sets up and checks everything: `npm test`, `npm run check` (all but the browser), `npm test -- --only unit`.
import { bootstrap, main } from './lib/bootstrap.mjs';
import { readFlags } from './lib/flags.mjs';
import { installKeyring } from './lib/keyring-packages.mjs';
import { counts, notRun } from './lib/outcome.mjs';
import { chooseSteps } from './lib/steps.mjs';

const flags = readFlags({
  only: { type: 'string', multiple: true, default: [] },
  fast: { type: 'boolean', default: false },
});

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** Runs one step and says at once how it went. */
async function runStep(step, node, isBuildBroken) {
  const start = performance.now();
  const outcome =
    step.needsBuild && isBuildBroken ? notRun(step.name, 'the build failed') : await step.run(node);
  const duration = performance.now() - start;
  const { passed, failed, skipped } = counts([outcome]);
  const row = [
    step.name.padEnd(11),
    seconds(duration).padStart(8),
    `${passed} passed, ${failed} failed, ${skipped} skipped`,
  ];
  console.log(`  ${row.join('  ')}`);
  return { step, outcome };
}

/** Runs the steps wave by wave; the checks of one wave share the machine's cores. */
async function runSteps(steps, node) {
  const results = [];
  for (const wave of new Set(steps.map((step) => step.wave))) {
    const isBuildBroken = results.some(
      ({ step, outcome }) => step.name === 'build' && outcome.failures.length > 0,
    );
    const current = steps.filter((step) => step.wave === wave);
    results.push(...(await Promise.all(current.map((step) => runStep(step, node, isBuildBroken)))));
  }
  return results;
}

function list(title, lines) {
  if (lines.length > 0) console.log(`\n${title}\n${lines.map((line) => `  - ${line}`).join('\n')}`);
}

await main(async () => {
  const steps = chooseSteps(
    flags.only.flatMap((names) => names.split(',')),
    flags.fast,
  );
  const { node } = await bootstrap();
  if (steps.some((step) => step.needsBuild)) await installKeyring();
  const results = await runSteps(steps, node);
  for (const { step, outcome } of results) {
    if (outcome.failures.length > 0 && outcome.output)
      console.log(`\n--- ${step.name} ---\n${outcome.output.trimEnd()}`);
  }
  const outcomes = results.map(({ outcome }) => outcome);
  list(
    'Could not run here:',
    outcomes.flatMap((outcome) => outcome.skips),
  );
  list(
    'Failed:',
    outcomes.flatMap((outcome) => outcome.failures),
  );
  const { passed, failed, skipped } = counts(outcomes);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed === 0 && passed > 0 ? 0 : 1;
});
