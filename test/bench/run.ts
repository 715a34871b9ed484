/** `node test/bench/run.ts [--json FILE] [--only NAME]`: measures every figure in a process of its own. */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import * as z from 'zod';
import { type Figure, judge, NotMeasurable, type Outcome } from './lib/figure.ts';
import { tableOf } from './lib/table.ts';

const exec = promisify(execFile);
const FIGURE_LIMIT_MS = 900_000;
const ANSWER = /^BENCH (.*)$/m;
const Answer = z.union([
  z.object({ ours: z.number(), baseline: z.number().optional() }),
  z.object({ why: z.string() }),
]);

const { values: flags } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string', multiple: true, default: [] },
    one: { type: 'string' },
  },
});

/** Every figure of every *.bench.ts beside this file. */
async function allFigures(): Promise<readonly Figure[]> {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.bench.ts'));
  const modules: readonly { readonly figures: readonly Figure[] }[] = await Promise.all(
    files.sort().map((file) => import(join(import.meta.dirname, file))),
  );
  return modules.flatMap((module) => module.figures);
}

/** In the child: measures one figure and prints the answer on a line of its own. */
async function measureHere(figure: Figure): Promise<void> {
  const answer = await figure.run().catch((error: unknown) => {
    if (error instanceof NotMeasurable) return { why: error.message };
    throw error;
  });
  console.log(`BENCH ${JSON.stringify(answer)}`);
}

/** In the parent: measures one figure in a fresh process; a crash of it is this one's crash. */
async function measureApart(figure: Figure): Promise<Outcome> {
  const args = [import.meta.filename, '--one', figure.name];
  const { stdout } = await exec(process.execPath, ['--expose-gc', ...args], {
    timeout: FIGURE_LIMIT_MS,
    maxBuffer: 64 * 1024 * 1024,
  });
  const answer = Answer.parse(JSON.parse(ANSWER.exec(stdout)?.[1] ?? 'null'));
  if (!('why' in answer)) {
    const { ours, baseline } = answer;
    return judge(figure, baseline === undefined ? { ours } : { ours, baseline });
  }
  const { name, unit, target } = figure;
  const { why } = answer;
  return { name, unit, ours: null, baseline: null, ratio: null, target, met: false, why };
}

const known = await allFigures();
const one = known.find((figure) => figure.name === flags.one);
if (one) {
  await measureHere(one);
  process.exit(0);
}
const chosen = known.filter(({ name }) => flags.only.length === 0 || flags.only.includes(name));
if (chosen.length === 0) {
  console.error(`No such figure: known are ${known.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const outcomes: Outcome[] = [];
for (const figure of chosen) {
  console.log(`Measuring ${figure.name}`);
  outcomes.push(await measureApart(figure));
}
console.log(`\n${tableOf(outcomes)}\n`);
if (flags.json !== undefined) await writeFile(flags.json, `${JSON.stringify(outcomes, null, 2)}\n`);
console.log(`${outcomes.filter(({ met }) => met).length} of ${outcomes.length} met`);
