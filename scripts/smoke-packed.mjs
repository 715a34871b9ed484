// Starts what `npm run package` made once, and reads in its log whether it came up: `node scripts/smoke-packed.mjs`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('smoke-packed.mts');
