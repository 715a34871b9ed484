// Does the main tasks in every language, and in one that is longer than any: `npm run languages`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('languages/run.mts');
