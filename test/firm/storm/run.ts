/**
 * `npm run firm -- --seed N [--steps N]`: five computers of one firm and a real PostgreSQL, with everything that goes
 * wrong between them, by a seed that repeats it. In the end all must show the same, with nothing lost and nothing twice.
 */
import { cpSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { newFirm } from '../../support/postgres/database.ts';
import { giveAsOther } from '../../support/postgres/give.ts';
import { Chance } from './chance.ts';
import { Computer } from './computer.ts';
import { problemsAtTheEnd } from './end.ts';
import { Trouble } from './trouble.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, steps: { type: 'string', default: '120' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const chance = new Chance(seed);
const firm = await newFirm();
const own = crypto.randomUUID();
const MEMBERS = [
  { role: 'administrator' },
  { role: 'administrator' },
  { role: 'paralegal' },
  { role: 'paralegal', offices: ['Mobile'] },
  { role: 'attorney', person: own },
] as const;
const computers: Computer[] = [];
for (const member of MEMBERS) {
  computers.push(new Computer(firm.settings(await firm.addLogin(member))));
}
const trouble = new Trouble(firm, computers);
const counts = new Map<string, number>();

const skew = () => (chance.next() < 0.5 ? 0 : (chance.below(41) - 20) * 60_000);
const edit = (computer: Computer, count: number) =>
  computer.ask({ say: 'edit', count, seed: chance.below(2 ** 31) }, skew());
const round = (computer: Computer) => computer.ask({ say: 'round' }, skew());
const soon = () => new Promise((resolve) => setTimeout(resolve, chance.below(120)));

/** Everything that can happen, each as often as its weight. */
const STEPS: readonly (readonly [name: string, weight: number, step: () => Promise<unknown>])[] = [
  ['edits', 10, () => edit(chance.of(computers), 1 + chance.below(8))],
  ['an import', 1, () => edit(chance.of(computers), 300)],
  ['rounds', 12, () => round(chance.of(computers))],
  ['rounds at once', 5, () => Promise.all(computers.map(round))],
  ['kills in a round', 5, () => killedOver(round)],
  ['kills while recording', 3, () => killedOver((one) => edit(one, 40))],
  ['restarts', 3, () => chance.of(computers).kill()],
  [
    'cuts',
    5,
    async () => {
      const cut = round(chance.of(computers));
      await soon();
      await trouble.cut();
      return cut;
    },
  ],
  ['transactions held open here', 6, () => trouble.hold(chance.of(computers.slice(0, 2)))],
  ['transactions held open elsewhere', 2, () => trouble.holdElsewhere()],
  ['transactions let go', 4, () => trouble.letGo(chance.next() < 0.7)],
  ['deliveries twice', 3, () => trouble.deliverAgain(chance.of(computers))],
  ['copies of a folder', 2, () => chance.of(computers).copy()],
  [
    'folders put back',
    2,
    async () => {
      const computer = chance.of(computers);
      await settled([computer]);
      return computer.putBack();
    },
  ],
  ['crashes of the server', 2, () => trouble.crash()],
  ['server put back', 0.4, serverPutBack],
];

async function killedOver(work: (computer: Computer) => Promise<unknown>): Promise<void> {
  const computer = chance.of(computers);
  const working = work(computer);
  await soon();
  await computer.kill();
  await working;
}

/** Until everything that waits at these computers is sent, and everything is read. */
async function settled(which: readonly Computer[]): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    const answers = [];
    for (const computer of which) answers.push(await computer.ask({ say: 'round' }));
    const isDone = answers.every(
      (answer) => answer && 'round' in answer && answer.round === 'ok' && answer.waiting === 0,
    );
    if (isDone && tries > 0) return;
  }
  throw new Error('The computers never came to rest');
}

/** The server's data as it was before; every computer has what is lost. */
async function serverPutBack(): Promise<void> {
  await trouble.letGo(true);
  const { server } = firm;
  const copy = `${server.dataFolder}-copy`;
  await trouble.stop();
  cpSync(server.dataFolder, copy, { recursive: true, preserveTimestamps: true });
  giveAsOther(copy, server.dataFolder);
  await trouble.start();
  for (const computer of computers) await edit(computer, 3);
  await settled(computers);
  await trouble.stop();
  rmSync(server.dataFolder, { recursive: true });
  cpSync(copy, server.dataFolder, { recursive: true });
  giveAsOther(server.dataFolder, copy);
  rmSync(copy, { recursive: true });
  await trouble.start();
}

/** The step at that place of all weights laid end to end. */
function stepAt(place: number) {
  const upTo = STEPS.map((_step, index) =>
    STEPS.slice(0, index + 1).reduce((sum, [, weight]) => sum + weight, 0),
  );
  return STEPS[upTo.findIndex((end) => place < end)] ?? [];
}

const total = STEPS.reduce((sum, [, weight]) => sum + weight, 0);
for (let done = 0; done < Number(values.steps); done += 1) {
  const [name, , step] = stepAt(chance.next() * total);
  if (!name || !step) break;
  counts.set(name, (counts.get(name) ?? 0) + 1);
  if (process.env.FILEREADY_DEBUG) console.log(name);
  await step();
}
await trouble.letGo(true);
for (const computer of computers) await computer.kill();
await settled(computers);
await settled(computers);
const problems = [...(await problemsAtTheEnd(trouble, computers))];
console.log([...counts].map(([name, count]) => `${count} ${name}`).join(', '));
for (const problem of problems) console.log(problem);
const recorded = computers.reduce((sum, computer) => sum + computer.recorded.size, 0);
if (recorded < Number(values.steps) / 2) problems.push('hardly anything was recorded');
console.log(`${recorded} events were recorded on ${computers.length} computers`);
console.log(
  `seed ${seed}: ${problems.length === 0 ? 'the same everywhere' : `${problems.length} problems`}`,
);
await Promise.all(computers.map((computer) => computer.kill()));
await trouble.end();
process.exit(problems.length === 0 ? 0 : 1);
