// Checks every text that people read, for spelling, banned words, and sentences that are hard to read: `npm run words`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('words/run.mts');
