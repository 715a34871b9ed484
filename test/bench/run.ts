/**
 * `node test/bench/run.ts [--json FILE] [--only NAME,...] [--limit SECONDS] [--firm | --figures FOLDER]`: measures every
 * figure in a process of its own. `--firm`: those of firm-wide records, which take minutes and a PostgreSQL.
 * `--growth [--sizes 500,5000,20000]`: how everything grows with the people of a firm instead.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runBench } from './runner/run-bench.ts';

const { values: flags } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string', multiple: true, default: [] },
    limit: { type: 'string' },
    growth: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    firm: { type: 'boolean', default: false },
    figures: { type: 'string' },
  },
});

try {
  const only = flags.only.flatMap((names) => names.split(','));
  const limit = flags.limit === undefined ? undefined : Number(flags.limit);
  if (flags.growth) {
    // Each process that measures knows the sizes, too.
    if (flags.sizes !== undefined) process.env.FILEREADY_BENCH_SIZES = flags.sizes;
    const { runGrowth } = await import('./growth/run-growth.ts');
    await runGrowth({ json: flags.json, limit });
  } else {
    const own = flags.firm ? join(import.meta.dirname, 'firm-wide') : import.meta.dirname;
    await runBench({ figures: flags.figures ?? own, only, json: flags.json, limit });
  }
} catch (error) {
  console.error(error);
  process.exitCode = 2;
}
