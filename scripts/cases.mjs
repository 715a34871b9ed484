// Runs the tests of the cases from the field and lists each case with its result: `npm run cases`. Writes docs/cases.md.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('cases/run.mts');
