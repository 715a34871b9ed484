// Tries what several computers of one firm do to one another's records: `npm run firm -- --traps`, or `--seed N` for a storm.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('firm.mts');
