// Changes the code a little at a time and says which changes no test notices: `npm run mutants`, `npm run mutants -- --only csv`. Writes docs/mutants.md.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('mutants/run.mts');
