// Runs one of the project's tools on the right Node: `node scripts/run.mjs vitest --project node`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('run-tool.mts');
