import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { inRoot, root } from '../paths.mjs';
import { run } from '../processes.mjs';
import { planted, type Seed, type Verdict, verdictOn } from './seed.mts';

/** What a copy does without; the packages and the repository's own folder among them. */
const LEFT_OUT = ['.cache', '.git', 'build', 'dist', 'node_modules', 'test-results'];
/** For one check, and for all of them together. */
const LIMIT_MS = { one: 300_000, all: 1_500_000 };

/** A copy of the project in which faults can be planted without touching it. */
export interface Copy {
  /** Whether all these checks pass as things are. Otherwise gives what they print. */
  readonly passes: (checks: readonly string[]) => Promise<string | undefined>;
  /** Plants a seed, runs its check, and takes the seed out again. */
  readonly tries: (seed: Seed) => Promise<Verdict>;
  readonly remove: () => void;
}

/** The packages as hard links, so that tools find them inside the copy; where the system can't, one link to all. */
async function linkPackages(folder: string): Promise<void> {
  const [from, to] = [inRoot('node_modules'), join(folder, 'node_modules')];
  if ((await run('cp', ['-al', from, to])).code === 0) return;
  rmSync(to, { recursive: true, force: true });
  symlinkSync(from, to, 'junction');
}

/** Makes a copy of the project as it is, with what it is built into. */
export async function makeCopy(): Promise<Copy> {
  const folder = inRoot('.cache', 'seeded');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(root).filter((entry) => !LEFT_OUT.includes(entry)))
    cpSync(inRoot(name), join(folder, name), { recursive: true });
  await linkPackages(folder);
  const vitest = join(folder, 'node_modules', 'vitest', 'vitest.mjs');
  const runChecks = (checks: readonly string[], timeoutMs: number) =>
    run(process.execPath, [vitest, 'run', '--project=node', ...checks], {
      cwd: folder,
      timeoutMs,
    });
  return {
    async passes(checks) {
      const missing = checks.filter((check) => !existsSync(join(folder, check)));
      if (missing.length > 0) return `not there: ${missing.join(', ')}`;
      const { code, output } = await runChecks(checks, LIMIT_MS.all);
      return code === 0 ? undefined : output;
    },
    async tries(seed) {
      const file = join(folder, seed.file);
      const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const changed = planted(text, seed);
      if (changed === undefined) return { isCaught: false, why: 'it does not apply any more' };
      writeFileSync(file, changed);
      const { code, output } = await runChecks([seed.check], LIMIT_MS.one);
      writeFileSync(file, text);
      return verdictOn(seed, code, output);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
