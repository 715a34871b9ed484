/**
 * `node test/faults/run.ts [--only start|damage] [--named 'full disk']`: does every fault of the records and of the start really, looks at what
 * the app makes of it, and prints a table. Ends with 0 only when nothing failed.
 */
import { parseArgs } from 'node:util';
import { launchChromium } from '../support/chromium.ts';
import { cuts, flips, MISSING_PARTS } from './damage-cases.ts';
import { START_CASES } from './start-cases.ts';
import { walkDamage } from './walk-damage.ts';
import { walkStart } from './walk-start.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, named: { type: 'string', default: '' } },
});
const counts = { passed: 0, failed: 0, skipped: 0 };

function say(name: string, shown: string | undefined, isRight: boolean): void {
  const verdict = shown === undefined ? 'skipped' : isRight ? 'passed' : 'failed';
  counts[verdict] += 1;
  console.log(
    `${verdict === 'failed' ? 'FAILED ' : ''}${name.padEnd(48)} ${shown ?? 'can’t be made here'}`,
  );
}

/** Two hundred lines say little: how many cases came out how, and each that was wrong. */
function damage(): void {
  for (const [what, cases] of Object.entries({
    flips: flips(200),
    cuts: cuts(40),
    'missing parts': MISSING_PARTS,
  })) {
    const found = walkDamage(cases);
    const outcomes = Object.entries(Object.groupBy(found, ({ outcome }) => outcome));
    console.log(
      `\n${what}: ${outcomes.map(([outcome, same]) => `${same?.length} ${outcome}`).join(', ')}`,
    );
    for (const { name, outcome, isRight } of found) {
      if (!isRight || found.length < 20) say(name, outcome, isRight);
      else counts.passed += 1;
    }
  }
}

async function start(): Promise<void> {
  const browser = await launchChromium();
  const cases = START_CASES.filter(({ name }) => name.includes(values.named));
  for (const one of cases) {
    const { name, shown, isRight } = await walkStart(browser, one);
    say(name, shown, isRight);
  }
  await browser.close();
  const opened = counts.passed;
  console.log(`\n${opened} of ${cases.length} windows opened, each with its sentence`);
}

if (values.only !== 'damage') await start();
if (values.only !== 'start') damage();
const { passed, failed, skipped } = counts;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
