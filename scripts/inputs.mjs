// Runs the tests of everything bad that can be entered and lists each with its result: `npm run inputs`. Writes docs/inputs.md.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('inputs/run.mts');
