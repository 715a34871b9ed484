/**
 * `node test/bench/run.ts [--json FILE] [--only NAME,...] [--limit SECONDS] [--figures FOLDER]`: measures every figure in a
 * process of its own.
 */
import { parseArgs } from 'node:util';
import { runBench } from './runner/run-bench.ts';

const { values: flags } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string', multiple: true, default: [] },
    limit: { type: 'string' },
    figures: { type: 'string', default: import.meta.dirname },
  },
});

try {
  const only = flags.only.flatMap((names) => names.split(','));
  const limit = flags.limit === undefined ? undefined : Number(flags.limit);
  await runBench({ figures: flags.figures, only, json: flags.json, limit });
} catch (error) {
  console.error(error);
  process.exitCode = 2;
}
